/** Where the map looks now, and how it gets from one look to the next. */
import type { MapModel } from './map-model.ts';
import type { Motion } from './motion.ts';
import { type Box, boxOf, type Planar } from './planar.ts';
import { kmToUnits } from './projection.ts';
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

const ZOOM_STEP = 1.5;
const GLIDE_MS = 240;
/** Share of the map that a region fills when it is looked at, and the nearest such look, px a km. */
const FOCUS_SHARE = 0.5;
const FOCUS_PX_PER_KM = 0.55;

export const homeOf = (model: MapModel, size: Size): View => homeView(model.home ?? defaultHome(size), size);

/** The box of a region's largest piece of land, or of an area, planar units. */
export function focusBox(planar: Planar, pieces: readonly string[], id: string): Box | undefined {
  const area = planar.areas.get(id);
  if (area !== undefined) return boxOf([area.ring]);
  const largest = pieces
    .flatMap((piece) => planar.regions.get(piece)?.polygons.map(([outer]) => outer) ?? [])
    .filter((outer) => outer !== undefined)
    .sort((a, b) => b.length - a.length)[0];
  return largest === undefined ? undefined : boxOf([largest]);
}

export class Looking {
  readonly #motion: Motion;
  readonly #onLook: (view: View) => void;
  view: View;
  size: Size;
  #model: MapModel;
  #atHome = true;

  /** `onLook` is called for every new view, also for each step of a glide. */
  constructor(motion: Motion, model: MapModel, size: Size, onLook: (view: View) => void) {
    this.#motion = motion;
    this.#model = model;
    this.#onLook = onLook;
    this.size = size;
    this.view = homeOf(model, size);
  }

  /** Takes the new model's home; if that has moved, the map goes there. */
  setModel(model: MapModel): void {
    const moved = JSON.stringify(model.home) !== JSON.stringify(this.#model.home);
    this.#model = model;
    if (moved) this.home();
  }

  /** The view for a new size: home stays home, any other look keeps its middle and its scale. */
  resized(size: Size): View {
    const { view, size: old } = this;
    const x = view.x + (old.width - size.width) / 2 / view.k;
    const y = view.y + (old.height - size.height) / 2 / view.k;
    this.#motion.stop('look');
    this.size = size;
    this.view = this.#atHome ? homeOf(this.#model, size) : clampView({ k: view.k, x, y }, size);
    return this.view;
  }

  home(): void {
    this.#glide(homeOf(this.#model, this.size), true);
  }

  pan(dx: number, dy: number): void {
    this.#jump(panBy(this.view, dx, dy, this.size));
  }

  zoom(factor: number, x: number, y: number): void {
    this.#jump(zoomAt(this.view, factor, x, y, this.size));
  }

  step(direction: 1 | -1): void {
    const { width, height } = this.size;
    this.#glide(zoomAt(this.view, ZOOM_STEP ** direction, width / 2, height / 2, this.size));
  }

  /** Glides by so many px of ground. */
  shift(dx: number, dy: number): void {
    this.#glide(panBy(this.view, dx, dy, this.size));
  }

  at(box: Box): void {
    this.#glide(viewOfBox(box, this.size, FOCUS_SHARE, FOCUS_PX_PER_KM / kmToUnits(1)));
  }

  #jump(to: View, home = false): void {
    this.#motion.stop('look');
    this.#show(to, home);
  }

  #glide(to: View, home = false): void {
    const from = this.view;
    if (this.#model.reducedMotion === true) {
      this.#jump(to, home);
      return;
    }
    const step = (t: number): void => this.#show(between(from, to, t, this.size), home && t >= 1);
    void this.#motion.start('look', GLIDE_MS, performance.now(), step);
    this.#show(from, false);
  }

  #show(view: View, home: boolean): void {
    this.#atHome = home;
    this.view = view;
    this.#onLook(view);
  }
}
