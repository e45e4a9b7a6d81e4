/**
 * Occupied and breakaway land. It keeps the colour, the outline and the name of the state it belongs to in law; bars in
 * the occupier's pigment and a dashed limit say what is held, and that the limit is approximate.
 */
import type { MapModel } from '../map-model.ts';
import type { Lines, Pen } from '../pen.ts';
import type { Area, Line, Planar } from '../planar.ts';
import { linesOnScreen, ringsOnScreen, type Sheet } from '../screen-lines.ts';
import { type Ink, inkOf } from '../tokens.ts';

const BAR = { spacing: 7, width: 2, alpha: 0.8 } as const;
const LIMIT = { width: 1.3, dash: [4, 2.5] } as const;
const BREAKAWAY = { width: 1.5, dash: [0.2, 3.6] } as const;

/** Upright bars across a sheet, set from the map's own origin. */
function bars(sheet: Sheet): Lines {
  const { width, height } = sheet.size;
  const first = ((-sheet.view.x * sheet.view.k) % BAR.spacing) - BAR.spacing;
  const lines: Line[] = [];
  for (let x = first; x <= width + BAR.spacing; x += BAR.spacing) lines.push(Float64Array.from([x, 0, x, height]));
  return lines;
}

/** Is the whole state held, or a larger area that covers this one? That alone is drawn then. */
function isCovered(planar: Planar, held: ReadonlySet<string>, area: Area): boolean {
  if (held.has(area.partOf)) return true;
  for (let larger = area.within; larger !== undefined; larger = planar.areas.get(larger)?.within)
    if (held.has(larger)) return true;
  return false;
}

function paintHeld(pen: Pen, sheet: Sheet, ink: Ink, rings: Lines, limit: Lines): void {
  pen.within(rings, () => pen.stroke(bars(sheet), { ink, width: BAR.width, alpha: BAR.alpha, cap: 'butt' }));
  pen.stroke(limit, { ink, ...LIMIT, cap: 'butt' });
}

/** Draws every occupied part and every area that the model lists. */
export function paintOccupied(pen: Pen, planar: Planar, sheet: Sheet, model: MapModel): void {
  const held = new Set(model.regions.filter((region) => region.occupied !== undefined).map((region) => region.id));
  for (const { id, occupied } of model.regions) {
    const area = planar.areas.get(id);
    const ink = occupied === undefined ? undefined : inkOf(model.sides[occupied.by]);
    if (area === undefined) {
      const rings = ink === undefined ? [] : ringsOnScreen(planar, [id], sheet);
      if (ink !== undefined && rings.length > 0) paintHeld(pen, sheet, ink, rings, rings);
    } else if (!isCovered(planar, held, area)) {
      const limit = linesOnScreen([area.limit], sheet);
      const rings = linesOnScreen([area.ring], sheet);
      if (ink === undefined) pen.stroke(limit, { ink: 'ink2', ...BREAKAWAY });
      else if (rings.length > 0) paintHeld(pen, sheet, ink, rings, limit);
    }
  }
}
