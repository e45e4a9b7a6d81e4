/** The order in which the map is drawn, and which of its layers each part belongs to. */
import type { Listing } from '../listing.ts';
import { type MapModel, readingOf } from '../map-model.ts';
import type { Pen } from '../pen.ts';
import type { Planar } from '../planar.ts';
import type { Sheet } from '../screen-lines.ts';
import { paintAlarm } from './alarm.ts';
import { paintBorders } from './borders.ts';
import { paintOccupied } from './occupied.ts';
import { paintParties } from './parties.ts';
import { paintLensWash, paintRibbons } from './ribbons.ts';
import { hasWaterlines, paintGraticule, paintWaterlines } from './water.ts';

export type LensLayer = 'meant' | 'seen';

const GRATICULE_ON_LAND = 0.55;

/** Under the land: waterlines and graticule. The sea itself is the ground they stand on. */
export function paintUnder(pen: Pen, planar: Planar, sheet: Sheet, mapWidthPx: number): void {
  if (hasWaterlines(mapWidthPx, sheet.view.k)) paintWaterlines(pen, planar, sheet);
  paintGraticule(pen, planar, sheet, 1);
}

/** Over the land, for one reading: graticule, lens wash, alarm, parties, alliances, occupied land, borders. */
export function paintOver(
  pen: Pen,
  planar: Planar,
  sheet: Sheet,
  listing: Listing,
  model: MapModel,
  layer: LensLayer,
): void {
  const reading = readingOf(model, layer);
  paintGraticule(pen, planar, sheet, GRATICULE_ON_LAND);
  if (reading.washOf !== undefined) paintLensWash(pen, planar, sheet, listing, model, reading.washOf);
  if (reading.alarmOf !== undefined) paintAlarm(pen, planar, sheet, listing, model.theatres, reading.alarmOf);
  if (model.parties !== undefined) paintParties(pen, planar, sheet, listing, model.parties);
  if (model.layers.alignment) paintRibbons(pen, planar, sheet, listing, model);
  paintOccupied(pen, planar, sheet, model);
  paintBorders(pen, planar, sheet, listing);
}
