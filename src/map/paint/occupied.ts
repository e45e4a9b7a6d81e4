/**
 * Occupied and breakaway land. It keeps the colour, the outline and the name of the state it belongs to in law; bars in
 * the occupier's pigment and a dashed limit say what is held, and that the limit is approximate.
 */
import type { Listing } from '../listing.ts';
import type { MapModel, MapRegion } from '../map-model.ts';
import type { Lines, Pen } from '../pen.ts';
import type { Line, Planar } from '../planar.ts';
import { circleLine, ringsOnScreen, type Sheet } from '../screen-lines.ts';
import { inkOf } from '../tokens.ts';
import { toScreen } from '../viewport.ts';

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

function paintHeld(pen: Pen, sheet: Sheet, model: MapModel, region: MapRegion, rings: Lines): void {
  if (region.occupied === undefined) {
    pen.stroke(rings, { ink: 'ink2', ...BREAKAWAY });
    return;
  }
  const ink = inkOf(model.sides[region.occupied.by]);
  pen.within(rings, () => pen.stroke(bars(sheet), { ink, width: BAR.width, alpha: BAR.alpha, cap: 'butt' }));
  pen.stroke(rings, { ink, ...LIMIT, cap: 'butt' });
}

/** Draws every occupied part and every area that the model lists. */
export function paintOccupied(pen: Pen, planar: Planar, sheet: Sheet, listing: Listing, model: MapModel): void {
  for (const region of model.regions) {
    const area = planar.areas.get(region.id);
    if (area !== undefined) {
      const centre = toScreen(sheet.view, area);
      const circle = [circleLine(centre.x, centre.y, area.radius * sheet.view.k)];
      const whole = listing.wholeOf(area.partOf);
      const apart = model.regions.filter((other) => other.occupied !== undefined && planar.regions.has(other.id));
      const pieces = listing.piecesOf(whole).filter((piece) => !apart.some((other) => other.id === piece));
      const land = ringsOnScreen(planar, pieces, sheet);
      if (land.length > 0) pen.within(land, () => paintHeld(pen, sheet, model, region, circle));
    } else if (region.occupied !== undefined) {
      const rings = ringsOnScreen(planar, [region.id], sheet);
      if (rings.length > 0) paintHeld(pen, sheet, model, region, rings);
    }
  }
}
