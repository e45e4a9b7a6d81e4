import { describe, expect, it } from 'vitest';
import {
  CONTOUR_LEVELS,
  contourPath,
  planePosition,
  separate,
  trajectoryPath,
} from '../../src/ui/charts/plane-geometry.ts';

const numbersIn = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);

describe('the outcome plane', () => {
  it('puts high deterrence right and high de-escalation up', () => {
    expect(planePosition({ deterrence: 0, deescalation: 0 }, 200)).toEqual([0, 200]);
    expect(planePosition({ deterrence: 100, deescalation: 100 }, 200)).toEqual([200, 0]);
    expect(planePosition({ deterrence: 25, deescalation: 75 }, 200)).toEqual([50, 50]);
  });

  it('draws every contour where the square root of both axes multiplied is the level', () => {
    for (const level of CONTOUR_LEVELS) {
      const points = numbersIn(contourPath(level, 1000));
      expect(points.length).toBeGreaterThan(20);
      for (const [x, y] of points) {
        const deterrence = x / 10;
        const deescalation = (1000 - y) / 10;
        expect(Math.sqrt(deterrence * deescalation)).toBeCloseTo(level, 0);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('draws no line through a single turn', () => {
    expect(trajectoryPath([{ deterrence: 50, deescalation: 50 }], 100)).toBe('');
    expect(
      trajectoryPath(
        [
          { deterrence: 50, deescalation: 50 },
          { deterrence: 60, deescalation: 40 },
        ],
        100,
      ),
    ).toMatch(/^M50,50/);
  });

  it('moves two end markers apart by equal steps when they would cover each other', () => {
    expect(separate([10, 10], [40, 10], 20, 300)).toEqual([
      [10, 10],
      [40, 10],
    ]);
    expect(separate([10, 10], [20, 10], 20, 300)).toEqual([
      [5, 10],
      [25, 10],
    ]);
    const [a, b] = separate([10, 10], [10, 10], 20, 300);
    expect(b[0] - a[0]).toBe(20);
  });

  it('keeps both end markers inside the square, and still apart', () => {
    expect(separate([300, 40], [300, 40], 20, 300)).toEqual([
      [280, 40],
      [300, 40],
    ]);
    expect(separate([0, 0], [0, 4], 20, 300)).toEqual([
      [0, 0],
      [0, 20],
    ]);
  });
});
