/** The thin line from a note's text to its place: it starts at the letters, not at a box around all lines. */
import type { Point } from '../projection.ts';
import type { Extent } from './place-marks.ts';
import { lineHeight, type Measure, type TextStyle } from './text-style.ts';

/** Distance between the letters and the line, px. */
const GAP = 2.5;
/** Room kept clear along a line, px. */
const ROOM = { every: 5, half: 2.5 } as const;
/** From the middle of a line of text up to its capitals and down to its tails, in shares of the size. */
const LETTERS = { up: 0.36, down: 0.46 } as const;
/** A steep line starts this far within the ends of the letters, px: the corners of a text are bare. */
const WITHIN = 7;

export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** Boxes of the letters of each line of a text set about its middle. */
export function letterBoxes(lines: readonly string[], style: TextStyle, measure: Measure): readonly Extent[] {
  return lines.map((line, i) => {
    const half = measure(line, style) / 2;
    const y = (i - (lines.length - 1) / 2) * lineHeight(style);
    return { left: -half, right: half, top: y - LETTERS.up * style.size, bottom: y + LETTERS.down * style.size };
  });
}

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The point of a box that is nearest to another point. */
export const nearestIn = (box: Extent, { x, y }: Point): Point => ({
  x: between(x, box.left, box.right),
  y: between(y, box.top, box.bottom),
});

export const distanceTo = (box: Extent, at: Point): number => {
  const near = nearestIn(box, at);
  return Math.hypot(near.x - at.x, near.y - at.y);
};

/** The line from the nearest letters to `end`, stopping `short` of it; all around the text's middle. */
export function leaderTo(letters: readonly Extent[], end: Point, short: number): Leader {
  const starts = letters.map((box) => {
    const near = nearestIn(box, end);
    const steep = Math.abs(end.y - near.y) > Math.abs(end.x - near.x);
    const inset = steep ? Math.min(WITHIN, (box.right - box.left) / 2) : 0;
    return nearestIn({ ...box, left: box.left + inset, right: box.right - inset }, end);
  });
  const far = (start: Point): number => Math.hypot(end.x - start.x, end.y - start.y);
  const start = starts.reduce((best, each) => (far(each) < far(best) ? each : best), starts[0] ?? { x: 0, y: 0 });
  const length = Math.max(1e-9, far(start));
  const along = (d: number): Point => ({
    x: start.x + ((end.x - start.x) * d) / length,
    y: start.y + ((end.y - start.y) * d) / length,
  });
  return { from: along(GAP), to: along(Math.max(GAP, length - short)) };
}

/** Boxes along a line. */
export function leaderExtents({ from, to }: Leader): readonly Extent[] {
  const { every, half } = ROOM;
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / every));
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = from.x + ((to.x - from.x) * i) / count;
    const y = from.y + ((to.y - from.y) * i) / count;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}
