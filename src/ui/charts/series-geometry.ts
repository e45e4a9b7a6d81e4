/** Geometry of threat over time: a scale of half-years across, points of threat 0-100 up. */
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface SeriesScale {
  readonly x: (time: number) => number;
  readonly y: (points: number) => number;
}

/** Points at the foot and at the top of an upright axis. */
export type PointRange = readonly [low: number, high: number];

export const WHOLE_RANGE: PointRange = [0, 100];

/** The tens that hold all values with some room, at least 30 points high: the same scale, looked at more closely. */
export function closeRange(values: readonly number[]): PointRange {
  const low = Math.max(0, Math.floor((Math.min(...values) - 4) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...values) + 4) / 10) * 10);
  return high - low >= 30 ? [low, high] : low + 30 <= 100 ? [low, low + 30] : [70, 100];
}

/** Years across a frame; `from` and `to` stand on its edges. */
export function scaleOfYears(
  { width, left, right }: Pick<Frame, 'width' | 'left' | 'right'>,
  from: number,
  to: number,
): (time: number) => number {
  const x = scaleLinear([from, to], [left, width - right]);
  return (time) => x(time);
}

/** Scales of a frame; `from` and `to` are the first and last time shown (years, may be fractions). */
export function seriesScale(frame: Frame, from: number, to: number, range = WHOLE_RANGE): SeriesScale {
  const y = scaleLinear(range, [frame.height - frame.bottom, frame.top]);
  return { x: scaleOfYears(frame, from, to), y: (points) => y(points) };
}

export interface TimePoint {
  readonly time: number;
  readonly value: number;
}

/** Smooth path that never overshoots a value (monotone between points). */
export function seriesPath(points: readonly TimePoint[], scale: SeriesScale): string {
  const path = line<TimePoint>()
    .x((p) => scale.x(p.time))
    .y((p) => scale.y(p.value))
    .curve(curveMonotoneX)
    .digits(1);
  return path([...points]) ?? '';
}

/** Band between a lower and an upper value for each time. */
export function bandPath(
  points: readonly { readonly time: number; readonly low: number; readonly high: number }[],
  scale: SeriesScale,
): string {
  const path = area<{ readonly time: number; readonly low: number; readonly high: number }>()
    .x((p) => scale.x(p.time))
    .y0((p) => scale.y(p.low))
    .y1((p) => scale.y(p.high))
    .curve(curveMonotoneX)
    .digits(1);
  return path([...points]) ?? '';
}

/** Years to label on the axis: first, last and round steps between that keep `apart` years from both ends. */
export function yearTicks(from: number, to: number, most: number): readonly number[] {
  const span = to - from;
  const step = [1, 2, 5, 10, 20].find((s) => span / s <= most - 1) ?? 50;
  const years = [from];
  for (let year = Math.ceil((from + step * 0.6) / step) * step; year <= to - step * 0.6; year += step) years.push(year);
  if (to > from) years.push(to);
  return years;
}

/** The highest point, the first of equals. */
export function highestOf(points: readonly TimePoint[]): TimePoint | undefined {
  return points.reduce<TimePoint | undefined>(
    (best, point) => (best === undefined || point.value > best.value ? point : best),
    undefined,
  );
}

export interface Rise {
  /** Index of the point at the end of the rise. */
  readonly index: number;
  readonly points: number;
}

/** The `most` largest rises from one point to the next of at least `least` points, in order of time. */
export function largestRises(points: readonly TimePoint[], most: number, least: number): readonly Rise[] {
  const rises = points
    .map((point, index) => ({ index, points: point.value - (points[index - 1]?.value ?? point.value) }))
    .filter((rise) => rise.points >= least);
  rises.sort((a, b) => b.points - a.points || a.index - b.index);
  return rises.slice(0, most).sort((a, b) => a.index - b.index);
}
