/** What lies under a point of the planar map. */
import type { Listing } from './listing.ts';
import type { MapRegion } from './map-model.ts';
import type { Line, Planar, Region } from './planar.ts';
import type { Point } from './projection.ts';

/** Even-odd test of a point against one closed ring. */
export function inRing(ring: Line, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const xi = ring[i] ?? 0;
    const yi = ring[i + 1] ?? 0;
    const xj = ring[j] ?? 0;
    const yj = ring[j + 1] ?? 0;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Is a point on the land of a piece? */
export const inRegion = (region: Region, { x, y }: Point): boolean =>
  x >= region.box.x0 &&
  x <= region.box.x1 &&
  y >= region.box.y0 &&
  y <= region.box.y1 &&
  region.polygons.some(
    ([outer, ...holes]) => outer !== undefined && inRing(outer, x, y) && !holes.some((h) => inRing(h, x, y)),
  );

/** The piece of the planar map at a point, or undefined on water. */
export function pieceAt(planar: Planar, at: Point): string | undefined {
  for (const region of planar.regions.values()) if (inRegion(region, at)) return region.id;
  return undefined;
}

/** The region of the game at a point: a selectable area or part first, else the whole it belongs to. */
export function regionAt(
  planar: Planar,
  listing: Listing,
  regions: ReadonlyMap<string, MapRegion>,
  at: Point,
): string | undefined {
  const piece = pieceAt(planar, at);
  if (piece === undefined) return undefined;
  const whole = listing.wholeOf(piece);
  for (const area of planar.areas.values()) {
    if (regions.get(area.id)?.selectable !== true) continue;
    if (listing.wholeOf(area.partOf) === whole && inRing(area.ring, at.x, at.y)) return area.id;
  }
  if (regions.get(piece)?.selectable === true) return piece;
  return regions.get(whole)?.selectable === true ? whole : undefined;
}
