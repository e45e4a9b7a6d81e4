/** Geometry of the outcome plane: deterrence across, de-escalation up, both 0-100 points. */
import { curveCatmullRom, line } from 'd3-shape';

export interface PlanePoint {
  readonly deterrence: number;
  readonly deescalation: number;
}

/** Levels of the contours: equal values of the square root of deterrence times de-escalation. */
export const CONTOUR_LEVELS: readonly number[] = [10, 20, 30, 40, 50, 60, 70, 80, 90];

/** Both axes are won at 60 points (model item 14): the two dotted lines of the plane. */
export const WIN_LINE = 60;

/** Position of a point in a square of `size` pixels, the origin at the bottom left. */
export function planePosition(point: PlanePoint, size: number): readonly [x: number, y: number] {
  return [(point.deterrence / 100) * size, size - (point.deescalation / 100) * size];
}

/**
 * Path of one contour sqrt(D x E) = level inside the square. Points are spaced evenly in the logarithm of D,
 * so that both arms of the hyperbola are drawn equally smoothly.
 */
export function contourPath(level: number, size: number): string {
  const lowest = (level * level) / 100;
  const steps = 32;
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i <= steps; i++) {
    const deterrence = lowest * (100 / lowest) ** (i / steps);
    points.push(planePosition({ deterrence, deescalation: (level * level) / deterrence }, size));
  }
  return line()(points.map(([x, y]) => [round(x), round(y)])) ?? '';
}

/** Path through the scores of successive turns; empty with fewer than two points. */
export function trajectoryPath(points: readonly PlanePoint[], size: number): string {
  if (points.length < 2) return '';
  const path = line().curve(curveCatmullRom.alpha(0.5));
  return path(points.map((point) => planePosition(point, size).map(round) as [number, number])) ?? '';
}

/**
 * Where two end markers go when they would cover each other: both step aside along the line that joins them
 * (or left and right if they coincide) until their centres are `apart` pixels from each other. At an edge of the
 * square of `size` pixels both move inwards together, so that neither is cut off.
 */
export function separate(
  a: readonly [number, number],
  b: readonly [number, number],
  apart: number,
  size: number,
): readonly [readonly [number, number], readonly [number, number]] {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return [a, b];
  const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
  const push = (apart - distance) / 2;
  const axis = (k: 0 | 1, u: number): readonly [number, number] => {
    const [first, second] = [a[k] - u * push, b[k] + u * push];
    const shift = Math.max(0, -Math.min(first, second)) - Math.max(0, Math.max(first, second) - size);
    return [first + shift, second + shift];
  };
  const [x, y] = [axis(0, ux), axis(1, uy)];
  return [
    [x[0], y[0]],
    [x[1], y[1]],
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
