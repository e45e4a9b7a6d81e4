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
    expect(planePosition({ deterrence: 0, deescalation: 0 }, 220)).toEqual([10, 210]);
    expect(planePosition({ deterrence: 100, deescalation: 100 }, 220)).toEqual([210, 10]);
    expect(planePosition({ deterrence: 25, deescalation: 75 }, 220)).toEqual([60, 60]);
  });

  it('draws every contour where the square root of both axes multiplied is the level', () => {
    for (const level of CONTOUR_LEVELS) {
      const points = numbersIn(contourPath(level, 1020));
      expect(points.length).toBeGreaterThan(20);
      for (const [x, y] of points) {
        const deterrence = (x - 10) / 10;
        const deescalation = (1010 - y) / 10;
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
        120,
      ),
    ).toMatch(/^M60,60/);
  });

  const end = (at: readonly [number, number], from = at) => ({ at, from });
  const gap = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

  it('leaves both end markers on their values while these are apart', () => {
    expect(separate(end([210, 40]), end([40, 210]), 22, 220)).toEqual([
      [210, 40],
      [40, 210],
    ]);
  });

  it('sets both in one badge beside their values when they would cover each other, inside the frame, covering neither value', () => {
    const pairs = [
      [end([100, 100]), end([110, 100])],
      [end([100, 100]), end([100, 100])],
      [end([200, 50], [200, 10]), end([210, 50], [210, 10])],
      [end([210, 10]), end([210, 14])],
      [end([10, 210]), end([14, 210])],
    ] as const;
    for (const [a, b] of pairs) {
      const marks = separate(a, b, 22, 220);
      expect(gap(...marks)).toBeGreaterThanOrEqual(22);
      for (const mark of marks) {
        // The badge around a marker lies 13 px from its middle.
        expect(Math.min(...mark)).toBeGreaterThan(13);
        expect(Math.max(...mark)).toBeLessThan(207);
        expect(Math.min(gap(mark, a.at), gap(mark, b.at))).toBeGreaterThan(13);
      }
      // At one height and in the order of deterrence: the badge tells no difference that the values do not have.
      expect(marks[0][1]).toBe(marks[1][1]);
      expect(marks[0][0]).toBeLessThan(marks[1][0]);
    }
  });

  it('sets no marker on a line of 60, nor beyond it, where its value lies below', () => {
    const at = planePosition({ deterrence: 90, deescalation: 56 }, 228);
    const near = planePosition({ deterrence: 92, deescalation: 54 }, 228);
    const line = planePosition({ deterrence: 0, deescalation: 60 }, 228)[1];
    for (const from of [planePosition({ deterrence: 90, deescalation: 20 }, 228), at])
      for (const [, y] of separate({ at, from }, { at: near, from }, 22, 228)) expect(y - line).toBeGreaterThan(13);
  });

  it('sets no marker on the trail that leads to its value', () => {
    const from = (y: number) => separate(end([200, 90], [200, y]), end([210, 90], [210, y]), 22, 220);
    for (const [, y] of from(10)) expect(y).toBeGreaterThanOrEqual(90);
    for (const [, y] of from(200)) expect(y).toBeLessThanOrEqual(90);
  });
});
