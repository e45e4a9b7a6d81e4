/** The baked drawings of the map, each made anew only when something that it shows has changed. */
import type Phaser from 'phaser';
import type { Listing } from '../listing.ts';
import { type MapModel, readingOf } from '../map-model.ts';
import { type LensLayer, paintOver, paintUnder } from '../paint/layers.ts';
import { paintSelection } from '../paint/selection.ts';
import type { Pen } from '../pen.ts';
import type { Planar } from '../planar.ts';
import type { Sheet } from '../screen-lines.ts';
import { PALETTES } from '../tokens.ts';
import type { Size, View } from '../viewport.ts';
import { BakedLayer } from './baked-layer.ts';
import type { LensCameras } from './lens-cameras.ts';
import { overKey, pointerKey, viewKey } from './model-keys.ts';

export const DEPTH = { under: 0, land: 10, over: 20, pointer: 30, marks: 40 } as const;

/**
 * While the map moves, a drawing that no longer reaches the edges is made anew at most this often, ms, and never so often
 * that drawing takes more than this share of the time.
 */
const REDRAW_MS = 220;
const REDRAW_SHARE = 0.2;

export interface Scenery {
  readonly model: MapModel;
  readonly listing: Listing;
  readonly view: View;
  readonly size: Size;
  /** Device px to CSS px. */
  readonly scale: number;
}

interface Slot {
  readonly layer: BakedLayer;
  readonly wanted: (scenery: Scenery) => boolean;
  readonly key: (model: MapModel) => string;
  readonly draw: (pen: Pen, sheet: Sheet, scenery: Scenery) => void;
  made: string;
}

const shows = (model: MapModel, layer: LensLayer): boolean =>
  model.lens.mode === 'divide' || (layer === 'seen') === (model.lens.mode === 'seen');

export class MapLayers {
  readonly #slots: readonly Slot[];
  #lastBake = 0;
  /** How long the last drawing took, ms. */
  bakeMs = 0;

  constructor(scene: Phaser.Scene, planar: Planar, cameras: LensCameras) {
    const over = (layer: LensLayer): Slot => {
      const baked = new BakedLayer(scene, `over-${layer}`, DEPTH.over);
      cameras.assign(baked.image, layer);
      return {
        layer: baked,
        wanted: ({ model }) => shows(model, layer),
        key: (model) => overKey(model, layer),
        draw: (pen, sheet, { model, listing }) => paintOver(pen, planar, sheet, listing, model, layer),
        made: '',
      };
    };
    this.#slots = [
      {
        layer: new BakedLayer(scene, 'under', DEPTH.under),
        wanted: () => true,
        key: () => 'under',
        draw: (pen, sheet, { size }) => paintUnder(pen, planar, sheet, size.width),
        made: '',
      },
      over('meant'),
      over('seen'),
      {
        layer: new BakedLayer(scene, 'pointer', DEPTH.pointer),
        wanted: ({ model }) =>
          model.selected !== undefined ||
          model.focused !== undefined ||
          model.regions.some((region) => region.legalTarget === true),
        key: pointerKey,
        draw: (pen, sheet, { model, listing }) => paintSelection(pen, planar, sheet, listing, model),
        made: '',
      },
    ];
  }

  /** Everything has to be drawn again, as after a lost drawing context. */
  forget(): void {
    for (const slot of this.#slots) slot.made = '';
  }

  /** Brings every drawing to the view. While the map moves, old drawings are stretched rather than made anew. */
  show(scenery: Scenery, moving: boolean, now: number): void {
    const { model, view, size, scale } = scenery;
    const ground = viewKey(model, view, size, scale);
    const late = now - this.#lastBake > Math.max(REDRAW_MS, this.bakeMs / REDRAW_SHARE);
    let baked = false;
    for (const slot of this.#slots) {
      const wanted = slot.wanted(scenery);
      slot.layer.image.setVisible(wanted);
      if (!wanted) continue;
      const key = `${ground}|${slot.key(model)}`;
      const mayWait = moving && (slot.layer.covers(view, size) || !late) && slot.made !== '';
      if (slot.made !== key && !mayWait) {
        slot.layer.bake(view, size, scale, PALETTES[model.theme], (pen, sheet) => slot.draw(pen, sheet, scenery));
        slot.made = key;
        baked = true;
      } else slot.layer.setView(view);
    }
    if (!baked) return;
    this.#lastBake = performance.now();
    this.bakeMs = this.#lastBake - now;
  }

  /** Notes of a layer's reading, none while that layer is not shown. */
  static reading(
    model: MapModel,
    layer: LensLayer,
  ): { readonly shown: boolean; readonly notes: NonNullable<ReturnType<typeof readingOf>['notes']> } {
    return { shown: shows(model, layer), notes: readingOf(model, layer).notes ?? [] };
  }
}
