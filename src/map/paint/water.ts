/** The sea's own drawing: four waterlines that fade outward from the shore, and the graticule. */
import { stitchedOutline } from '../outlines.ts';
import type { Lines, Pen } from '../pen.ts';
import type { Planar } from '../planar.ts';
import { kmToUnits } from '../projection.ts';
import { linesOnScreen, type Sheet } from '../screen-lines.ts';

/** Width of the band whose edge is the waterline, px, and how strong the line is: far and faint to near and clear. */
const WATERLINES: readonly (readonly [band: number, alpha: number])[] = [
  [24, 0.28],
  [16, 0.42],
  [9, 0.6],
  [4, 0.8],
];

/** A map narrower than this has no waterlines, px, unless it looks closely, px a km: they would fill the straits. */
const NARROWEST = 500;
const CLOSE = 0.25;

export const hasWaterlines = (mapWidthPx: number, pxPerUnit: number): boolean =>
  mapWidthPx >= NARROWEST || pxPerUnit * kmToUnits(1) >= CLOSE;

/** Every shore as the longest runs, in px. */
export const shoresOnScreen = (planar: Planar, sheet: Sheet): Lines =>
  linesOnScreen(stitchedOutline(planar, [...planar.regions.keys()], 'coast'), sheet);

/** Each line is a wide stroke in its own ink with a narrower one of sea over it, so that it runs round every island. */
export function paintWaterlines(pen: Pen, planar: Planar, sheet: Sheet): void {
  const shores = shoresOnScreen(planar, sheet);
  for (const [band, alpha] of WATERLINES) {
    pen.stroke(shores, { ink: 'waterline', width: band + 1, alpha });
    pen.stroke(shores, { ink: 'sea', width: band - 0.6 });
  }
}

/** Meridians and parallels; fainter on land than on water. */
export function paintGraticule(pen: Pen, planar: Planar, sheet: Sheet, alpha: number): void {
  const lines = linesOnScreen(
    planar.graticule.map((g) => g.line),
    sheet,
  );
  pen.stroke(lines, { ink: 'graticule', width: 0.6, alpha });
}
