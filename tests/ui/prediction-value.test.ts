/** A prediction on its slider: a centre and a band, kept inside the scale. */
import { describe, expect, test } from 'vitest';
import {
  halfWidth,
  movePrediction,
  PREDICTION_MAX,
  PREDICTION_MIN,
  predictionAround,
  typePrediction,
  widenPrediction,
} from '../../src/ui/parts/prediction-value.ts';

test('the first key sets a prediction with a band; nothing is set before', () => {
  expect(movePrediction(undefined, 5)).toEqual({ centre: 5, low: 1, high: 9 });
  expect(widenPrediction(undefined, 1)).toEqual({ centre: 0, low: -4, high: 4 });
});

test('moving the centre takes the band along', () => {
  expect(movePrediction({ centre: 8, low: 4, high: 12 }, 1)).toEqual({ centre: 9, low: 5, high: 13 });
});

test('widening is even on both sides', () => {
  expect(widenPrediction({ centre: 8, low: 4, high: 12 }, 2)).toEqual({ centre: 8, low: 2, high: 14 });
});

test('the band is never narrower than one point a side, nor wider than twenty', () => {
  const narrow = widenPrediction({ centre: 0, low: -1, high: 1 }, -5);
  expect([narrow.low, narrow.high]).toEqual([-1, 1]);
  expect(halfWidth(widenPrediction({ centre: 0, low: -19, high: 19 }, 10))).toBe(20);
});

test('at the ends of the scale the band is cut, and comes back whole', () => {
  const atEnd = movePrediction({ centre: 40, low: 30, high: 50 }, 30);
  expect(atEnd).toEqual({ centre: 50, low: 40, high: 50 });
  expect(movePrediction(atEnd, -10)).toEqual({ centre: 40, low: 30, high: 50 });
});

describe('whatever is done, the numbers are whole, inside the scale, and the band holds the centre', () => {
  test.each([-200, -20, -7.4, 0, 3.5, 50, 400])('around %d', (points) => {
    for (const value of [
      predictionAround(points, 6),
      typePrediction(undefined, 'centre', points),
      typePrediction({ centre: 5, low: 0, high: 9 }, 'low', points),
      typePrediction({ centre: 5, low: 0, high: 9 }, 'high', points),
    ]) {
      const { centre, low, high } = value;
      for (const number of [centre, low, high]) {
        expect(Number.isInteger(number)).toBe(true);
        expect(number).toBeGreaterThanOrEqual(PREDICTION_MIN);
        expect(number).toBeLessThanOrEqual(PREDICTION_MAX);
      }
      expect(low).toBeLessThanOrEqual(centre);
      expect(high).toBeGreaterThanOrEqual(centre);
    }
  });
});
