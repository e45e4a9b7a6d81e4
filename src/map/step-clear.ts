/** The shortest way of moving the ground so that a place comes out from under what lies over the map. */
import type { Extent } from './marks/place-marks.ts';
import type { Point } from './projection.ts';
import type { Size } from './viewport.ts';

/** Room that a land's name and its middle need around them, px. */
const ROOM = 40;

const isUnder = ({ x, y }: Point, box: Extent): boolean =>
  x > box.left - ROOM && x < box.right + ROOM && y > box.top - ROOM && y < box.bottom + ROOM;

const isFree = (at: Point, covered: readonly Extent[], size: Size): boolean =>
  at.x >= ROOM &&
  at.y >= ROOM &&
  at.x <= size.width - ROOM &&
  at.y <= size.height - ROOM &&
  !covered.some((box) => isUnder(at, box));

/**
 * The shift of the ground, px, that brings a point of the screen out from under the boxes; undefined when the point is
 * in the open, or when there is no open place to bring it to.
 */
export function stepClear(at: Point, covered: readonly Extent[], size: Size): Point | undefined {
  const over = covered.filter((box) => isUnder(at, box));
  if (over.length === 0) return undefined;
  // A hair past the edge, so that rounding does not leave it under.
  const reach = ROOM + 1;
  const shifts = over.flatMap((box) => [
    { x: box.left - reach - at.x, y: 0 },
    { x: box.right + reach - at.x, y: 0 },
    { x: 0, y: box.top - reach - at.y },
    { x: 0, y: box.bottom + reach - at.y },
  ]);
  return shifts
    .filter((shift) => isFree({ x: at.x + shift.x, y: at.y + shift.y }, covered, size))
    .sort((a, b) => Math.abs(a.x + a.y) - Math.abs(b.x + b.y))[0];
}
