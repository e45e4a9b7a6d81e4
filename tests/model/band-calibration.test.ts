/** The calibration of bands against known figures. */
import { describe, expect, test } from 'vitest';
import { drawNormal } from '../../src/engine/index.ts';
import { calibrationCurve, chanceOfRise, normalShare } from '../../src/lib/band-calibration.ts';

test('the normal distribution agrees with its table', () => {
  for (const [z, share] of [
    [0, 0.5],
    [1, 0.8413447461],
    [-1, 0.1586552539],
    [1.959963985, 0.975],
    [-3, 0.001349898],
  ] as const)
    expect(normalShare(z)).toBeCloseTo(share, 6);
});

describe('the curve', () => {
  test('counts hits in bands of four widths, with a grace at the ends', () => {
    const forecast = (seen: number) => ({ centre: 0, low: -12.81551566, high: 12.81551566, seen });
    // Ends at 3.19, 6.74, 12.82 and 19.6.
    const curve = calibrationCurve([forecast(3), forecast(6.9), forecast(-13), forecast(19), forecast(30)], 0.5);
    expect(curve.map(({ level, hits, count }) => [level, hits, count])).toEqual([
      [0.25, 1, 5],
      [0.5, 2, 5],
      [0.8, 3, 5],
      [0.95, 4, 5],
    ]);
    expect(curve[2]?.share.ci95[0]).toBeCloseTo(0.2307, 3);
    expect(curve[2]?.share.ci95[1]).toBeCloseTo(0.8824, 3);
  });

  test('of a forecaster whose doubt is right lies on the diagonal', () => {
    const forecasts = Array.from({ length: 4000 }, (_, k) => {
      const seen = 5 + 8 * drawNormal(3, k, 'truth', 'x');
      return { centre: 5, low: 5 - 8 * 1.281551566, high: 5 + 8 * 1.281551566, seen };
    });
    for (const { level, share } of calibrationCurve(forecasts, 0))
      expect(Math.abs(share.mean - level)).toBeLessThan(0.04);
  });

  test('without forecasts says nothing', () => {
    expect(calibrationCurve([], 0.5).every(({ share }) => share.ci95[0] === 0 && share.ci95[1] === 1)).toBe(true);
  });
});

test('the chance of a rise follows from middle and band', () => {
  expect(chanceOfRise({ centre: 0, low: -5, high: 5 })).toBeCloseTo(0.5, 7);
  // Nought is the lower end of the band: one in ten lies below.
  expect(chanceOfRise({ centre: 6, low: 0, high: 20 })).toBeCloseTo(0.9, 6);
  expect(chanceOfRise({ centre: -6, low: -9, high: 0 })).toBeCloseTo(0.1, 6);
  expect([1, -1, 0].map((centre) => chanceOfRise({ centre, low: centre, high: centre }))).toEqual([1, 0, 0.5]);
});
