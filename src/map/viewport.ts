/** Where the map looks: pure arithmetic on a view, shared by the game's map and by drawings to file. */
import type { MapHome } from './map-model.ts';
import type { Box } from './planar.ts';
import { kmToUnits, type Point, project } from './projection.ts';

/** Planar position of the top left corner, and px per planar unit. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** No view goes past this box, planar units: beyond it the data runs out. */
export const WORLD: Box = { x0: -10_000, y0: -7_900, x1: 12_600, y1: 8_600 };

/** Width on the ground of the nearest view, km: nearer, the coast lines of the source turn to straight strokes. */
const NEAREST_KM = 420;

const WIDE_HOME: MapHome = { lon: 24.6, lat: 51.0, kmAcross: 3850 };
const NARROW_HOME: MapHome = { lon: 30, lat: 48.6, kmAcross: 2700 };
/** Under this width a map shows less ground, px. */
const NARROW_PX = 520;

export const defaultHome = (size: Size): MapHome => (size.width < NARROW_PX ? NARROW_HOME : WIDE_HOME);

const smallestK = (size: Size): number =>
  Math.max(size.width / (WORLD.x1 - WORLD.x0), size.height / (WORLD.y1 - WORLD.y0));

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The nearest view that stays inside the world. */
export function clampView(view: View, size: Size): View {
  const k = clamp(view.k, smallestK(size), size.width / kmToUnits(NEAREST_KM));
  return {
    k,
    x: clamp(view.x, WORLD.x0, WORLD.x1 - size.width / k),
    y: clamp(view.y, WORLD.y0, WORLD.y1 - size.height / k),
  };
}

const centred = (at: Point, k: number, size: Size): View =>
  clampView({ k, x: at.x - size.width / 2 / k, y: at.y - size.height / 2 / k }, size);

/** A view of a home: its point in the middle, its width of ground across, and its height if it names one. */
export function homeView({ lon, lat, kmAcross, kmDown = 0 }: MapHome, size: Size): View {
  const across = size.width / kmToUnits(kmAcross);
  return centred(project(lon, lat), kmDown > 0 ? Math.min(across, size.height / kmToUnits(kmDown)) : across, size);
}

/** Zooms about a point of the screen that stays where it is. */
export function zoomAt(view: View, factor: number, px: number, py: number, size: Size): View {
  const k = clampView({ ...view, k: view.k * factor }, size).k;
  return clampView({ k, x: view.x + px / view.k - px / k, y: view.y + py / view.k - py / k }, size);
}

/** Moves the ground by so many px. */
export const panBy = (view: View, dx: number, dy: number, size: Size): View =>
  clampView({ k: view.k, x: view.x - dx / view.k, y: view.y - dy / view.k }, size);

/** A view in which a box fills about `share01` of the free part of the screen, but never nearer than `maxK`. */
export function viewOfBox(box: Box, size: Size, share01: number, maxK: number): View {
  const k = Math.min(
    (size.width * share01) / Math.max(1, box.x1 - box.x0),
    (size.height * share01) / Math.max(1, box.y1 - box.y0),
    maxK,
  );
  return centred({ x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 }, k, size);
}

export const toScreen = (view: View, at: Point): Point => ({
  x: (at.x - view.x) * view.k,
  y: (at.y - view.y) * view.k,
});

export const toPlanar = (view: View, px: number, py: number): Point => ({
  x: px / view.k + view.x,
  y: py / view.k + view.y,
});

/** A view part of the way between two: even steps of scale, so that a zoom feels steady. */
export function between(from: View, to: View, share01: number, size: Size): View {
  if (share01 >= 1) return to;
  const k = from.k * (to.k / from.k) ** share01;
  const part = from.k === to.k ? share01 : (1 / k - 1 / from.k) / (1 / to.k - 1 / from.k);
  const middle = (view: View): Point => toPlanar(view, size.width / 2, size.height / 2);
  const a = middle(from);
  const b = middle(to);
  const x = a.x + (b.x - a.x) * part;
  const y = a.y + (b.y - a.y) * part;
  return { k, x: x - size.width / 2 / k, y: y - size.height / 2 / k };
}

/** The part of the planar map that a view shows, widened by a margin in px. */
export const seenBox = (view: View, size: Size, marginPx = 0): Box => ({
  x0: view.x - marginPx / view.k,
  y0: view.y - marginPx / view.k,
  x1: view.x + (size.width + marginPx) / view.k,
  y1: view.y + (size.height + marginPx) / view.k,
});
