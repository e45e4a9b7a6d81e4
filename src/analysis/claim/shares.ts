/** Shares of an effect from games that share their seeds: ratios of means of paired games, with 95 % intervals. */
import { type MeanWithInterval, student95 } from '../../lib/stats.ts';

interface Moments {
  readonly meanA: number;
  readonly meanB: number;
  readonly varA: number;
  readonly varB: number;
  readonly cov: number;
  readonly count: number;
}

function momentsOf(a: readonly number[], b: readonly number[]): Moments {
  const count = Math.min(a.length, b.length);
  const mean = (values: readonly number[]) =>
    values.slice(0, count).reduce((sum, v) => sum + v, 0) / Math.max(1, count);
  const [meanA, meanB] = [mean(a), mean(b)];
  let [varA, varB, cov] = [0, 0, 0];
  for (let k = 0; k < count; k += 1) {
    const [da, db] = [(a[k] ?? 0) - meanA, (b[k] ?? 0) - meanB];
    varA += da * da;
    varB += db * db;
    cov += da * db;
  }
  const free = Math.max(1, count - 1);
  return { meanA, meanB, varA: varA / free, varB: varB / free, cov: cov / free, count };
}

/**
 * mean(a) / mean(b) with its interval by the delta method for paired samples. Undefined where the mean of b is not
 * surely different from 0: a share of nothing is no share.
 */
export function ratioOfMeans(a: readonly number[], b: readonly number[]): MeanWithInterval | undefined {
  const { meanA, meanB, varA, varB, cov, count } = momentsOf(a, b);
  if (count < 2) return undefined;
  const t = student95(count - 1);
  if (Math.abs(meanB) <= t * Math.sqrt(varB / count)) return undefined;
  const ratio = meanA / meanB;
  const variance = (varA + ratio * ratio * varB - 2 * ratio * cov) / (meanB * meanB * count);
  const half = t * Math.sqrt(Math.max(0, variance));
  return { mean: ratio, ci95: [ratio - half, ratio + half] };
}

/** 1 less a ratio. */
export function rest(ratio: MeanWithInterval | undefined): MeanWithInterval | undefined {
  return ratio === undefined ? undefined : { mean: 1 - ratio.mean, ci95: [1 - ratio.ci95[1], 1 - ratio.ci95[0]] };
}

export function differences(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, k) => value - (b[k] ?? 0));
}
