/** The shape of one region as an SVG path, for dossiers and lists. */
import { listRegions } from './listing.ts';
import type { Line, Planar } from './planar.ts';
import { boxOf, ringArea } from './planar.ts';

export interface Silhouette {
  /** Path data in a box of `width` by `height`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Rings smaller than this share of the largest are left out: far islands would make the shape tiny. */
const SMALLEST_SHARE = 0.004;
/** Rings further from the largest than this many of its widths are left out. */
const FURTHEST = 0.6;

/**
 * The silhouette of a region, scaled to fit a box of `width` by `height` px and cropped to its own proportions.
 * Parts of a state in law are part of its shape. Of an area it is the approximate outline. Undefined for an id that the map does not have.
 */
export function regionSilhouette(planar: Planar, id: string, width = 72, height = 56): Silhouette | undefined {
  const area = planar.areas.get(id);
  const pieces = listRegions(planar, [id]).piecesOf(id);
  const shores = pieces.flatMap((piece) => planar.regions.get(piece)?.polygons.flatMap(([outer]) => outer ?? []) ?? []);
  const outers = (area === undefined ? shores : [area.ring])
    .map((ring) => ({ ring, area: ringArea(ring), box: boxOf([ring]) }))
    .sort((a, b) => b.area - a.area);
  const largest = outers[0];
  if (largest === undefined) return undefined;
  const reach = FURTHEST * Math.max(largest.box.x1 - largest.box.x0, largest.box.y1 - largest.box.y0);
  const near = outers.filter(
    ({ area: a, box }) =>
      a >= largest.area * SMALLEST_SHARE &&
      box.x0 > largest.box.x0 - reach &&
      box.x1 < largest.box.x1 + reach &&
      box.y0 > largest.box.y0 - reach &&
      box.y1 < largest.box.y1 + reach,
  );
  const box = boxOf(near.map(({ ring }) => ring));
  const k = Math.min(width / (box.x1 - box.x0), height / (box.y1 - box.y0));
  const path = near.map(({ ring }) => ringPath(ring, k, box.x0, box.y0)).join('');
  return { path, width: Math.round((box.x1 - box.x0) * k), height: Math.round((box.y1 - box.y0) * k) };
}

/** One ring as path data, to a tenth of a px, without the points that would fall together. */
function ringPath(ring: Line, k: number, x0: number, y0: number): string {
  const points: string[] = [];
  let px = Number.NaN;
  let py = Number.NaN;
  for (let i = 0; i < ring.length; i += 2) {
    const x = ((ring[i] ?? 0) - x0) * k;
    const y = ((ring[i + 1] ?? 0) - y0) * k;
    if (Math.hypot(x - px, y - py) < 0.5) continue;
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    px = x;
    py = y;
  }
  return points.length < 3 ? '' : `M${points.join('L')}Z`;
}
