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

/** px between the frame and the lines of 0 and of 100: a trail along either stands free of the frame. */
export const INSET = 10;

/** Pixels from the left edge of the frame, or up from its foot, of a value. */
export const planeAt = (value: number, size: number): number => INSET + (value / 100) * (size - 2 * INSET);

/** Position of a point in a square frame of `size` pixels, the origin at the bottom left. */
export function planePosition(point: PlanePoint, size: number): readonly [x: number, y: number] {
  return [planeAt(point.deterrence, size), size - planeAt(point.deescalation, size)];
}

/**
 * Path of one contour sqrt(D x E) = level, from edge to edge of the frame. Points are spaced evenly in the logarithm of D,
 * so that both arms of the hyperbola are drawn equally smoothly.
 */
export function contourPath(level: number, size: number): string {
  const most = (100 * (size - INSET)) / (size - 2 * INSET);
  const lowest = (level * level) / most;
  const steps = 32;
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i <= steps; i++) {
    const deterrence = lowest * (most / lowest) ** (i / steps);
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

type Pixel = readonly [x: number, y: number];

/** An end of a trail, and the point that the trail comes from. */
export interface TrailEnd {
  readonly at: Pixel;
  readonly from: Pixel;
}

/** px from a marker's middle to what it must not cover, and the free way from a value to a badge beside it. */
const CLEAR = 14;
const ASIDE = 20;
const DIRECTIONS: readonly Pixel[] = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
  const angle = (eighth * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)];
});

const apartOf = (a: Pixel, b: Pixel): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** How far two directions agree, from -1 to 1; 0 where there is none. */
function along(u: Pixel, from: Pixel, to: Pixel): number {
  const distance = apartOf(from, to);
  return distance < 0.01 ? 0 : (u[0] * (to[0] - from[0]) + u[1] * (to[1] - from[1])) / distance;
}

/** Whether a marker lies on a line of 60, or on the other side of it than its value: it would speak of another result. */
function misleads(mark: Pixel, { at }: TrailEnd, size: number): boolean {
  const lines = [planeAt(WIN_LINE, size), size - planeAt(WIN_LINE, size)] as const;
  return lines.some((line, axis) => {
    const [marked, value] = [(mark[axis] ?? 0) - line, (at[axis] ?? 0) - line];
    return Math.abs(marked) < CLEAR || Math.sign(marked) !== Math.sign(value);
  });
}

/** What speaks against a badge in a direction: the frame, a value, a line of 60 or a trail under it. */
function costOf(marks: readonly Pixel[], u: Pixel, ends: readonly TrailEnd[], size: number): number {
  const outside = marks.flat().some((value) => value < CLEAR || value > size - CLEAR) ? 100 : 0;
  const hides = marks.some((mark) => ends.some(({ at }) => apartOf(mark, at) < CLEAR)) ? 100 : 0;
  const misled = marks.filter((mark, index) => ends[index] && misleads(mark, ends[index], size)).length;
  return outside + hides + 10 * misled + Math.max(...ends.map(({ at, from }) => along(u, at, from)));
}

/**
 * Where two end markers stand: on their values, or, where they would cover each other (nearer than `apart` pixels), side
 * by side at one height in a badge that leaders join to the values. Which is left follows deterrence, and neither is
 * above the other, so that the badge speaks of no difference that the values do not have.
 */
export function separate(a: TrailEnd, b: TrailEnd, apart: number, size: number): readonly [Pixel, Pixel] {
  if (apartOf(a.at, b.at) >= apart) return [a.at, b.at];
  const half = (a.at[0] <= b.at[0] ? -1 : 1) * (apart / 2);
  const [x, y] = [(a.at[0] + b.at[0]) / 2, (a.at[1] + b.at[1]) / 2];
  const far = apartOf(a.at, b.at) / 2;
  const badges = DIRECTIONS.map((u) => {
    const middle = [x + u[0] * (ASIDE + far + apart / 2), y + u[1] * (ASIDE + far)] as const;
    const marks: readonly [Pixel, Pixel] = [
      [middle[0] + half, middle[1]],
      [middle[0] - half, middle[1]],
    ];
    return { marks, cost: costOf(marks, u, [a, b], size) };
  });
  return badges.reduce((best, badge) => (badge.cost < best.cost - 1e-9 ? badge : best)).marks;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
