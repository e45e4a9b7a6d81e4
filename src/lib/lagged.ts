/** How the changes of two series go together, the one some steps after the other, and how sure that is. */
import { changes, correlation } from './association.ts';
import { meanBlockOf, stationarySample } from './block-bootstrap.ts';
import { exp, log } from './det-math.ts';
import { type MeanWithInterval, Z95 } from './stats.ts';

export interface LaggedCorrelation {
  /** Steps by which the second series comes after the first; below 0, before it. */
  readonly lag: number;
  /** Pairs of changes. */
  readonly pairs: number;
  /** None where either series does not change at all, or there are too few pairs to have one. */
  readonly r?: MeanWithInterval;
}

/** Fewer pairs than this have no correlation worth the name. */
const LEAST_PAIRS = 4; /** A sample of few pairs may fall on a line, where Fisher's z is without bound. */
const MOST_R = 0.98;

const steady = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

function fisherZ(r: number): number {
  const held = Math.max(-MOST_R, Math.min(MOST_R, r));
  return log((1 + held) / (1 - held)) / 2;
}

const ofFisherZ = (z: number): number => 1 - 2 / (exp(2 * z) + 1);

/** The correlations of samples of the pairs, drawn in blocks. */
function samplesOf(x: readonly number[], y: readonly number[], samples: number): number[] {
  const block = meanBlockOf(x.length);
  return Array.from({ length: samples }, (_, sample) => {
    const places = stationarySample(x.length, block, sample);
    const of = (values: readonly number[]) => places.map((place) => values[place] ?? 0);
    return correlation(of(x), of(y)).mean;
  });
}

/** Standard deviation of z over the samples. */
function spreadOf(x: readonly number[], y: readonly number[], samples: number): number {
  const values = samplesOf(x, y, samples).map(fisherZ);
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const squares = values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * Lagged correlation: how the changes of one series go with those of another some steps later.
 *
 * Equation: `r(k) = corr(dx(t), dy(t + k))`; interval `tanh(atanh r +- 1.96 s n / sqrt((n - 3)(n - b)))` with s the standard
 * deviation of `atanh r` over as many samples as are asked for of the n pairs, drawn in blocks of mean length b by the stationary bootstrap
 * Units: -1 to 1; lags in steps of the series.
 * Source: Künsch 1989; Politis and Romano 1994; Fisher 1921.
 * Limits: blocks keep what a series owes to its own past. The factor stands for few pairs and few blocks: with it the
 * intervals of 8 to 16 pairs hold the truth in 90 to 98 of 100, without it in 86 to 91. Changes are taken, as two series that both rise correlate
 * whatever they are. It shows what goes together, not what brings about what; among several lags one may stand out by
 * chance.
 */
export function laggedCorrelations(
  first: readonly number[],
  second: readonly number[],
  mostLag: number,
  samples: number,
): LaggedCorrelation[] {
  const [dx, dy] = [changes(first), changes(second)];
  return Array.from({ length: 2 * mostLag + 1 }, (_, index) => {
    const lag = index - mostLag;
    const n = Math.max(0, Math.min(dx.length, dy.length) - Math.abs(lag));
    const x = dx.slice(Math.max(0, -lag), Math.max(0, -lag) + n);
    const y = dy.slice(Math.max(0, lag), Math.max(0, lag) + n);
    if (n < LEAST_PAIRS || steady(x) || steady(y)) return { lag, pairs: n };
    const mean = correlation(x, y).mean;
    const half = Z95 * spreadOf(x, y, samples) * Math.sqrt(n / (n - 3)) * Math.sqrt(n / (n - meanBlockOf(n)));
    const z = fisherZ(mean);
    const ci95 = [Math.min(mean, ofFisherZ(z - half)), Math.max(mean, ofFisherZ(z + half))] as const;
    return { lag, pairs: n, r: { mean, ci95 } };
  });
}
