/** Who is bound by a treaty, or sits in a forum: level lines over the land, in ink, as no side owns an agreement. */
import type { Listing } from '../listing.ts';
import type { MapParties } from '../map-model.ts';
import type { Lines, Pen, StrokeStyle } from '../pen.ts';
import type { Line, Planar } from '../planar.ts';
import { ringsOnScreen, type Sheet } from '../screen-lines.ts';

/** px. Nothing else on the map runs level. */
const SPACING = 6;
const TINT = 0.06;
/** Whole lines: in force or open. Dashes: signed. Dots: suspended or left. */
const LINES: Readonly<Record<MapParties['standing'], Omit<StrokeStyle, 'ink'>>> = {
  stands: { width: 1, alpha: 0.75, cap: 'butt' },
  signed: { width: 1, alpha: 0.75, dash: [9, 5], cap: 'butt' },
  past: { width: 1.4, alpha: 0.75, dash: [1.4, 5], cap: 'butt' },
};

/** Level lines across a sheet, set from the map's own origin so that they move with the ground. */
function levelLines({ view, size }: Sheet): Lines {
  const first = ((-view.y * view.k) % SPACING) - SPACING;
  const lines: Line[] = [];
  for (let y = first; y <= size.height + SPACING; y += SPACING) lines.push(Float64Array.from([0, y, size.width, y]));
  return lines;
}

export function paintParties(pen: Pen, planar: Planar, sheet: Sheet, listing: Listing, parties: MapParties): void {
  const pieces = parties.lands.flatMap((id) => listing.piecesOf(id));
  const rings = ringsOnScreen(planar, pieces, sheet);
  if (rings.length === 0) return;
  pen.fill(rings, 'ink', TINT);
  pen.within(rings, () => pen.stroke(levelLines(sheet), { ink: 'ink2', ...LINES[parties.standing] }));
}
