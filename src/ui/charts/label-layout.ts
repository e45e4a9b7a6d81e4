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

/** Places labels left to right in the lowest row where they keep `gap` pixels from their neighbours. */
export function layoutRows(labels: readonly LabelBox[], from: number, to: number, gap: number): readonly PlacedLabel[] {
  const ends: number[] = [];
  return labels.map((label) => {
    const x = clamp(label.x, from + label.width / 2, Math.max(from + label.width / 2, to - label.width / 2));
    const start = x - label.width / 2;
    let row = ends.findIndex((end) => start >= end + gap);
    if (row < 0) row = ends.length;
    ends[row] = x + label.width / 2;
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
