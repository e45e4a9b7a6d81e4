/** Keeps direct labels and marks from touching each other: rows along a line, steps on one side. */

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

/** Room between the leader of a label that hangs to one side and the near end of the label. */
const OVERHANG = 8;
/** Cost of a row further from the line, of hanging to a side, of a label crossed by a leader, of two that touch. */
const COST = { row: 10, side: 1, crossed: 1000, touching: 100_000 } as const;

interface Spot extends PlacedLabel {
  readonly cost: number;
}

/** Every place of a label: above its leader or hanging to either side, in each of `rows` rows, inside the frame. */
function spotsOf({ x, width }: LabelBox, rows: number, from: number, to: number): readonly Spot[] {
  const half = width / 2;
  const inside = (middle: number): number => clamp(middle, from + half, Math.max(from + half, to - half));
  return Array.from({ length: rows }, (_, row) =>
    [0, OVERHANG - half, half - OVERHANG].map((shift) => ({
      x: inside(x + shift),
      row,
      cost: row * COST.row + (shift === 0 ? 0 : COST.side),
    })),
  ).flat();
}

/** What two labels cost each other: they touch, or the leader of the higher one runs through the lower. */
function clash([a, p]: readonly [LabelBox, Spot], [b, q]: readonly [LabelBox, Spot], gap: number): number {
  if (p.row === q.row) return Math.abs(p.x - q.x) < (a.width + b.width) / 2 + gap ? COST.touching : 0;
  const [leader, low, width] = p.row > q.row ? [a.x, q.x, b.width] : [b.x, p.x, a.width];
  return Math.abs(leader - low) < width / 2 + gap / 4 ? COST.crossed : 0;
}

/**
 * Places labels that stand on leaders from the chart, each in as low a row as goes: none comes nearer than `gap` pixels
 * to another in its row, and no leader runs through a label. Meant for a handful: every arrangement is weighed.
 */
export function layoutFlags(
  labels: readonly LabelBox[],
  from: number,
  to: number,
  gap: number,
): readonly PlacedLabel[] {
  type Best = { readonly cost: number; readonly spots: readonly Spot[] };
  const place = (spots: readonly Spot[], cost: number, best: Best): Best => {
    if (cost >= best.cost) return best;
    const label = labels[spots.length];
    if (label === undefined) return { cost, spots };
    return spotsOf(label, labels.length, from, to).reduce((found, spot) => {
      const clashes = labels
        .slice(0, spots.length)
        .reduce((sum, other, index) => sum + clash([other, spots[index] ?? spot], [label, spot], gap), 0);
      return place([...spots, spot], cost + spot.cost + clashes, found);
    }, best);
  };
  return place([], 0, { cost: Number.POSITIVE_INFINITY, spots: [] }).spots;
}

/** Row of each mark along one line, from 0: the first in which it keeps `apart` pixels from those before it. */
export function rowsOfMarks(places: readonly number[], apart: number): readonly number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= apart);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return row;
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

/** The place of a label beside one that keeps its own: clear of it, on the side on which its value lies if there is room. */
export function besideFixed(fixed: number, value: number, apart: number, from: number, to: number): number {
  if (Math.abs(value - fixed) >= apart) return value;
  const [above, below] = [fixed - apart, fixed + apart];
  if (value <= fixed) return above >= from ? above : below;
  return below <= to ? below : above;
}

/** Width in pixels of a text set in a face whose letters are `em` wide on average; good enough to avoid collisions. */
export function textWidth(text: string, size: number, em = 0.5): number {
  return [...text].length * size * em;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
