/** Puts marks and names where nothing covers them: a name yields to a force, a force to a crisis, the lesser to the greater. */
import type { Point } from '../projection.ts';

/** A box around the mark's own 0, 0, px. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One way of setting a mark: a step aside, and the boxes that it then covers around its own 0, 0. */
export interface Option extends Point {
  readonly extents: readonly Extent[];
}

export interface Candidate extends Point {
  readonly id: string;
  /** Lower is placed first. */
  readonly order: number;
  /** In order of liking. Where there are many, each is made as it is asked for. */
  readonly options: Iterable<Option>;
  /** Stays where it is, whatever it covers. */
  readonly fixed?: boolean;
  /** May reach over the edge of the map. */
  readonly mayCrossEdge?: boolean;
}

export interface Placed extends Point {
  readonly id: string;
  /** Index of the option that was taken. */
  readonly chosen: number;
}

const meets = (a: Extent, b: Extent): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const shifted = (e: Extent, x: number, y: number): Extent => ({
  left: e.left + x,
  right: e.right + x,
  top: e.top + y,
  bottom: e.bottom + y,
});

/** Space kept free between a mark and the edge of the map, px. */
export const EDGE = 3;

const contains = (outer: Extent, e: Extent, space: number): boolean =>
  e.left >= outer.left + space &&
  e.top >= outer.top + space &&
  e.right <= outer.right - space &&
  e.bottom <= outer.bottom - space;

/**
 * Places candidates in their order; one that finds no free place inside the bounds is left out. `taken` are boxes in px
 * that are not free to begin with, such as the divider's handle.
 */
export function placeMarks(
  candidates: readonly Candidate[],
  bounds: Extent,
  taken: readonly Extent[] = [],
): readonly Placed[] {
  const boxes: Extent[] = [...taken];
  const placed: Placed[] = [];
  const sorted = [...candidates].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  for (const candidate of sorted) {
    let chosen = -1;
    for (const option of candidate.options) {
      chosen++;
      const x = candidate.x + option.x;
      const y = candidate.y + option.y;
      const own = option.extents.map((extent) => shifted(extent, x, y));
      const inside =
        candidate.mayCrossEdge === true
          ? contains(bounds, { left: x, right: x, top: y, bottom: y }, 0)
          : own.every((e) => contains(bounds, e, EDGE));
      if (!inside) continue;
      if (candidate.fixed !== true && own.some((e) => boxes.some((box) => meets(e, box)))) continue;
      boxes.push(...own);
      placed.push({ id: candidate.id, x, y, chosen });
      break;
    }
  }
  return placed;
}
