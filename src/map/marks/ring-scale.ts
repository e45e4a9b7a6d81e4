/** How large the rings of a crisis stand at a scale of the map, and the room that names leave them. */
import { kmToUnits } from '../projection.ts';
import type { Sheet } from '../screen-lines.ts';
import { contourReach } from './contour.ts';
import type { Extent } from './place-marks.ts';

/** Scale of the map at which contour rings have their plain size, px a km, and the most they grow. */
const PLAIN_SCALE = 0.16;
const LARGEST_RINGS = 2;

/** A crisis keeps names off its rings up to this far from its middle, px. */
const MOST_COVERED = 60;

export const pxPerKm = (sheet: Sheet): number => sheet.view.k * kmToUnits(1);

/** Rings grow with the map, but less than the map does; in quarter steps, so that few sizes are ever drawn. */
export function ringScale(sheet: Sheet): number {
  const scale = Math.sqrt(pxPerKm(sheet) / PLAIN_SCALE);
  return Math.round(Math.min(LARGEST_RINGS, Math.max(1, scale)) * 4) / 4;
}

/** The box of the rings of a crisis on this rung around their middle, px. */
export function crisisExtent(sheet: Sheet, rung: number): Extent {
  const r = Math.max(9, Math.min(contourReach(rung, ringScale(sheet)) * 0.85, MOST_COVERED));
  return { left: -r, right: r, top: -r * 0.85, bottom: r * 0.85 };
}
