/** Short keys that change when, and only when, a baked drawing has to be made anew. */
import { type MapModel, readingOf } from '../map-model.ts';
import type { LensLayer } from '../paint/layers.ts';
import type { Size, View } from '../viewport.ts';

/** What every drawing depends on. */
export const viewKey = (model: MapModel, view: View, size: Size, scale: number): string =>
  [model.theme, view.x, view.y, view.k, size.width, size.height, scale].join();

/** What the land's drawing depends on besides the view. */
export function overKey(model: MapModel, layer: LensLayer): string {
  const { alarmOf, washOf } = readingOf(model, layer);
  return JSON.stringify([
    model.sides,
    model.layers.alignment,
    alarmOf,
    washOf,
    model.parties,
    model.regions.map((region) => [region.id, region.rungs, region.occupied]),
    alarmOf === undefined ? [] : model.theatres.map((theatre) => [theatre.regions, theatre.alarm[alarmOf]]),
  ]);
}

export const pointerKey = (model: MapModel): string =>
  JSON.stringify([model.selected, model.focused, model.regions.filter((r) => r.legalTarget === true).map((r) => r.id)]);

/** What the colours of the land depend on. */
export const tintKey = (model: MapModel, hovered: string | undefined): string =>
  JSON.stringify([model.theme, hovered, model.regions.map((region) => [region.id, region.legalTarget])]);
