import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { titlePictures } from '../../src/build/make-title-map.ts';
import { planarMap, type SourceTopology } from '../../src/build/planar-map.ts';
import { ringArea } from '../../src/map/planar.ts';
import { CENTRE, kmToUnits, project, UNITS_PER_RADIAN } from '../../src/map/projection.ts';
import { areaRecords, assetText, loadMap, planarFile } from './load-map.ts';

const flat = geoAzimuthalEqualArea()
  .rotate([-CENTRE.lon, -CENTRE.lat])
  .scale(UNITS_PER_RADIAN)
  .translate([0, 0])
  .precision(0);

test('the projection is the equal-area one that d3-geo knows', () => {
  for (const [lon, lat] of [
    [21, 53],
    [-24, 38],
    [76, 29],
    [33.1, 68.97],
    [44.8, 41.7],
  ] as const) {
    const [x = 0, y = 0] = flat([lon, lat]) ?? [];
    const p = project(lon, lat);
    expect(Math.hypot(p.x - x, p.y - y), `${lon}, ${lat}`).toBeLessThan(1e-6);
  }
});

test('the planar map is what the builder makes of its source', () => {
  const made = `${JSON.stringify(planarMap(JSON.parse(assetText('europe.topo.json')) as SourceTopology, areaRecords()))}\n`;
  expect(made === assetText('europe.planar.json'), 'run: node src/build/make-map.ts').toBe(true);
});

describe('the pictures of the title page', () => {
  const pictures = titlePictures(assetText('europe.planar.json'));

  test('are what the builder makes of the planar map', () => {
    for (const [name, svg] of pictures) {
      expect(svg === assetText(name), `${name} is old; run: node src/build/make-title-map.ts`).toBe(true);
    }
  });

  test('are small and hold no broken number', () => {
    const wide = ['title-left.svg', 'title-right.svg'].map((name) => pictures.get(name) ?? '');
    expect(wide.reduce((sum, svg) => sum + gzipSync(svg).length, 0)).toBeLessThan(90 * 1024);
    for (const [name, svg] of pictures) expect(svg.match(/NaN|undefined|Infinity|null/), name).toBeNull();
  });

  test('differ in what they say, not in the ground', () => {
    const [left = '', right = ''] = ['title-left.svg', 'title-right.svg'].map((name) => pictures.get(name) ?? '');
    expect(left).toContain('The door is open');
    expect(left).not.toContain('closing in');
    expect(right).toContain('They are closing in');
    const ids = (svg: string): readonly string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set([...ids(left), ...ids(right)]).size).toBe(ids(left).length + ids(right).length);
  });
});

test('every region, area and former state has an anchor for its name', () => {
  const { regions, areas, composites, names } = planarFile();
  const anchored = new Set(names.map((name) => name.id));
  const used = [...regions, ...areas, ...composites].map((each) => each.id);
  expect(used.filter((id) => !anchored.has(id))).toEqual([]);
});

test('no shore or border takes a step longer than any land has: land beyond the 180th meridian makes no line here', () => {
  for (const [i, arc] of planarFile().arcs.entries()) {
    if (planarFile().arcKinds[i] === 'x') continue;
    for (let n = 2; n + 1 < arc.length; n += 2)
      expect(Math.hypot(arc[n] ?? 0, arc[n + 1] ?? 0), `arc ${i}`).toBeLessThan(kmToUnits(1000));
  }
});

test('every state of the campaign is on the map', () => {
  const text = readFileSync(new URL('../../levels/europe-1991-2024/states.json', import.meta.url), 'utf8');
  const { states } = JSON.parse(text) as { readonly states: readonly { readonly id: string }[] };
  expect(states.length).toBeGreaterThan(40);
  const planar = loadMap();
  expect(states.map((state) => state.id).filter((id) => !planar.names.has(id))).toEqual([]);
});

test('anchors of states lie on their own land', async () => {
  const { listRegions } = await import('../../src/map/listing.ts');
  const { pieceAt } = await import('../../src/map/hit-test.ts');
  const planar = loadMap();
  const tiny = ['LIE', 'MLT', 'SMR', 'AND', 'FRO', 'GGY', 'JEY', 'IMN', 'ALA', 'ESH', 'GRL', 'PSE', 'LBN', 'ISR'];
  for (const id of planar.regions.keys()) {
    const anchor = planar.names.get(id);
    if (anchor === undefined || tiny.includes(id)) continue;
    expect(listRegions(planar, [id]).wholeOf(pieceAt(planar, anchor) ?? 'sea'), id).toBe(
      listRegions(planar, [id]).wholeOf(id),
    );
  }
});

test('regions have the area that their source has on the globe', () => {
  const topology = JSON.parse(assetText('europe.topo.json')) as Parameters<typeof feature>[0];
  const countries = topology.objects.countries;
  if (countries === undefined) throw new Error('the source has no countries');
  const collection = feature(topology, countries);
  const features = 'features' in collection ? collection.features : [collection];
  const planar = loadMap();
  for (const id of ['UKR', 'POL', 'DEU', 'SRB', 'UKR-43', 'FIN']) {
    const source = geoPath(flat).area(features.find((each) => each.id === id) ?? { type: 'Sphere' });
    const polygons = planar.regions.get(id)?.polygons ?? [];
    const own = polygons.reduce(
      (sum, [outer, ...holes]) =>
        sum + (outer === undefined ? 0 : ringArea(outer)) - holes.reduce((inner, hole) => inner + ringArea(hole), 0),
      0,
    );
    expect(Math.abs(own / source - 1), id).toBeLessThan(0.002);
  }
});
