/** Everything that is drawn by the engine, and the clock that runs only while something moves. */
import Phaser from 'phaser';
import { regionAt } from '../hit-test.ts';
import { type Listing, listRegions } from '../listing.ts';
import type { MapHit, MapModel, MapRegion } from '../map-model.ts';
import type { Mark } from '../marks/art.ts';
import { collectMarks, DIVIDER_GAP, HANDLE } from '../marks/collect-marks.ts';
import { contourReach } from '../marks/contour.ts';
import { measureWith } from '../marks/draw-art.ts';
import { extentOfMarks, markScale, sheetOfMarks } from '../marks/mark-scale.ts';
import { movedNames } from '../marks/moved-names.ts';
import { withPairedNotes } from '../marks/note-proposals.ts';
import type { Extent } from '../marks/place-marks.ts';
import type { Measure } from '../marks/text-style.ts';
import { Motion } from '../motion.ts';
import type { LensLayer } from '../paint/layers.ts';
import type { Planar } from '../planar.ts';
import type { Point } from '../projection.ts';
import { PALETTES } from '../tokens.ts';
import { type Size, toPlanar, type View } from '../viewport.ts';
import { landColours } from './land-colours.ts';
import { LandMeshes } from './land-meshes.ts';
import { LensCameras } from './lens-cameras.ts';
import { DEPTH, MapLayers } from './map-layers.ts';
import { MarkSprites } from './mark-sprites.ts';
import { tintKey } from './model-keys.ts';
import { deviceScale, type Engine } from './start-game.ts';

const LAYERS: readonly LensLayer[] = ['meant', 'seen'];
/** A crisis rises in this time, ms. */
const RISE_MS = 400;
/** After the last frame of a movement the map waits this long before it draws its lines anew, ms. */
const SETTLE_MS = 140;
/** Where drawing is slow it waits longer, so that a slow hand is not held up, but no longer than this, ms. */
const LONGEST_SETTLE_MS = 700;

/** A mark is pressed within this of its point, px: targets are at least 24 px. */
const MARK_REACH = 14;

export class MapStage {
  readonly motion = new Motion();
  readonly #engine: Engine;
  readonly #planar: Planar;
  readonly #cameras: LensCameras;
  readonly #layers: MapLayers;
  readonly #land: LandMeshes;
  readonly #sprites: Readonly<Record<LensLayer, MarkSprites>>;
  readonly #measure: Measure;
  #marks: Readonly<Record<LensLayer, readonly Mark[]>> = { meant: [], seen: [] };
  #moved: ReadonlyMap<string, Point> = new Map();
  #movedFor = '';
  #covered: readonly Extent[] = [];
  #rungs = new Map<string, number>();
  #listing: Listing;
  #regions: ReadonlyMap<string, MapRegion> = new Map();
  #model: MapModel;
  #view: View;
  #size: Size;
  #scale: number;
  #fonts = 0;
  #tinted = '';
  #hovered: string | undefined;
  #moving = false;
  #settle: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;
  #asleep = false;
  #stale = true;

