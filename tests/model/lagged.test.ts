/** Correlations with lags: against figures from NumPy, and against what their intervals promise. */
import { describe, expect, test } from 'vitest';
import { drawNormal } from '../../src/engine/index.ts';
import { meanBlockOf, stationarySample } from '../../src/lib/block-bootstrap.ts';
import { laggedCorrelations } from '../../src/lib/lagged.ts';

const MEMBERS = [16, 16, 16, 16, 16, 19, 19, 19, 26, 26, 26, 28, 28, 28, 29, 30, 30];
const THREAT = [22.5, 21, 24.25, 28.5, 27, 31.75, 38, 33.5, 30.25, 36, 41.5, 44, 40.75, 55.5, 61, 58.25, 63];

const SAMPLES = 400;

/** Python 3.13, written anew after the equations: lag, pairs, r of the differences, limits. */
const REFERENCE = [
  [-3, 13, 0.001641439, -0.551470955, 0.55375131],
  [-2, 14, 0.310987801, -0.056903537, 0.604521538],
  [-1, 15, -0.275487421, -0.841197973, 0.578145188],
  [0, 16, -0.25767874, -0.657427002, 0.255256374],
  [1, 15, 0.112401979, -0.533044847, 0.675149819],
  [2, 14, 0.170997109, -0.588707013, 0.770302897],
  [3, 13, -0.096564435, -0.478909849, 0.316575153],
] as const;

test('agrees with a second program at every lag', () => {
  const found = laggedCorrelations(MEMBERS, THREAT, 3, SAMPLES);
  expect(found).toHaveLength(REFERENCE.length);
  for (const [index, [lag, pairs, r, low, high]] of REFERENCE.entries()) {
    const each = found[index];
    expect([each?.lag, each?.pairs]).toEqual([lag, pairs]);
    expect(each?.r?.mean).toBeCloseTo(r, 8);
    expect(each?.r?.ci95[0]).toBeCloseTo(low, 8);
    expect(each?.r?.ci95[1]).toBeCloseTo(high, 8);
  }
});

describe('a sample in blocks', () => {
  test('has as many places as the series, each of them in it, the same each time', () => {
    for (let sample = 0; sample < 50; sample += 1) {
      const places = stationarySample(16, 2, sample);
      expect(places).toHaveLength(16);
      expect(places.every((place) => Number.isInteger(place) && place >= 0 && place < 16)).toBe(true);
      expect(stationarySample(16, 2, sample)).toEqual(places);
    }
  });

  test('keeps neighbours together as often as blocks are long, and visits every place as often', () => {
    for (const meanBlock of [2, 5]) {
      const visits = Array.from({ length: 16 }, () => 0);
      let [joined, pairs] = [0, 0];
      for (let sample = 0; sample < 2000; sample += 1) {
        const places = stationarySample(16, meanBlock, sample);
        places.forEach((place, k) => {
          visits[place] = (visits[place] ?? 0) + 1;
          const before = places[k - 1];
          if (before === undefined) return;
          pairs += 1;
          if (place === (before + 1) % 16) joined += 1;
        });
      }
      // A fresh draw hits the next place once in 16, too.
      const expected = 1 - 1 / meanBlock + 1 / meanBlock / 16;
      expect(joined / pairs).toBeGreaterThan(expected - 0.02);
      expect(joined / pairs).toBeLessThan(expected + 0.02);
      for (const count of visits) expect(Math.abs(count / 2000 - 1)).toBeLessThan(0.15);
    }
  });

  test('has blocks that grow with the cube root of the points, and none under two', () => {
    expect([4, 16, 26, 27, 64, 125].map(meanBlockOf)).toEqual([2, 2, 2, 3, 4, 5]);
  });
});

test('a series that follows another two steps later is found at a lag of two, and the other way round at minus two', () => {
  const first = [0, 1, 1, 4, 4, 6, 5, 9, 9, 12, 10, 15];
  const later = [7, 7, ...first.slice(0, -2)];
  const at = (found: ReturnType<typeof laggedCorrelations>, lag: number) =>
    found.find((each) => each.lag === lag)?.r?.mean ?? 0;
  expect(at(laggedCorrelations(first, later, 3, SAMPLES), 2)).toBeGreaterThan(0.95);
  expect(at(laggedCorrelations(later, first, 3, SAMPLES), -2)).toBeGreaterThan(0.95);
});

describe('few points', () => {
  test('give no correlation where there are not four pairs, or one series never changes', () => {
    const short = laggedCorrelations([1, 2, 4, 3, 6], [2, 1, 3, 5, 4], 3, SAMPLES);
    expect(short.filter(({ r }) => r !== undefined).map(({ lag }) => lag)).toEqual([0]);
    expect(
      laggedCorrelations([3, 3, 3, 3, 3, 3, 3], [1, 2, 1, 4, 2, 5, 3], 1, SAMPLES).every(({ r }) => r === undefined),
    ).toBe(true);
    expect(laggedCorrelations([], [], 1, SAMPLES).map(({ pairs }) => pairs)).toEqual([0, 0, 0]);
  });
});

test('intervals of two series that have nothing to do with each other hold nought in 90 to 98 of 100', () => {
  let [held, seen] = [0, 0];
  for (let sample = 0; sample < 800; sample += 1) {
    const walk = (name: string): number[] => {
      let [step, value] = [0, 0];
      return Array.from({ length: 17 }, (_, k) => {
        step = 0.5 * step + drawNormal(sample, k, 'walk', name);
        value += step;
        return value;
      });
    };
    const [found] = laggedCorrelations(walk('first'), walk('second'), 0, SAMPLES);
    if (found?.r === undefined) continue;
    seen += 1;
    if (found.r.ci95[0] <= 0 && found.r.ci95[1] >= 0) held += 1;
  }
  expect(held / seen).toBeGreaterThan(0.89);
  expect(held / seen).toBeLessThan(0.99);
});

test('intervals of series that do go together hold the truth about as often, and lie within -1 and 1', () => {
  const truth = 0.6;
  let held = 0;
  const samples = 400;
  for (let sample = 0; sample < samples; sample += 1) {
    let [first, second] = [0, 0];
    const [x, y] = [[0], [0]];
    for (let k = 0; k < 16; k += 1) {
      const shared = drawNormal(sample, k, 'pair', 'shared');
      first += shared;
      second += truth * shared + Math.sqrt(1 - truth * truth) * drawNormal(sample, k, 'pair', 'own');
      x.push(first);
      y.push(second);
    }
    const [low, high] = laggedCorrelations(x, y, 0, SAMPLES)[0]?.r?.ci95 ?? [0, 0];
    expect(low).toBeGreaterThanOrEqual(-1);
    expect(high).toBeLessThanOrEqual(1);
    if (low <= truth && truth <= high) held += 1;
  }
  expect(held / samples).toBeGreaterThan(0.9);
});
