import { expect, test } from 'vitest';
import { type Direction, neighbourInDirection } from '../../src/map/directions.ts';
import type { Point } from '../../src/map/projection.ts';
import { loadMap } from './load-map.ts';

const STATES = [
  ...['NOR', 'SWE', 'FIN', 'DNK', 'EST', 'LVA', 'LTU', 'DEU', 'POL', 'CZE', 'SVK', 'HUN', 'AUT', 'BLR', 'UKR', 'MDA'],
  ...['ROU', 'BGR', 'TUR', 'GEO', 'ARM', 'AZE', 'SVN', 'HRV', 'BIH', 'SRB', 'MNE', 'MKD', 'ALB', 'GRC', 'GBR', 'FRA'],
  ...['ITA', 'ESP', 'PRT', 'BEL', 'NLD', 'LUX', 'ISL', 'IRL', 'CHE', 'KAZ', 'RUS', 'RUS-KGD', 'UKR-43', 'UKR-DON'],
  ...['MDA-TRA', 'GEO-ABK', 'GEO-OSE', 'XKX'],
];

const planar = loadMap();
const anchors = new Map(
  STATES.map((id) => {
    const anchor = planar.names.get(id);
    if (anchor === undefined) throw new Error(`${id} has no anchor`);
    return [id, anchor as Point];
  }),
);
const go = (from: string, direction: Direction) => neighbourInDirection(anchors, from, direction);
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

test('arrows lead to the neighbour that a reader would expect', () => {
  expect(go('FRA', 'right')).toBe('CHE');
  expect(go('POL', 'left')).toBe('DEU');
  expect(go('UKR', 'up')).toBe('BLR');
  expect(go('ESP', 'left')).toBe('PRT');
  expect(go('ROU', 'down')).toBe('BGR');
});

test('a step never leads back to where it began, nor against its direction', () => {
  for (const from of STATES) {
    for (const direction of DIRECTIONS) {
      const to = go(from, direction);
      if (to === undefined) continue;
      const a = anchors.get(from) ?? { x: 0, y: 0 };
      const b = anchors.get(to) ?? { x: 0, y: 0 };
      const ahead = { up: a.y - b.y, down: b.y - a.y, left: a.x - b.x, right: b.x - a.x }[direction];
      expect(ahead, `${from} ${direction} ${to}`).toBeGreaterThan(0);
    }
  }
});

test('every region can be reached from any other by arrows alone', () => {
  const reached = new Set(['UKR']);
  for (const id of reached) {
    for (const direction of DIRECTIONS) {
      const to = go(id, direction);
      if (to !== undefined) reached.add(to);
    }
  }
  expect(STATES.filter((id) => !reached.has(id))).toEqual([]);
});

test('at the edge of the map, and from an unknown place, there is no next region', () => {
  expect(go('ISL', 'left')).toBeUndefined();
  expect(go('nowhere', 'left')).toBeUndefined();
});

test('of two regions at one place neither is a step away from the other', () => {
  const twins = new Map([
    ['one', { x: 5, y: 5 }],
    ['two', { x: 5, y: 5 }],
  ]);
  for (const direction of DIRECTIONS) expect(neighbourInDirection(twins, 'one', direction)).toBeUndefined();
});