  /** `onFrame` is called after each drawn frame. */
  constructor(engine: Engine, planar: Planar, model: MapModel, view: View, size: Size, onFrame: () => void) {
    const { game, scene } = engine;
    this.#engine = engine;
    this.#planar = planar;
    this.#model = model;
    this.#view = view;
    this.#size = size;
    this.#scale = deviceScale(size.width, size.height);
    this.#listing = listRegions(planar, []);
    this.#cameras = new LensCameras(scene);
    this.#land = new LandMeshes(scene, planar, DEPTH.land);
    this.#layers = new MapLayers(scene, planar, this.#cameras);
    const sprites = (layer: LensLayer): MarkSprites =>
      new MarkSprites(scene, layer, DEPTH.marks, (image) => this.#cameras.assign(image, layer));
    this.#sprites = { meant: sprites('meant'), seen: sprites('seen') };
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('This browser cannot draw on a canvas.');
    this.#measure = measureWith(context);
    this.setModel(model);
    scene.events.on(Phaser.Scenes.Events.UPDATE, () => this.#apply());
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      if (!this.#stale && !this.motion.busy) game.loop.sleep();
      onFrame();
    });
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
      this.#layers.forget();
      this.forgetFonts();
    });
  }

  setModel(model: MapModel): void {
    if (model.regions !== this.#model.regions || this.#regions.size === 0) {
      this.#listing = listRegions(
        this.#planar,
        model.regions.map((region) => region.id),
      );
      this.#regions = new Map(model.regions.map((region) => [region.id, region]));
      this.#movedFor = '';
    }
    this.#model = model;
    this.request();
  }

  /** Looks somewhere else; lines are drawn anew once the map has come to rest. */
  setView(view: View): void {
    this.#view = view;
    this.#moving = true;
    clearTimeout(this.#settle);
    this.request();
  }

  setSize(size: Size, view: View): void {
    this.#size = size;
    this.#view = view;
    this.#scale = deviceScale(size.width, size.height);
    const { scale } = this.#engine.game;
    scale.resize(Math.round(size.width * this.#scale), Math.round(size.height * this.#scale));
    // The zoom comes last: only it writes the canvas's size on the page when the scale is 1.
    scale.setZoom(1 / this.#scale);
    this.request();
  }

  /** Boxes of the page that lie over the map, px: no name and no force is set below them. */
  setCovered(boxes: readonly Extent[]): void {
    this.#covered = boxes;
    this.#movedFor = '';
    this.request();
  }

  setHovered(id: string | undefined): void {
    if (this.#hovered === id) return;
    this.#hovered = id;
    this.request();
  }

  /** Type has changed: every name is set again. */
  forgetFonts(): void {
    this.#fonts++;
    this.request();
  }

  /** Asks for one frame. The loop runs only for it, and for as long as something moves. */
  request(): void {
    this.#stale = true;
    if (this.#asleep || this.#frame !== undefined || this.#engine.game.loop.running) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      if (!this.#asleep) this.#engine.game.loop.wake(true);
    });
  }

  sleep(): void {
    this.#asleep = true;
    this.#engine.game.loop.sleep();
  }

  wake(): void {
    this.#asleep = false;
    this.request();
  }

  destroy(): void {
    clearTimeout(this.#settle);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#asleep = true;
    this.#engine.game.destroy(true);
    // A sleeping loop would never get round to it.
    this.#engine.game.loop.wake();
  }

  /** What lies under a point of the map, px. */
  hitAt(x: number, y: number): MapHit | undefined {
    const { mode, divider01 } = this.#model.lens;
    const layer = mode === 'seen' || (mode === 'divide' && x > divider01 * this.#size.width) ? 'seen' : 'meant';
    const scale = markScale(this.#size);
    for (const mark of [...this.#marks[layer]].reverse()) {
      if (mark.hit === undefined) continue;
      const reach = mark.art.kind === 'crisis' ? contourReach(mark.art.rung, mark.art.scale) * 0.8 : MARK_REACH;
      if (Math.hypot(mark.x - x / scale, mark.y - y / scale) <= Math.max(MARK_REACH, reach)) return mark.hit;
    }
    const id = regionAt(this.#planar, this.#listing, this.#regions, toPlanar(this.#view, x, y));
    return id === undefined ? undefined : { kind: 'region', id };
  }

  /** Pieces that make up a region, for looking at it. */
  piecesOf(id: string): readonly string[] {
    return this.#listing.piecesOf(id);
  }

  #apply(): void {
    const now = performance.now();
    this.motion.advance(now);
    if (!this.#stale && !this.motion.busy) return;
    this.#stale = false;
    const model = this.#model;
    const view = this.#view;
    const size = this.#size;
    const scale = this.#scale;
    const moving = this.#moving;
    this.#cameras.arrange(model.lens, size, scale, PALETTES[model.theme].sea);
    this.#land.setView(view);
    this.#tint();
    this.#layers.show({ model, listing: this.#listing, view, size, scale }, moving, now);
    this.#moveNames(moving);
    this.#showMarks();
    this.#riseNewCrises(now);
    if (moving) this.#restSoon();
  }

  /** Counted from the frame, not from the movement: on a slow machine a frame takes longer than a hand rests. */
  #restSoon(): void {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(
      () => {
        this.#moving = false;
        this.request();
      },
      Math.max(SETTLE_MS, Math.min(LONGEST_SETTLE_MS, this.#layers.bakeMs * 1.5)),
    );
  }

  #tint(): void {
    const hovered = this.#hovered ?? this.#model.hovered;
    const key = tintKey(this.#model, hovered);
    if (key === this.#tinted) return;
    this.#tinted = key;
    this.#land.paint(landColours(this.#planar, this.#listing, this.#model, hovered));
  }

  /** Names look for new places once the map rests: doing so in every frame of a drag would make them jump. */
  #moveNames(moving: boolean): void {
    const key = `${this.#view.x},${this.#view.y},${this.#view.k},${this.#size.width},${this.#size.height}`;
    if (moving || key === this.#movedFor) return;
    this.#movedFor = key;
    const scale = markScale(this.#size);
    const sheet = sheetOfMarks({ view: this.#view, size: this.#size }, scale);
    const covered = this.#covered.map((box) => extentOfMarks(box, scale));
    this.#moved = movedNames(this.#planar, this.#listing, this.#model.regions, sheet, covered);
  }

  #showMarks(): void {
    const meant = this.#collect('meant');
    const seen = this.#collect('seen');
    const divided = this.#model.lens.mode === 'divide';
    this.#marks = divided
      ? { meant: withPairedNotes(meant, seen), seen: withPairedNotes(seen, meant) }
      : { meant, seen };
    const enlarged = markScale(this.#size);
    for (const layer of LAYERS) {
      this.#sprites[layer].show(this.#marks[layer], {
        palette: PALETTES[this.#model.theme],
        scale: this.#scale,
        enlarged,
        measure: this.#measure,
        edition: `${this.#model.theme}:${this.#scale}:${enlarged}:${this.#fonts}`,
      });
    }
  }

  #collect(layer: LensLayer): readonly Mark[] {
    const model = this.#model;
    const size = this.#size;
    const { shown, notes } = MapLayers.reading(model, layer);
    const split = Math.round(model.lens.divider01 * size.width);
    const divided = model.lens.mode === 'divide';
    const middle = size.height / 2;
    const scale = markScale(size);
    const handle = { left: split - HANDLE, right: split + HANDLE, top: middle - HANDLE, bottom: middle + HANDLE };
    return !shown
      ? []
      : collectMarks({
          planar: this.#planar,
          listing: this.#listing,
          model,
          sheet: sheetOfMarks({ view: this.#view, size }, scale),
          measure: this.#measure,
          moved: this.#moved,
          notes,
          bounds: extentOfMarks(
            {
              left: divided && layer === 'seen' ? split + DIVIDER_GAP : 0,
              right: divided && layer === 'meant' ? split - DIVIDER_GAP : size.width,
              top: 0,
              bottom: size.height,
            },
            scale,
          ),
          taken: [...this.#covered, ...(divided ? [handle] : [])].map((box) => extentOfMarks(box, scale)),
        });
  }

  #riseNewCrises(now: number): void {
    for (const crisis of this.#model.crises) {
      const before = this.#rungs.get(crisis.id) ?? 0;
      if (crisis.rung <= before || this.#model.reducedMotion === true) continue;
      const id = `crisis:${crisis.id}`;
      for (const layer of LAYERS) this.#sprites[layer].setRise(id, 0);
      void this.motion.start(id, RISE_MS, now, (share) => {
        for (const layer of LAYERS) this.#sprites[layer].setRise(id, share);
        this.#stale = true;
      });
      this.#stale = true;
    }
    this.#rungs = new Map(this.#model.crises.map((crisis) => [crisis.id, crisis.rung]));
  }
}
