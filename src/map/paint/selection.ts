/** What the player points at: the picked region, the one under the keyboard, and where an order may go. */
import type { Listing } from '../listing.ts';
import type { MapModel } from '../map-model.ts';
import { stitchedOutline } from '../outlines.ts';
import type { Lines, Pen } from '../pen.ts';
import type { Planar } from '../planar.ts';
import { linesOnScreen, type Sheet } from '../screen-lines.ts';
import { forHeavyStroke } from './heavy-lines.ts';

const HALO = 5;
const LINE = 2.4;
/** Land that an order may point at has the same outline, thinner. */
const OPEN = { halo: 3.4, line: 1.3 } as const;

/** The outer outline of a region or an area in px; empty for an unknown id. */
export function regionOutline(planar: Planar, sheet: Sheet, listing: Listing, id: string): Lines {
  const area = planar.areas.get(id);
  if (area !== undefined) return linesOnScreen([area.ring], sheet);
  const pieces = listing.piecesOf(id);
  const lines = stitchedOutline(planar, pieces, 'all');
  return linesOnScreen(forHeavyStroke(lines, sheet.view.k), sheet);
}

/** Draws where an order may go, the keyboard's place, and the selection. */
export function paintSelection(pen: Pen, planar: Planar, sheet: Sheet, listing: Listing, model: MapModel): void {
  const { selected, focused } = model;
  for (const { id, legalTarget } of model.regions) {
    if (legalTarget !== true || id === selected || id === focused) continue;
    const lines = regionOutline(planar, sheet, listing, id);
    pen.stroke(lines, { ink: 'panel', width: OPEN.halo });
    pen.stroke(lines, { ink: 'ink', width: OPEN.line });
  }
  if (focused !== undefined && focused !== selected) {
    const lines = regionOutline(planar, sheet, listing, focused);
    pen.stroke(lines, { ink: 'panel', width: HALO });
    pen.stroke(lines, { ink: 'ink', width: LINE, dash: [6, 3.5], cap: 'butt' });
  }
  if (selected !== undefined) {
    const lines = regionOutline(planar, sheet, listing, selected);
    pen.stroke(lines, { ink: 'panel', width: HALO });
    pen.stroke(lines, { ink: 'ink', width: LINE });
    if (focused === selected) pen.stroke(lines, { ink: 'panel', width: 0.8, dash: [6, 3.5], cap: 'butt' });
  }
}
