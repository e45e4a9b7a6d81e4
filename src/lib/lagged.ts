/** How the changes of two series go together, the one some steps after the other, and how sure that is. */
import { changes, correlation, fisherInterval } from './association.ts';
import type { MeanWithInterval } from './stats.ts';

export interface LaggedCorrelation {
  /** Steps by which the second series comes after the first; below 0, before it. */
  readonly lag: number;
  /** Pairs of changes, and how many independent ones they are worth. */
  readonly pairs: number;
  readonly effective: number;
  /** None where either series does not change at all, or there are too few pairs to have one. */
  readonly r?: MeanWithInterval;
}

/** Fewer pairs than this have no correlation worth the name. */
const LEAST_PAIRS = 4;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);

const steady = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/** How much a value goes with the one before it; 0 where nothing changes. */
export function autocorrelation(values: readonly number[]): number {
  const mean = meanOf(values);
  let [above, below] = [0, 0];
  values.forEach((value, k) => {
    below += (value - mean) * (value - mean);
    const next = values[k + 1];
    if (next !== undefined) above += (value - mean) * (next - mean);
  });
  return below > 0 ? above / below : 0;
}

/**
 * Lagged correlation: how the changes of one series go with those of another some steps later.
 *
 * Equation: `r(k) = corr(dx(t), dy(t + k))`; interval `tanh(atanh r +- 1.96 / sqrt(n' - 3))` with
 * `n' = n (1 - a b) / (1 + a b)`, n pairs, a and b the correlations of each series' changes with the one before
 * Units: -1 to 1; lags in steps of the series.
 * Source: Fisher 1921; effective number of pairs: Bretherton et al. 1999.
 * Limits: n' is never taken for more than n; at 3 or fewer the interval is all there is, -1 to 1. Changes are taken, as two
 * series that both rise correlate whatever they are. It shows what goes together, not what brings about what; among
 * several lags one may stand out by chance.
 */
export function laggedCorrelations(
  first: readonly number[],
  second: readonly number[],
  mostLag: number,
): LaggedCorrelation[] {
  const [dx, dy] = [changes(first), changes(second)];
  const together = autocorrelation(dx) * autocorrelation(dy);
  return Array.from({ length: 2 * mostLag + 1 }, (_, index) => {
    const lag = index - mostLag;
    const n = Math.max(0, Math.min(dx.length, dy.length) - Math.abs(lag));
    const x = dx.slice(Math.max(0, -lag), Math.max(0, -lag) + n);
    const y = dy.slice(Math.max(0, lag), Math.max(0, lag) + n);
    const effective = Math.min(n, (n * (1 - together)) / (1 + together));
    const told = n >= LEAST_PAIRS && !steady(x) && !steady(y);
    const r = told ? { r: fisherInterval(correlation(x, y).mean, effective) } : {};
    return { lag, pairs: n, effective, ...r };
  });
}
