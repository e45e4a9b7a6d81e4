/** How two lists of numbers go together, and how good forecasts of yes and no were. */
import { exp, log } from './det-math.ts';
import { type MeanWithInterval, Z95 } from './stats.ts';

/** Pearson's r with its 95 % interval by Fisher's z, which ignores autocorrelation: too narrow for series with a trend. */
export function correlation(x: readonly number[], y: readonly number[]): MeanWithInterval {
  const n = Math.min(x.length, y.length);
  const mean = (values: readonly number[]) => values.slice(0, n).reduce((sum, v) => sum + v, 0) / Math.max(1, n);
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let k = 0; k < n; k += 1) {
    const [a, b] = [(x[k] ?? 0) - mx, (y[k] ?? 0) - my];
    xy += a * b;
    xx += a * a;
    yy += b * b;
  }
  const r = xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
  return fisherInterval(r, n);
}

/** A correlation of so many independent points with its 95 % interval (Fisher 1921); three or fewer say nothing about it. */
export function fisherInterval(r: number, points: number): MeanWithInterval {
  if (points <= 3) return { mean: r, ci95: [-1, 1] };
  if (Math.abs(r) >= 1) return { mean: r, ci95: [r, r] };
  const z = log((1 + r) / (1 - r)) / 2;
  const half = Z95 / Math.sqrt(points - 3);
  const back = (v: number) => 1 - 2 / (exp(2 * v) + 1);
  return { mean: r, ci95: [back(z - half), back(z + half)] };
}

/** Differences from one value to the next. */
export function changes(values: readonly number[]): number[] {
  return values.slice(1).map((value, k) => value - (values[k] ?? 0));
}

/** What is left when a straight line in time is taken out. */
export function detrended(values: readonly number[]): number[] {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = values.reduce((sum, v) => sum + v, 0) / Math.max(1, n);
  let [ty, tt] = [0, 0];
  values.forEach((value, t) => {
    ty += (t - middle) * (value - mean);
    tt += (t - middle) * (t - middle);
  });
  const slope = tt > 0 ? ty / tt : 0;
  return values.map((value, t) => value - mean - slope * (t - middle));
}

/** A forecast of one case, 0-1, and whether it came. */
export interface Forecast {
  readonly chance: number;
  readonly came: boolean;
}

/** Variance of an area under the curve of this size over so many pairs of cases (Hanley and McNeil 1982; Newcombe 2006). */
function varianceOfArea(area: number, came: number, not: number): number {
  const half = (came + not) / 2 - 1;
  const pairs = came * not;
  return (area * (1 - area) * (1 + (half * (1 - area)) / (2 - area) + (half * area) / (1 + area))) / pairs;
}

/** Halvings after which the end of an interval no longer moves. */
const HALVINGS = 52;

/** The area farthest towards `end` (0 or 1) from which the one that was found is not surely apart. */
function endOfInterval(found: number, end: 0 | 1, came: number, not: number): number {
  let [inside, outside] = [found, end as number];
  for (let k = 0; k < HALVINGS; k += 1) {
    const middle = (inside + outside) / 2;
    const within = Math.abs(found - middle) <= Z95 * Math.sqrt(varianceOfArea(middle, came, not));
    if (within) inside = middle;
    else outside = middle;
  }
  return inside;
}

/**
 * Area under the ROC curve: the chance that a case that came was given a higher forecast than one that did not, ties
 * counting half (Mann and Whitney 1947); its 95 % interval after Newcombe 2006, method 5, which keeps a width where all
 * cases are told apart. 0.5 when either kind is missing.
 */
export function auc(forecasts: readonly Forecast[]): MeanWithInterval {
  const came = forecasts.filter((f) => f.came);
  const not = forecasts.filter((f) => !f.came);
  if (came.length === 0 || not.length === 0) return { mean: 0.5, ci95: [0, 1] };
  let wins = 0;
  for (const a of came) for (const b of not) wins += a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0;
  const area = wins / (came.length * not.length);
  const ends = ([0, 1] as const).map((end) => endOfInterval(area, end, came.length, not.length));
  return { mean: area, ci95: [ends[0] ?? 0, ends[1] ?? 1] };
}

/** Brier score: mean squared distance of forecast and outcome; 0 is perfect (Brier 1950). */
export function brier(forecasts: readonly Forecast[]): number {
  const all = forecasts.reduce((sum, f) => sum + (f.chance - (f.came ? 1 : 0)) * (f.chance - (f.came ? 1 : 0)), 0);
  return all / Math.max(1, forecasts.length);
}
