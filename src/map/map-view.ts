/** The one door to the map: makes it, feeds it a model, moves it, and says what was picked. */
import { type FrameKind, marginOf } from './frame-canvas.ts';
import { listenToGestures } from './gestures.ts';
import { loadPlanar } from './load-planar.ts';
import { focusBox, homeOf, Looking } from './looking.ts';
import type { MapHit, MapModel } from './map-model.ts';
import { MAP_FONTS } from './marks/draw-art.ts';
import type { Extent } from './marks/place-marks.ts';
import { Places } from './places.ts';
import type { Planar } from './planar.ts';
import type { MapStage } from './stage/map-stage.ts';
import { stepClear } from './step-clear.ts';
import { PALETTES } from './tokens.ts';
import { toScreen } from './viewport.ts';

export type HitListener = (hit: MapHit | undefined) => void;

export interface MapViewOptions {
  readonly model: MapModel;
  /** `full`: neatline with degrees around the map. `none`: the map fills its place, as on a phone. */
  readonly frame: FrameKind;
}

export interface MapView {
  /** Shows another model. Cheap when little has changed; the look stays where it is unless `home` differs. */
  update(model: MapModel): void;
  /** Looks at a region, near enough to see its neighbours. Unknown ids are ignored. */
  focusRegion(id: string): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Back to the model's home. */
  reset(): void;
  /** Moves the lens divider, 0-1, without a new model. Its line and handle are a control of the page's own. */
  setDivider(share01: number): void;
  /** Boxes of the page that lie over the map, px from the map's own corner: names keep clear of them. */
  setCovered(boxes: readonly Extent[]): void;
  /** Called with what was pressed; undefined: water, or land that cannot be picked. The answer stops the calls. */
  onSelect(call: HitListener): () => void;
  /** Called when the pointer comes to another thing, or leaves. The answer stops the calls. */
  onHover(call: HitListener): () => void;
  /** Stops all drawing, as when the map is out of sight. */
  sleep(): void;
  wake(): void;
  destroy(): void;
  /** The map inside its frame, px from the parent's top left corner: where a divider's handle belongs. */
  mapBox(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Resolves with the time from the call of `createMapView` to the first drawn frame, ms. */
  readonly firstFrame: Promise<number>;
}

/**
 * Makes the map inside an element that has a size. Frame, sea and graticule stand at once; the land follows when the
 * drawing engine has loaded. Rejects, and leaves the parent empty, if the geometry cannot be read or the browser has no
 * WebGL: the table then serves alone.
 */
export async function createMapView(parent: HTMLElement, options: MapViewOptions): Promise<MapView> {
  const began = performance.now();
  const places = new Places(parent, options.frame);
  try {
    const { model } = options;
    const engineCode = Promise.all([import('./stage/map-stage.ts'), import('./stage/start-game.ts')]);
    // Its failure is met below; until then it must not count as unhandled.
    engineCode.catch(() => undefined);
    places.drawFrame(model, homeOf(model, places.size), undefined);
    const planar = await loadPlanar();
    places.drawFrame(model, homeOf(model, places.size), planar);
    const [{ MapStage: Stage }, { startGame }] = await engineCode;
    const { width, height } = places.size;
    const engine = await startGame(places.stage, width, height, PALETTES[model.theme].sea);
    let onDrawn: () => void = () => undefined;
    const firstFrame = new Promise<number>((resolve) => {
      onDrawn = () => resolve(performance.now() - began);
    });
    const { size } = places;
    const stage = new Stage(engine, planar, model, homeOf(model, size), size, () => onDrawn());
    return tie(places, stage, planar, options, firstFrame);
  } catch (error) {
    places.root.remove();
    throw error;
  }
}

/** Ties page, model and stage together. */
function tie(
  places: Places,
  stage: MapStage,
  planar: Planar,
  options: MapViewOptions,
  firstFrame: Promise<number>,
): MapView {
  let model = options.model;
  const looking = new Looking(stage.motion, model, places.size, (view) => {
    stage.setView(view);
    places.drawFrame(model, view, planar);
  });
  const listeners = { select: new Set<HitListener>(), hover: new Set<HitListener>() };
  const stopListening = listen(places, stage, looking, listeners);
  const stopWatching = watch(places, stage, () => {
    stage.setSize(places.size, looking.resized(places.size));
    places.drawFrame(model, looking.view, planar);
  });
  let covered: readonly Extent[] = [];
  /** A land that has just been chosen is not left under the inset that tells of it. */
  const uncover = (): void => {
    const anchor = model.selected === undefined ? undefined : planar.names.get(model.selected);
    const shift = anchor && stepClear(toScreen(looking.view, anchor), covered, places.size);
    if (shift !== undefined) looking.shift(shift.x, shift.y);
  };
  const show = (next: MapModel): void => {
    const themed = next.theme !== model.theme;
    model = next;
    stage.setModel(model);
    if (themed) places.drawFrame(model, looking.view, planar);
  };
  const add = (set: Set<HitListener>, call: HitListener): (() => void) => {
    set.add(call);
    return () => void set.delete(call);
  };
  show(model);
  void firstFrame.then(() => {
    places.ready();
    places.drawFrame(model, looking.view, planar);
  });
  return {
    update(next) {
      const chosen = next.selected !== model.selected;
      show(next);
      looking.setModel(next);
      if (chosen) uncover();
    },
    focusRegion(id) {
      const box = focusBox(planar, stage.piecesOf(id), id);
      if (box !== undefined) looking.at(box);
    },
    zoomIn: () => looking.step(1),
    zoomOut: () => looking.step(-1),
    reset: () => looking.home(),
    setDivider: (share01) => show({ ...model, lens: { ...model.lens, divider01: Math.min(1, Math.max(0, share01)) } }),
    setCovered(boxes) {
      // An inset that grows over the chosen land comes after the choice.
      const more = boxes.length > covered.length;
      covered = boxes;
      stage.setCovered(boxes);
      if (more) uncover();
    },
    onSelect: (call) => add(listeners.select, call),
    onHover: (call) => add(listeners.hover, call),
    sleep: () => stage.sleep(),
    wake: () => stage.wake(),
    destroy() {
      stopListening();
      stopWatching();
      stage.destroy();
      places.root.remove();
    },
    mapBox() {
      const { left, top } = marginOf(options.frame);
      return { left, top, ...places.size };
    },
    firstFrame,
  };
}

type Listeners = Readonly<Record<'select' | 'hover', ReadonlySet<HitListener>>>;

/** Mouse and touch: move the map, pick, point. */
function listen(places: Places, stage: MapStage, looking: Looking, listeners: Listeners): () => void {
  let over = '';
  return listenToGestures(places.stage, {
    pan: (dx, dy) => looking.pan(dx, dy),
    zoom: (factor, x, y) => looking.zoom(factor, x, y),
    press(x, y) {
      const hit = stage.hitAt(x, y);
      for (const call of listeners.select) call(hit);
    },
    hover(at) {
      const hit = at === undefined ? undefined : stage.hitAt(at.x, at.y);
      const key = JSON.stringify(hit ?? '');
      if (key === over) return;
      over = key;
      stage.setHovered(hit?.kind === 'region' ? hit.id : undefined);
      places.stage.style.cursor = hit === undefined ? 'grab' : 'pointer';
      for (const call of listeners.hover) call(hit);
    },
  });
}

/** The size of the map's place, and fonts that arrive late. */
function watch(places: Places, stage: MapStage, onSize: () => void): () => void {
  const observer = new ResizeObserver(onSize);
  observer.observe(places.stage);
  const onFonts = (): void => stage.forgetFonts();
  document.fonts.addEventListener('loadingdone', onFonts);
  for (const font of MAP_FONTS) void document.fonts.load(font);
  return () => {
    observer.disconnect();
    document.fonts.removeEventListener('loadingdone', onFonts);
  };
}
