/** Coast lines and borders. A line between two parts of one state is not drawn, unless it is disputed: then it is dashed. */
import type { Listing } from '../listing.ts';
import type { Pen } from '../pen.ts';
import type { Arc, Planar } from '../planar.ts';
import { linesOnScreen, type Sheet } from '../screen-lines.ts';
import { shoresOnScreen } from './water.ts';

type LineKind = 'coast' | 'border' | 'disputed' | 'hidden';

/** How an arc is drawn, given what the game has on the board. */
export function lineKind(planar: Planar, listing: Listing, arc: Arc): LineKind {
  if (arc.kind === 'cut') return 'hidden';
  if (arc.kind === 'coast') return 'coast';
  const [a, b] = arc.regions;
  if (a === undefined || b === undefined) return 'hidden';
  const disputed = planar.disputedLines.some(([p, q]) => (p === a && q === b) || (p === b && q === a));
  if (listing.wholeOf(a) !== listing.wholeOf(b)) return disputed ? 'disputed' : 'border';
  // A separable part that is not listed has not parted yet; an inseparable one is disputed all along.
  const parted = !(planar.regions.get(a)?.separable === true || planar.regions.get(b)?.separable === true);
  return disputed && parted ? 'disputed' : 'hidden';
}

/** Draws every line of the land. */
export function paintBorders(pen: Pen, planar: Planar, sheet: Sheet, listing: Listing): void {
  const of = (kind: LineKind): readonly Arc['line'][] =>
    planar.arcs.filter((arc) => lineKind(planar, listing, arc) === kind).map((arc) => arc.line);
  pen.stroke(shoresOnScreen(planar, sheet), { ink: 'coast', width: 0.7 });
  pen.stroke(linesOnScreen(of('border'), sheet), { ink: 'border', width: 0.8 });
  pen.stroke(linesOnScreen(of('disputed'), sheet), { ink: 'border', width: 0.9, dash: [3, 2.4], cap: 'butt' });
}
