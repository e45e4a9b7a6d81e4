/**
 * Places for the names of lands that are in view while their name's own anchor is not: when a map looks closely, or when
 * something of the page lies over it.
 */
import { inRegion } from '../hit-test.ts';
import type { Listing } from '../listing.ts';
import type { MapRegion } from '../map-model.ts';
import { boxesMeet, type Planar, type Region } from '../planar.ts';
import type { Point } from '../projection.ts';
import type { Sheet } from '../screen-lines.ts';
import { seenBox, toPlanar, toScreen } from '../viewport.ts';
import type { Extent } from './place-marks.ts';

/** An anchor nearer to the edge than this counts as out of view, px. */
const EDGE = { x: 44, y: 16 } as const;
const COLUMNS = 11;
const ROWS = 9;
/** Half of the width that a moved name needs on its own land, px. */
const HALF_NAME = 36;
/** How far around a place the land should reach, px: the roomiest place wins. */
const REACHES: readonly number[] = [36, 72, 120];

const DIRECTIONS: readonly Point[] = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
  x: Math.cos((i * Math.PI) / 4),
  y: Math.sin((i * Math.PI) / 4),
}));

interface Spot extends Point {
  readonly room: number;
  readonly off: number;
}

const isUnder = (covered: readonly Extent[], x: number, y: number, reach: number): boolean =>
  covered.some(
    (box) => x > box.left - reach && x < box.right + reach && y > box.top - EDGE.y && y < box.bottom + EDGE.y,
  );

function bestSpot(land: readonly Region[], { view, size }: Sheet, covered: readonly Extent[]): Point | undefined {
  const on = (x: number, y: number): boolean =>
    x >= 0 &&
    y >= 0 &&
    x <= size.width &&
    y <= size.height &&
    !isUnder(covered, x, y, 0) &&
    land.some((r) => inRegion(r, toPlanar(view, x, y)));
  let best: Spot | undefined;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = EDGE.x + ((size.width - 2 * EDGE.x) * (column + 0.5)) / COLUMNS;
      const y = EDGE.y + ((size.height - 2 * EDGE.y) * (row + 0.5)) / ROWS;
      if (!on(x, y) || !on(x - HALF_NAME, y) || !on(x + HALF_NAME, y)) continue;
      const room = REACHES.reduce((sum, r) => sum + DIRECTIONS.filter((d) => on(x + d.x * r, y + d.y * r)).length, 0);
      const off = Math.hypot(x - size.width / 2, y - size.height / 2);
      if (best === undefined || room > best.room || (room === best.room && off < best.off)) best = { x, y, room, off };
    }
  }
  return best === undefined ? undefined : toPlanar(view, best.x, best.y);
}

/** Finds a new place, in planar units, for each name that needs one in this view and has room for it. */
export function movedNames(
  planar: Planar,
  listing: Listing,
  regions: readonly MapRegion[],
  sheet: Sheet,
  covered: readonly Extent[] = [],
): ReadonlyMap<string, Point> {
  const moved = new Map<string, Point>();
  const seen = seenBox(sheet.view, sheet.size);
  for (const { id } of regions) {
    const anchor = planar.names.get(id);
    if (anchor === undefined || planar.regions.get(id)?.partOf !== undefined || planar.areas.has(id)) continue;
    const { x, y } = toScreen(sheet.view, anchor);
    const inView = x > EDGE.x && x < sheet.size.width - EDGE.x && y > EDGE.y && y < sheet.size.height - EDGE.y;
    if (inView && !isUnder(covered, x, y, HALF_NAME)) continue;
    const land = listing
      .piecesOf(id)
      .flatMap((piece) => planar.regions.get(piece) ?? [])
      .filter((region) => boxesMeet(region.box, seen));
    if (land.length === 0) continue;
    const spot = bestSpot(land, sheet, covered);
    if (spot !== undefined) moved.set(id, spot);
  }
  return moved;
}
