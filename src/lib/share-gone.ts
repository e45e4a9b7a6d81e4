/** What part of an outcome is gone once something is left out, from pairs of games that share their chances. */
import { correlation } from './association.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from './stats.ts';

/** Values of one game with everything in it, and of its twin with something left out. */
export interface Pairs {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether every value is 0 or 1: the means are then shares. */
  readonly yesNo: boolean;
}

const meanOf = (values: readonly number[], yesNo: boolean): MeanWithInterval =>
  yesNo ? shareWithInterval(values.filter((value) => value > 0).length, values.length) : meanWithInterval(values);

/**
 * Correlation of pairs of yes and no (phi), with half a pair added to each of the four outcomes: pairs of which none
 * differs do not show that none ever would.
 */
export function pairedPhi(before: readonly number[], after: readonly number[]): number {
  const count = (x: 0 | 1, y: 0 | 1): number =>
    0.5 + before.filter((value, k) => (value > 0 ? 1 : 0) === x && ((after[k] ?? 0) > 0 ? 1 : 0) === y).length;
  const [both, first, second, neither] = [count(1, 1), count(1, 0), count(0, 1), count(0, 0)];
  const spread = (both + first) * (second + neither) * (both + second) * (first + neither);
  return (both * neither - first * second) / Math.sqrt(spread);
}

/**
 * Counterfactual share: the part of an outcome's mean that is gone where something is left out.
 *
 * Equation: `share = 1 - R`, `R = mean(after) / mean(before)`. The limits of R are the roots of
 * `(a - R b)^2 = (a - a')^2 + R^2 (b' - b)^2 - 2 r R (a - a')(b' - b)`, with a and b the two means, a' and b' the limits of
 * each (Wilson's for shares of yes and no), r the correlation of the pairs: lower a' with upper b', and the other way round.
 * Units: share, 1 for all of it; below 0 where the outcome grows.
 * Source: attributable fraction, Levin 1953; of two games alike in all else, Pearl 2009; interval: Donner and Zou 2012,
 * for pairs Tang, Li and Tang 2010.
 * Limits: none is given where the mean with everything in may as well be 0. Shares of several things need not come to 1:
 * two that are both needed have all of it each, two that stand in for each other none.
 */
export function shareGone({ before, after, yesNo }: Pairs): MeanWithInterval | undefined {
  const [b, a] = [meanOf(before, yesNo), meanOf(after, yesNo)];
  const r = yesNo ? pairedPhi(before, after) : correlation(before, after).mean;
  const { mean: mb, ci95: lb } = b;
  const { mean: ma, ci95: la } = a;
  if (lb[0] <= 0 || 2 * mb - lb[1] <= 0) return undefined;
  const ratioLimit = (limitA: number, limitB: number, sign: 1 | -1): number => {
    const [da, db] = [limitA - ma, limitB - mb];
    const square = limitB * (2 * mb - limitB);
    const middle = ma * mb - r * Math.abs(da) * Math.abs(db);
    const inside = Math.max(0, middle * middle - square * limitA * (2 * ma - limitA));
    return (middle + sign * Math.sqrt(inside)) / square;
  };
  const low = ratioLimit(la[0], lb[1], -1);
  const high = ratioLimit(la[1], lb[0], 1);
  return { mean: 1 - ma / mb, ci95: [1 - high, 1 - low] };
}
