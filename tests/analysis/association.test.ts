/** Correlations and forecast scores against values worked out by hand or known from textbooks. */
import { describe, expect, test } from 'vitest';
import { auc, brier, changes, correlation, detrended } from '../../src/lib/association.ts';

describe('correlation', () => {
  test('is Pearson’s r, with Fisher’s interval', () => {
    // Anscombe 1973, first set: r = 0.81642, n = 11.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const { mean, ci95 } = correlation(x, y);
    expect(mean).toBeCloseTo(0.81642, 5);
    // tanh(atanh(r) -+ 1.96 / sqrt(8))
    expect(ci95[0]).toBeCloseTo(0.42439, 4);
    expect(ci95[1]).toBeCloseTo(0.95069, 4);
  });

  test('of three points or of a constant says nothing', () => {
    expect(correlation([1, 2, 3], [1, 2, 4]).ci95).toEqual([-1, 1]);
    expect(correlation([1, 1, 1, 1], [1, 2, 3, 4]).mean).toBe(0);
  });

  test('changes are steps, and a straight line leaves nothing when detrended', () => {
    expect(changes([1, 4, 2])).toEqual([3, -2]);
    for (const left of detrended([3, 5, 7, 9])) expect(left).toBeCloseTo(0, 12);
    expect(detrended([0, 2, 0])[1]).toBeCloseTo(4 / 3, 12);
  });
});

describe('forecasts', () => {
  const cases = (chances: readonly number[], came: readonly boolean[]) =>
    chances.map((chance, k) => ({ chance, came: came[k] === true }));

  test('the area under the curve is the share of pairs in the right order, ties counting half', () => {
    expect(auc(cases([0.9, 0.4, 0.4, 0.1], [true, true, false, false])).mean).toBe(0.875);
    expect(auc(cases([0.9, 0.1], [true, false])).mean).toBe(1);
    expect(auc(cases([0.2, 0.3], [false, false]))).toEqual({ mean: 0.5, ci95: [0, 1] });
  });

  test('its interval is that of Newcombe, where the area is as far from both ends as chance goes', () => {
    // 2 that came, 2 that did not, area 0.875; the equation of method 5 solved step by step elsewhere.
    const { ci95 } = auc(cases([0.9, 0.4, 0.4, 0.1], [true, true, false, false]));
    expect(ci95[0]).toBeCloseTo(0.29965, 5);
    expect(ci95[1]).toBeCloseTo(0.99067, 5);
  });

  test('its interval keeps a width where all cases are told apart', () => {
    const [high, low] = [new Array<number>(12).fill(0.9), new Array<number>(36).fill(0.1)];
    const { mean, ci95 } = auc(cases([...high, ...low], [...high.map(() => true), ...low.map(() => false)]));
    expect([mean, ci95[1]]).toEqual([1, 1]);
    expect(ci95[0]).toBeCloseTo(0.88838, 5);
  });

  test('the Brier score is the mean squared distance', () => {
    expect(brier(cases([0.8, 0.3], [true, false]))).toBeCloseTo((0.04 + 0.09) / 2, 12);
  });
});
