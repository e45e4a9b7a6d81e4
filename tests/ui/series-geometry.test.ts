import { describe, expect, it } from 'vitest';
import { bandPath, largestRises, seriesPath, seriesScale, yearTicks } from '../../src/ui/charts/series-geometry.ts';

const frame = { width: 700, height: 220, left: 40, right: 60, top: 20, bottom: 30 };

describe('threat over time', () => {
  it('fits the years and 0 to 100 points into the frame', () => {
    const scale = seriesScale(frame, 1991, 2024);
    expect(scale.x(1991)).toBe(40);
    expect(scale.x(2024)).toBe(640);
    expect(scale.y(0)).toBe(190);
    expect(scale.y(100)).toBe(20);
  });

  it('draws a line through every value and a band between two', () => {
    const scale = seriesScale(frame, 0, 2);
    const points = [0, 1, 2].map((time) => ({ time, value: time * 10 }));
    expect(seriesPath(points, scale)).toMatch(/^M40,190C/);
    expect(seriesPath(points, scale)).toMatch(/640,156$/);
    expect(
      bandPath(
        [
          { time: 0, low: 10, high: 20 },
          { time: 2, low: 10, high: 20 },
        ],
        scale,
      ),
    ).toMatch(/Z$/);
  });

  it('labels the first and the last year and never crowds them', () => {
    expect(yearTicks(1991, 2024, 6)).toEqual([1991, 2000, 2010, 2024]);
    expect(yearTicks(1991, 2024, 8)).toEqual([1991, 1995, 2000, 2005, 2010, 2015, 2020, 2024]);
    expect(yearTicks(1991, 1994, 6)).toEqual([1991, 1992, 1993, 1994]);
    expect(yearTicks(2000, 2000, 6)).toEqual([2000]);
  });

  it('finds the largest rises and tells them in order of time', () => {
    const points = [10, 12, 30, 29, 33, 60, 61].map((value, time) => ({ time, value }));
    expect(largestRises(points, 2, 3)).toEqual([
      { index: 2, points: 18 },
      { index: 5, points: 27 },
    ]);
    expect(largestRises(points, 5, 20)).toEqual([{ index: 5, points: 27 }]);
  });
});
