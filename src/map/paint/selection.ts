/** What the player points at: the picked region, the one under the keyboard, and where an order may go. */
import type { Listing } from '../listing.ts';
import type { MapModel } from '../map-model.ts';
import { outlineArcs, stitch } from '../outlines.ts';
import type { Lines, Pen } from '../pen.ts';
import type { Planar } from '../planar.ts';
import { circleLine, linesOnScreen, type Sheet } from '../screen-lines.ts';
import { toScreen } from '../viewport.ts';
import { forHeavyStroke } from './heavy-lines.ts';

const HALO = 5;
const LINE = 2.4;

/** The outer outline of a region or an area in px; empty for an unknown id. */
export function regionOutline(planar: Planar, sheet: Sheet, listing: Listing, id: string): Lines {
  const area = planar.areas.get(id);
  if (area !== undefined) {
    const centre = toScreen(sheet.view, area);
    return [circleLine(centre.x, centre.y, area.radius * sheet.view.k)];
  }
  const pieces = listing.piecesOf(id);
  const lines = stitch(outlineArcs(planar, pieces).map((arc) => arc.line));
  return linesOnScreen(forHeavyStroke(lines, sheet.view.k), sheet);
}

/** Draws the selection, then the keyboard's place. */
export function paintSelection(pen: Pen, planar: Planar, sheet: Sheet, listing: Listing, model: MapModel): void {
  const { selected, focused } = model;
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
