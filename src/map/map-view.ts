/** The one door to the map: makes it, feeds it a model, moves it, and says what was picked. */
import { drawFrame, type FrameKind, marginOf } from './frame-canvas.ts';
import { loadPlanar } from './load-planar.ts';
import type { MapHit, MapModel } from './map-model.ts';
import { MAP_FONTS } from './marks/draw-art.ts';
import { boxOf, type Planar } from './planar.ts';
import { kmToUnits } from './projection.ts';
import type { MapStage } from './stage/map-stage.ts';
import { PALETTES } from './tokens.ts';
import {
  between,
  clampView,
  defaultHome,
  homeView,
  panBy,
  type Size,
  type View,
  viewOfBox,
  zoomAt,
} from './viewport.ts';

export interface MapViewOptions {
  readonly model: MapModel;
  /** `full`: neatline with degrees around the map. `none`: the map fills its place, as on a phone. */
  readonly frame: FrameKind;
}

export interface MapView {
  /** Shows another model. Cheap when little has changed; the view stays where it is unless `home` differs. */
  update(model: MapModel): void;
  /** Looks at a region, near enough to see its neighbours. Unknown ids are ignored. */
  focusRegion(id: string): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Back to the model's home. */
  reset(): void;
  /** Moves the lens divider, 0-1, without a new model. */
  setDivider(share01: number): void;
  /** Called with what was pressed; undefined: water, or land that cannot be picked. The answer stops the calls. */
  onSelect(call: (hit: MapHit | undefined) => void): () => void;
  /** Called when the pointer comes to another thing, or leaves. The answer stops the calls. */
  onHover(call: (hit: MapHit | undefined) => void): () => void;
  /** Stops all drawing, as when the map is out of sight. */
  sleep(): void;
  wake(): void;
  destroy(): void;
  /** The map inside its frame, px from the parent's top left corner: where a divider's handle belongs. */
  mapBox(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Resolves with the time from the call of `createMapView` to the first drawn frame, ms. */
  readonly firstFrame: Promise<number>;
}

const ZOOM_STEP = 1.5;
const GLIDE_MS = 240;
/** Share of the map that a region fills when it is looked at, and the nearest such look, px a km. */
const FOCUS_SHARE = 0.5;
const FOCUS_PX_PER_KM = 0.55;

interface Places {
  readonly root: HTMLDivElement;
  readonly frame: HTMLCanvasElement;
  readonly stage: HTMLDivElement;
}

function makePlaces(parent: HTMLElement, frameKind: FrameKind): Places {
  const root = document.createElement('div');
  const frame = document.createElement('canvas');
  const stage = document.createElement('div');
  const margin = marginOf(frameKind);
  root.setAttribute('aria-hidden', 'true');
  root.dataset['map'] = 'waiting';
  Object.assign(root.style, { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' });
  Object.assign(frame.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  const inset = `${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px`;
  Object.assign(stage.style, { position: 'absolute', inset, overflow: 'hidden' });
  root.append(frame, stage);
  parent.append(root);
  return { root, frame, stage };
}

/** The box of a region's largest piece of land, planar units. */
function focusBox(planar: Planar, pieces: readonly string[], id: string): ReturnType<typeof boxOf> | undefined {
  const area = planar.areas.get(id);
  if (area !== undefined) {
    return { x0: area.x - area.radius, y0: area.y - area.radius, x1: area.x + area.radius, y1: area.y + area.radius };
  }
  const outers = pieces.flatMap((piece) => planar.regions.get(piece)?.polygons.map(([outer]) => outer) ?? []);
  const largest = outers
    .filter((outer) => outer !== undefined)
    .sort((a, b) => b.length - a.length)
    .at(0);
  return largest === undefined ? undefined : boxOf([largest]);
}

/**
 * Makes the map inside an element that has a size. Frame, sea and graticule stand at once; the land follows when the
 * drawing engine has loaded. Rejects, and leaves the parent empty, if the geometry cannot be read or the browser has no
 * WebGL: the table then serves alone.
 */
export async function createMapView(parent: HTMLElement, options: MapViewOptions): Promise<MapView> {
  const began = performance.now();
  const places = makePlaces(parent, options.frame);
  try {
    return await buildView(places, options, began);
  } catch (error) {
    places.root.remove();
    throw error;
  }
}

const sizeOf = (element: HTMLElement): Size => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
});

async function buildView(places: Places, options: MapViewOptions, began: number): Promise<MapView> {
  let model = options.model;
  let size = sizeOf(places.stage);
  let view = homeOf(model, size);
  let planar: Planar | undefined;
  let waiting = true;
  const frame = (): void =>
    drawFrame(places.frame, options.frame, { view, size }, PALETTES[model.theme], devicePixelRatio, planar, waiting);
  frame();
  const engineCode = Promise.all([import('./stage/map-stage.ts'), import('./stage/start-game.ts')]);
  planar = await loadPlanar();
  frame();
  const [{ MapStage: Stage }, { startGame }] = await engineCode;
  const engine = await startGame(places.stage, size.width, size.height, PALETTES[model.theme].sea);
  size = sizeOf(places.stage);
  view = homeOf(model, size);
  let onFirst: (ms: number) => void = () => undefined;
  const firstFrame = new Promise<number>((resolve) => {
    onFirst = resolve;
  });
  const stage = new Stage(engine, planar, model, view, size, () => {
    if (!waiting) return;
    waiting = false;
    frame();
    places.root.dataset['map'] = 'ready';
    onFirst(performance.now() - began);
  });
  stage.setSize(size, view);
  const look = (next: View, glide: boolean): void => {
    const from = view;
    stage.motion.stop('look');
    const go = (to: View): void => {
      view = to;
      stage.setView(view);
      frame();
    };
    if (!glide || model.reducedMotion === true) go(next);
    else void stage.motion.start('look', GLIDE_MS, performance.now(), (t) => go(between(from, next, t, size)));
  };
  const { listen, stop } = await attach(places, stage, {
    pan: (dx, dy) => look(panBy(view, dx, dy, size), false),
    zoom: (factor, x, y) => look(zoomAt(view, factor, x, y, size), false),
    resize: () => {
      const next = sizeOf(places.stage);
      const centre = { x: view.x + size.width / 2 / view.k, y: view.y + size.height / 2 / view.k };
      const wasHome = isHome(view, model, size);
      size = next;
      view = wasHome
        ? homeOf(model, size)
        : clampView({ k: view.k, x: centre.x - size.width / 2 / view.k, y: centre.y - size.height / 2 / view.k }, size);
      stage.setSize(size, view);
      frame();
    },
  });
  const zoomBy = (factor: number): void => look(zoomAt(view, factor, size.width / 2, size.height / 2, size), true);
  const geometry = planar;
  return {
    update(next) {
      const homeChanged = JSON.stringify(next.home) !== JSON.stringify(model.home);
      const themeChanged = next.theme !== model.theme;
      model = next;
      stage.setModel(model);
      if (homeChanged) look(homeOf(model, size), true);
      if (themeChanged) frame();
    },
    focusRegion(id) {
      const box = focusBox(geometry, stage.piecesOf(id), id);
      if (box !== undefined) look(viewOfBox(box, size, FOCUS_SHARE, FOCUS_PX_PER_KM / kmToUnits(1)), true);
    },
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    reset: () => look(homeOf(model, size), true),
    setDivider(share01) {
      model = { ...model, lens: { ...model.lens, divider01: Math.min(1, Math.max(0, share01)) } };
      stage.setModel(model);
    },
    onSelect: (call) => listen('select', call),
    onHover: (call) => listen('hover', call),
    sleep: () => stage.sleep(),
    wake: () => stage.wake(),
    destroy() {
      stop();
      stage.destroy();
      places.root.remove();
    },
    mapBox() {
      const { left, top } = marginOf(options.frame);
      return { left, top, ...size };
    },
    firstFrame,
  };
}

const homeOf = (model: MapModel, size: Size): View => homeView(model.home ?? defaultHome(size), size);

function isHome(view: View, model: MapModel, size: Size): boolean {
  const home = homeOf(model, size);
  return Math.abs(home.x - view.x) < 1 && Math.abs(home.y - view.y) < 1 && Math.abs(home.k / view.k - 1) < 1e-6;
}

interface Moves {
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  resize(): void;
}

type Call = (hit: MapHit | undefined) => void;

interface Attached {
  readonly listen: (what: 'select' | 'hover', call: Call) => () => void;
  readonly stop: () => void;
}

/** Ties the page to the map: gestures, the size of its place, fonts that arrive late. */
async function attach(places: Places, stage: MapStage, moves: Moves): Promise<Attached> {
  const { listenToGestures } = await import('./stage/gestures.ts');
  const calls = { select: new Set<Call>(), hover: new Set<Call>() };
  let over = '';
  const stopGestures = listenToGestures(places.stage, {
    pan: moves.pan,
    zoom: moves.zoom,
    press: (x, y) => {
      const hit = stage.hitAt(x, y);
      for (const call of calls.select) call(hit);
    },
    hover: (at) => {
      const hit = at === undefined ? undefined : stage.hitAt(at.x, at.y);
      const key = JSON.stringify(hit ?? '');
      if (key === over) return;
      over = key;
      stage.setHovered(hit?.kind === 'region' ? hit.id : undefined);
      places.stage.style.cursor = hit === undefined ? 'grab' : 'pointer';
      for (const call of calls.hover) call(hit);
    },
  });
  const observer = new ResizeObserver(() => moves.resize());
  observer.observe(places.stage);
  const onFonts = (): void => stage.forgetFonts();
  document.fonts.addEventListener('loadingdone', onFonts);
  for (const font of MAP_FONTS) void document.fonts.load(font);
  return {
    listen(what, call) {
      calls[what].add(call);
      return () => calls[what].delete(call);
    },
    stop() {
      stopGestures();
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
    },
  };
}
