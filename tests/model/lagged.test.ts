/** Correlations with lags: against figures from NumPy, and against what their intervals promise. */
import { describe, expect, test } from 'vitest';
import { drawNormal } from '../../src/engine/index.ts';
import { autocorrelation, laggedCorrelations } from '../../src/lib/lagged.ts';

const MEMBERS = [16, 16, 16, 16, 16, 19, 19, 19, 26, 26, 26, 28, 28, 28, 29, 30, 30];
const THREAT = [22.5, 21, 24.25, 28.5, 27, 31.75, 38, 33.5, 30.25, 36, 41.5, 44, 40.75, 55.5, 61, 58.25, 63];

/** numpy 2.4.6: lag, pairs, effective pairs, r by corrcoef of the differences, Fisher's limits. */
const REFERENCE = [
  [-3, 13, 12.002154318, 0.001641439, -0.572747239, 0.574949058],
  [-2, 14, 12.925396958, 0.310987801, -0.291753077, 0.736944359],
  [-1, 15, 13.848639598, -0.275487421, -0.705341526, 0.30249834],
  [0, 16, 14.771882237, -0.25767874, -0.683081796, 0.29827778],
  [1, 15, 13.848639598, 0.112401979, -0.447988287, 0.609382523],
  [2, 14, 12.925396958, 0.170997109, -0.421427352, 0.661127295],
  [3, 13, 12.002154318, -0.096564435, -0.635214226, 0.505284282],
] as const;

test('agrees with NumPy at every lag', () => {
  const found = laggedCorrelations(MEMBERS, THREAT, 3);
  expect(found).toHaveLength(REFERENCE.length);
  for (const [index, [lag, pairs, effective, r, low, high]] of REFERENCE.entries()) {
    const each = found[index];
    expect([each?.lag, each?.pairs]).toEqual([lag, pairs]);
    expect(each?.effective).toBeCloseTo(effective, 8);
    expect(each?.r?.mean).toBeCloseTo(r, 8);
    expect(each?.r?.ci95[0]).toBeCloseTo(low, 8);
    expect(each?.r?.ci95[1]).toBeCloseTo(high, 8);
  }
});

test('a series that follows another two steps later is found at a lag of two, and the other way round at minus two', () => {
  const first = [0, 1, 1, 4, 4, 6, 5, 9, 9, 12, 10, 15];
  const later = [7, 7, ...first.slice(0, -2)];
  const at = (found: ReturnType<typeof laggedCorrelations>, lag: number) =>
    found.find((each) => each.lag === lag)?.r?.mean ?? 0;
  expect(at(laggedCorrelations(first, later, 3), 2)).toBeGreaterThan(0.95);
  expect(at(laggedCorrelations(later, first, 3), -2)).toBeGreaterThan(0.95);
});

describe('few points', () => {
  test('give no correlation where there are not four pairs, or one series never changes', () => {
    const short = laggedCorrelations([1, 2, 4, 3, 6], [2, 1, 3, 5, 4], 3);
    expect(short.filter(({ r }) => r !== undefined).map(({ lag }) => lag)).toEqual([0]);
    expect(laggedCorrelations([3, 3, 3, 3, 3, 3, 3], [1, 2, 1, 4, 2, 5, 3], 1).every(({ r }) => r === undefined)).toBe(
      true,
    );
    expect(laggedCorrelations([], [], 1).map(({ pairs }) => pairs)).toEqual([0, 0, 0]);
  });

  test('that follow their own past are worth fewer, and their interval is the wider', () => {
    const trail = [0, 1, 3, 6, 10, 14, 17, 19, 20, 20, 19, 17, 14, 10, 6, 3, 1];
    expect(autocorrelation(trail)).toBeGreaterThan(0.7);
    const [middle] = laggedCorrelations(
      trail,
      [...trail].map((v, k) => v + (k % 2)),
      0,
    );
    expect(middle?.effective).toBeLessThan(middle?.pairs ?? 0);
  });
});

test('intervals of two series that have nothing to do with each other hold nought in about 95 of 100', () => {
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
    const [found] = laggedCorrelations(walk('first'), walk('second'), 0);
    if (found?.r === undefined) continue;
    seen += 1;
    if (found.r.ci95[0] <= 0 && found.r.ci95[1] >= 0) held += 1;
  }
  expect(held / seen).toBeGreaterThan(0.91);
  expect(held / seen).toBeLessThan(0.99);
});
