/** Keeps direct labels from touching each other: rows for labels along a line, steps for labels on one side. */

export interface LabelBox {
  /** Middle of the label and its width in pixels. */
  readonly x: number;
  readonly width: number;
}

export interface PlacedLabel {
  /** Middle of the label after it was pushed inside the frame. */
  readonly x: number;
  /** 0 is the row nearest the line. */
  readonly row: number;
}

/** Room between a label that hangs to the left of its line and that line's right side. */
const OVERHANG = 8;

/**
 * Places labels that stand on upright lines from the chart, left to right, in the lowest row where they keep `gap`
 * pixels from their neighbours. A label hangs to the left of its line where the next line would otherwise cross it.
 */
export function layoutFlags(
  labels: readonly LabelBox[],
  from: number,
  to: number,
  gap: number,
): readonly PlacedLabel[] {
  const ends: number[] = [];
  return labels.map((label, index) => {
    const half = label.width / 2;
    const next = labels[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    const middle = next - label.x < half + gap ? label.x - half + OVERHANG : label.x;
    const x = clamp(middle, from + half, Math.max(from + half, to - half));
    let row = ends.findIndex((end) => x - half >= end + gap);
    if (row < 0) row = ends.length;
    ends[row] = x + half;
    return { x, row };
  });
}

/** Spreads values on one axis so that neighbours are `apart` pixels from each other, moving each as little as needed. */
export function spread(values: readonly number[], apart: number, from: number, to: number): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value || a.index - b.index);
  const placed: number[] = [];
  for (const item of order) {
    const before = placed[placed.length - 1];
    placed.push(Math.max(item.value, before === undefined ? from : before + apart));
  }
  for (let i = placed.length - 1, limit = to; i >= 0; i--, limit -= apart) {
    const value = placed[i];
    if (value !== undefined && value > limit) placed[i] = limit;
  }
  const result: number[] = values.map(() => 0);
  order.forEach((item, i) => {
    result[item.index] = placed[i] ?? item.value;
  });
  return result;
}

/** Width in pixels of a text set in a face whose letters are `em` wide on average; good enough to avoid collisions. */
export function textWidth(text: string, size: number, em = 0.5): number {
  return [...text].length * size * em;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
