/** Planar lines brought to the screen: in px, without what cannot be seen. */
import { clipLine, clipRing, isClosed } from './clip.ts';
import { stitchedOutline } from './outlines.ts';
import type { Lines } from './pen.ts';
import { type Box, boxesMeet, type Line, lineBox, type Planar } from './planar.ts';
import { type Size, seenBox, type View } from './viewport.ts';

/** What a drawing covers: a view, its size, and how far strokes may reach in from outside, px. */
export interface Sheet {
  readonly view: View;
  readonly size: Size;
}

/** Widest stroke that may reach in from outside the sheet, px. */
const REACH_PX = 32;
/** Points nearer than this to the one before are dropped, px: finer than any stroke shows. */
const FINE_PX = 0.35;

export const boxOfSheet = (sheet: Sheet): Box => seenBox(sheet.view, sheet.size, REACH_PX);

/** One line in px. The last point is always kept, so that closed lines stay closed. */
export function lineOnScreen(line: Line, { view }: Sheet): Line {
  const out = new Float64Array(line.length);
  let n = 0;
  let px = Number.NEGATIVE_INFINITY;
  let py = 0;
  for (let i = 0; i + 1 < line.length; i += 2) {
    const x = ((line[i] ?? 0) - view.x) * view.k;
    const y = ((line[i + 1] ?? 0) - view.y) * view.k;
    const last = i + 2 >= line.length;
    if (!last && Math.abs(x - px) < FINE_PX && Math.abs(y - py) < FINE_PX) continue;
    out[n] = x;
    out[n + 1] = y;
    n += 2;
    px = x;
    py = y;
  }
  return out.subarray(0, n);
}

/** The lines that the sheet can show, in px: closed ones stay closed, open ones are cut where they leave it. */
export function linesOnScreen(lines: Lines, sheet: Sheet): Lines {
  const seen = boxOfSheet(sheet);
  return lines
    .filter((line) => boxesMeet(lineBox(line), seen))
    .flatMap((line) => (isClosed(line) ? [clipRing(line, seen)] : clipLine(line, seen)))
    .filter((line) => line.length >= 4)
    .map((line) => lineOnScreen(line, sheet));
}

/** The land of some pieces as rings, in px, without the lines between them; filled by the even-odd rule. */
export const ringsOnScreen = (planar: Planar, pieces: readonly string[], sheet: Sheet): Lines =>
  linesOnScreen(stitchedOutline(planar, pieces, 'closed'), sheet);

/** The sheet itself as a closed line. */
export const sheetLine = ({ size }: Sheet): Line =>
  Float64Array.from([0, 0, size.width, 0, size.width, size.height, 0, size.height, 0, 0]);
