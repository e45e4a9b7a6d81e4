/** States come, go and change their names in the half-year in which they really did. */
import { beforeAll, expect, test } from 'vitest';
import { stateName } from '../../src/ui/panels/names.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { speak } from '../ui/words.ts';
import { areaRecords, loadMap } from './load-map.ts';

const level = levelOf(CAMPAIGN);
const { startYear, ticksPerYear } = level.clock;

beforeAll(() => speak(CAMPAIGN));

/** The half-year that a day lies in. */
function tickOf(day: string, later = 0): number {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return (date.getUTCFullYear() - startYear) * ticksPerYear + Math.floor((date.getUTCMonth() * ticksPerYear) / 12);
}

const stateOf = (id: string) => level.states.find((state) => state.id === id);

test('a former state is gone from the half-year of its end on, and its successors stand in its place', () => {
  const { composites } = loadMap();
  for (const id of ['CSK', 'YUG', 'SCG']) {
    const state = stateOf(id);
    const end = tickOf(composites.get(id)?.until ?? '', 1);
    expect(state?.untilTick, id).toBe(end - 1);
    for (const successor of state?.successors ?? [])
      expect(stateOf(successor)?.fromTick, `${successor} after ${id}`).toBe(end);
  }
  expect(stateOf('CSK')?.successors).toEqual(['CZE', 'SVK']);
  expect(stateOf('SCG')?.successors).toEqual(['SRB', 'MNE']);
});

test('Kosovo parts in the half-year of its declaration, and not before', () => {
  expect(stateOf('XKX')?.fromTick).toBe(tickOf('2008-02-17'));
});

test('names are those of their years', () => {
  const named = (id: string, years: readonly number[]) => years.map((year) => stateName(id, year));
  expect(named('MKD', [1992, 2018, 2019, 2024])).toEqual([
    'Macedonia',
    'Macedonia',
    'North Macedonia',
    'North Macedonia',
  ]);
  expect(named('SCG', [1992, 2002, 2003])).toEqual(['FR Yugoslavia', 'FR Yugoslavia', 'Serbia and Montenegro']);
  expect(named('CZE', [1993, 2015, 2016])).toEqual(['Czech Republic', 'Czech Republic', 'Czechia']);
});

test('every area belongs to a state of every level on this map', () => {
  for (const id of [CAMPAIGN, 'bucharest-2008', 'madrid-1997', 'winter-2021-22']) {
    const states = levelOf(id).states.map((state) => state.id);
    for (const { partOf } of areaRecords()) expect(states, id).toContain(partOf);
  }
});
