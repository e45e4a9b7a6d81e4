/** Strips of the record: nothing between two values is made up, and all strips share their years. */
import { describe, expect, test } from 'vitest';
import {
  markedYears,
  type StripFrame,
  stretches,
  stripPath,
  sumOfYears,
  valueScale,
  yearScale,
} from '../../src/ui/back-cast/strip-geometry.ts';

const FRAME: StripFrame = { width: 400, height: 60, left: 40, right: 20, top: 10, bottom: 10 };
const YEARS = [2000, 2001, 2002, 2003];

describe('years and values', () => {
  test('years stand in the middle of equal parts', () => {
    const x = yearScale(FRAME, YEARS);
    expect(YEARS.map(x)).toEqual([82.5, 167.5, 252.5, 337.5]);
  });

  test('values stand on the floor at zero, and at the top at the largest', () => {
    const y = valueScale(FRAME, 32);
    expect([y(0), y(16), y(32)]).toEqual([50, 30, 10]);
  });

  test('on a scale of powers each step up is tenfold, and none is where one is', () => {
    const y = valueScale(FRAME, 10_000, 'log');
    expect([0, 1, 10, 100, 10_000].map(y)).toEqual([50, 50, 40, 30, 10]);
  });
});

describe('what is not known', () => {
  const points = [
    { year: 2000, value: 1 },
    { year: 2001, value: undefined },
    { year: 2002, value: 3 },
    { year: 2003, value: 4 },
  ];

  test('breaks a line in two', () => {
    expect(stretches(points).map((stretch) => stretch.map(({ year }) => year))).toEqual([[2000], [2002, 2003]]);
    const path = stripPath(points, yearScale(FRAME, YEARS), valueScale(FRAME, 4), 'smooth');
    expect(path.match(/M/g)).toHaveLength(2);
  });

  test('is told of a sum, which has a value where any part has one', () => {
    const sums = sumOfYears(YEARS, [
      [1, undefined, 3, undefined],
      [10, 20, 30, undefined],
    ]);
    expect(sums).toEqual([
      { year: 2000, value: 11, whole: true },
      { year: 2001, value: 20, whole: false },
      { year: 2002, value: 33, whole: true },
      { year: 2003, value: undefined, whole: false },
    ]);
  });
});

test('what is counted steps up in the year that changes it', () => {
  const x = yearScale(FRAME, YEARS);
  const y = valueScale(FRAME, 4);
  const path = stripPath(
    YEARS.map((year) => ({ year, value: year < 2002 ? 2 : 4 })),
    x,
    y,
    'steps',
  );
  expect(path).toContain(`L${x(2002)},${y(2)}L${x(2002)},${y(4)}`);
});

test('years of the steepest rises of both sides are named once, in order', () => {
  const rises = { nato: [{ year: 2008 }, { year: 2014 }, { year: 1999 }], russia: [{ year: 1999 }, { year: 2008 }] };
  expect(markedYears(rises, 2)).toEqual([1999, 2008, 2014]);
});
