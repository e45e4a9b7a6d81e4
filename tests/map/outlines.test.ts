import { describe, expect, test } from 'vitest';
import { clipRing, isClosed } from '../../src/map/clip.ts';
import { listRegions } from '../../src/map/listing.ts';
import { outlineArcs, stitch, stitchedOutline } from '../../src/map/outlines.ts';
import { lineKind } from '../../src/map/paint/borders.ts';
import { forHeavyStroke } from '../../src/map/paint/heavy-lines.ts';
import { type Line, ringArea } from '../../src/map/planar.ts';
import { loadMap, NATO_2008 } from './load-map.ts';

const planar = loadMap();

/** Each step of a line as a key that is the same both ways. */
function steps(line: Line): string[] {
  const out: string[] = [];
  for (let i = 2; i + 1 < line.length; i += 2) {
    const a = `${line[i - 2]},${line[i - 1]}`;
    const b = `${line[i]},${line[i + 1]}`;
    out.push(a < b ? `${a} ${b}` : `${b} ${a}`);
  }
  return out;
}

const everyStep = new Set(planar.arcs.flatMap((arc) => steps(arc.line)));
const nato = NATO_2008.flatMap((id) => listRegions(planar, NATO_2008).piecesOf(id));

describe('the outline of an alliance', () => {
  test('has no step that is not in the source', () => {
    for (const part of ['all', 'land', 'closed'] as const) {
      const drawn = stitchedOutline(planar, nato, part).flatMap(steps);
      expect(drawn.length).toBeGreaterThan(500);
      expect(drawn.filter((step) => !everyStep.has(step))).toEqual([]);
    }
    const heavy = forHeavyStroke(stitchedOutline(planar, nato, 'all'), 0.05).flatMap(steps);
    expect(heavy.filter((step) => !everyStep.has(step))).toEqual([]);
  });

  test('joining its arcs end to end loses none and doubles none', () => {
    const arcs = outlineArcs(planar, nato);
    const before = arcs.flatMap((arc) => steps(arc.line)).sort();
    expect(
      stitch(arcs.map((arc) => arc.line))
        .flatMap(steps)
        .sort(),
    ).toEqual(before);
    expect(stitch(arcs.map((arc) => arc.line)).length).toBeLessThan(arcs.length);
  });

  test('leaves out the borders between members and keeps those with others', () => {
    const sides = outlineArcs(planar, nato, 'land').map((arc) => arc.regions);
    expect(sides.some((ids) => ids.includes('POL') && ids.includes('BLR'))).toBe(true);
    expect(sides.some((ids) => ids.includes('POL') && ids.includes('DEU'))).toBe(false);
    expect(sides.some((ids) => ids.length === 1)).toBe(false);
  });

  test('closes into rings that hold just the land of its members', () => {
    const rings = stitchedOutline(planar, ['POL', 'CZE', 'SVK', 'HUN', 'AUT'], 'closed');
    expect(rings.every(isClosed)).toBe(true);
    const united = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
    const parts = ['POL', 'CZE', 'SVK', 'HUN', 'AUT']
      .flatMap((id) => planar.regions.get(id)?.polygons.flat() ?? [])
      .reduce((sum, ring) => sum + ringArea(ring), 0);
    expect(Math.abs(united / parts - 1)).toBeLessThan(1e-9);
  });
});

describe('a border is drawn', () => {
  const between = (a: string, b: string) =>
    planar.arcs.filter((arc) => arc.regions.includes(a) && arc.regions.includes(b));
  const kinds = (listed: readonly string[], a: string, b: string) => [
    ...new Set(between(a, b).map((arc) => lineKind(planar, listRegions(planar, listed), arc))),
  ];

  test('between Czechia and Slovakia, but not inside Czechoslovakia', () => {
    expect(kinds(['CZE', 'SVK'], 'CZE', 'SVK')).toEqual(['border']);
    expect(kinds(['CSK'], 'CZE', 'SVK')).toEqual(['hidden']);
  });

  test('nowhere inside Yugoslavia while it stands, and around it all the same', () => {
    for (const [a, b] of [
      ['HRV', 'SVN'],
      ['SRB', 'BIH'],
      ['SRB', 'XKX'],
      ['SRB', 'MKD'],
    ] as const) {
      expect(kinds(['YUG'], a, b), `${a} ${b}`).toEqual(['hidden']);
    }
    expect(kinds(['YUG', 'HUN'], 'HRV', 'HUN')).toEqual(['border']);
  });

  test('dashed around Kosovo once it is listed, and not before', () => {
    expect(kinds(['SRB'], 'SRB', 'XKX')).toEqual(['hidden']);
    expect(kinds(['SRB', 'XKX'], 'SRB', 'XKX')).toEqual(['disputed']);
  });

  test('never between Ukraine and Crimea', () => {
    expect(kinds(['UKR'], 'UKR', 'UKR-43')).toEqual(['hidden']);
    expect(kinds(['UKR', 'UKR-43'], 'UKR', 'UKR-43')).toEqual(['hidden']);
  });
});

test('Crimea counts to Ukraine, Kaliningrad to Russia, former republics to their federation', () => {
  expect(listRegions(planar, ['UKR', 'UKR-43']).piecesOf('UKR')).toContain('UKR-43');
  expect(listRegions(planar, ['RUS', 'RUS-KGD']).piecesOf('RUS')).toContain('RUS-KGD');
  expect([...listRegions(planar, ['SCG', 'HRV']).piecesOf('SCG')].sort()).toEqual(['MNE', 'SRB', 'XKX']);
  expect(listRegions(planar, ['SRB', 'MNE']).piecesOf('SRB')).toContain('XKX');
  expect(listRegions(planar, ['SRB', 'XKX']).piecesOf('SRB')).not.toContain('XKX');
});

test('a ring that is cut to a box keeps the area that lies in it', () => {
  const square = Float64Array.from([0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);
  expect(ringArea(clipRing(square, { x0: 4, y0: -5, x1: 20, y1: 5 }))).toBe(30);
  expect(clipRing(square, { x0: 20, y0: 20, x1: 30, y1: 30 }).length).toBe(0);
  expect(clipRing(square, { x0: -1, y0: -1, x1: 11, y1: 11 })).toBe(square);
});
