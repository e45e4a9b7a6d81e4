/** Time on an axis: years where turns are a year or longer, else the half-years and months of the level. */
import { describe, expect, test } from 'vitest';
import { endName, namedApart, timeAxis, timeName } from '../../src/ui/charts/time-axis.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';

const clockOf = (id: string) => levelOf(id).clock;
const labels = (id: string, from: number, to: number, most: number) =>
  timeAxis(clockOf(id), from, to, most).marks.map(({ label }) => label.replace('Sept', 'Sep'));

describe('an axis', () => {
  test('runs in whole years where turns are as long', () => {
    const axis = timeAxis(clockOf(CAMPAIGN), 1992, 2025, 6);
    expect([axis.from, axis.to]).toEqual([1992, 2025]);
    expect(axis.marks.map(({ label }) => label)).toEqual(['1992', '2000', '2010', '2024']);
  });

  test('names months where turns are months, and begins with the first of them', () => {
    const from = 2021 + 8 / 12;
    expect(labels('winter-2021-22', from, 2022 + 2 / 12, 8)).toEqual([
      'Sep 2021',
      'Oct 2021',
      'Nov 2021',
      'Dec 2021',
      'Jan 2022',
      'Feb 2022',
    ]);
    expect(labels('winter-2021-22', from, 2022 + 2 / 12, 4)).toEqual(['Sep 2021', 'Nov 2021', 'Jan 2022']);
    const axis = timeAxis(clockOf('winter-2021-22'), from, 2022 + 2 / 12, 8);
    expect(axis.from).toBeCloseTo(from, 9);
    expect(axis.to).toBeCloseTo(2022 + 2 / 12, 9);
  });

  test('names half-years where turns are half-years', () => {
    expect(labels('madrid-1997', 1997, 1999.5, 8)).toEqual([
      'spring 1997',
      'autumn 1997',
      'spring 1998',
      'autumn 1998',
      'spring 1999',
    ]);
    expect(labels('madrid-1997', 1997, 1999.5, 3)).toEqual(['spring 1997', 'spring 1998', 'spring 1999']);
  });

  test('names a half-year under its middle, and a year where it begins', () => {
    const halves = timeAxis(clockOf('madrid-1997'), 1997, 1999.5, 8).marks;
    expect(halves.slice(0, 2).map(({ time, middle }) => [time, middle])).toEqual([
      [1997, 1997.25],
      [1997.5, 1997.75],
    ]);
    for (const { time, middle } of timeAxis(clockOf(CAMPAIGN), 1992, 2025, 6).marks) expect(middle).toBe(time);
  });

  test('has room for one step at least', () => {
    const { from, to, marks } = timeAxis(clockOf('winter-2021-22'), 2021.75, 2021.75, 4);
    expect(to).toBeGreaterThan(from);
    expect(marks).toHaveLength(1);
  });
});

test('names that would run together are left out, and their ticks stay', () => {
  const { marks } = timeAxis(clockOf('bucharest-2008'), 2008, 2011, 3);
  expect(marks.map(({ label }) => label)).toEqual(['spring 2008', 'spring 2009', 'spring 2010']);
  const named = (perYear: number) => namedApart(marks, (time) => (time - 2008) * perYear).map(({ label }) => label);
  expect(named(100)).toEqual(['spring 2008', 'spring 2009', 'spring 2010']);
  expect(named(68)).toEqual(['spring 2008', '', 'spring 2010']);
});

test('a moment between two times ends the one and begins the other', () => {
  const winter = clockOf('winter-2021-22');
  for (let tick = 9; tick < 14; tick += 1) {
    const time = 2021 + tick / 12;
    expect(endName(winter, time + 1 / 12)).toBe(timeName(winter, time));
  }
  expect([timeName(winter, 2022), endName(winter, 2022)]).toEqual(['Jan 2022', 'Dec 2021']);
  expect([timeName(clockOf(CAMPAIGN), 2008), endName(clockOf(CAMPAIGN), 2008)]).toEqual(['2008', '2007']);
});
