import { describe, expect, test } from 'vitest';
import { pieceAt, regionAt } from '../../src/map/hit-test.ts';
import { listRegions } from '../../src/map/listing.ts';
import type { MapRegion } from '../../src/map/map-model.ts';
import { project } from '../../src/map/projection.ts';
import { loadMap, region, regionsById } from './load-map.ts';

const planar = loadMap();

const TOWNS: readonly (readonly [town: string, piece: string, lon: number, lat: number])[] = [
  ['Kyiv', 'UKR', 30.5, 50.45],
  ['Simferopol', 'UKR-43', 34.1, 44.95],
  ['Donetsk', 'UKR', 37.8, 48.0],
  ['Chernyakhovsk', 'RUS-KGD', 21.8, 54.63],
  ['Moscow', 'RUS', 37.6, 55.75],
  ['Pristina', 'XKX', 21.17, 42.66],
  ['Prague', 'CZE', 14.42, 50.08],
  ['Bratislava', 'SVK', 17.2, 48.2],
  ['Ljubljana', 'SVN', 14.5, 46.05],
  ['Tskhinvali', 'GEO', 43.97, 42.22],
  ['Minsk', 'BLR', 27.56, 53.9],
  ['Ankara', 'TUR', 32.85, 39.93],
  ['Narva side of Estonia', 'EST', 27.5, 59.2],
  ['Berlin', 'DEU', 13.4, 52.52],
  ['Madrid', 'ESP', -3.7, 40.42],
];

test.each(TOWNS)('%s lies in %s', (_town, piece, lon, lat) => {
  expect(pieceAt(planar, project(lon, lat))).toBe(piece);
});

test('the Black Sea lies in nothing', () => {
  expect(pieceAt(planar, project(34, 43.3))).toBeUndefined();
});

describe('a press', () => {
  const at = (regions: readonly MapRegion[], lon: number, lat: number) =>
    regionAt(
      planar,
      listRegions(
        planar,
        regions.map((each) => each.id),
      ),
      regionsById(regions),
      project(lon, lat),
    );

  test('on Crimea picks Ukraine, or Crimea where the game lets it be picked', () => {
    expect(at([region('UKR'), region('UKR-43', { selectable: false })], 34.1, 44.95)).toBe('UKR');
    expect(at([region('UKR'), region('UKR-43')], 34.1, 44.95)).toBe('UKR-43');
  });

  test('on Prague picks the state of its time', () => {
    expect(at([region('CSK')], 14.42, 50.08)).toBe('CSK');
    expect(at([region('CZE'), region('SVK')], 14.42, 50.08)).toBe('CZE');
  });

  test('on Pristina picks Kosovo once it is listed', () => {
    expect(at([region('SRB')], 21.17, 42.66)).toBe('SRB');
    expect(at([region('YUG')], 21.17, 42.66)).toBe('YUG');
    expect(at([region('SRB'), region('XKX')], 21.17, 42.66)).toBe('XKX');
  });

  test('on Tskhinvali picks the area before the state, and never an area beyond the border', () => {
    const regions = [region('GEO'), region('RUS'), region('GEO-OSE')];
    expect(at(regions, 43.97, 42.22)).toBe('GEO-OSE');
    expect(at(regions, 44.03, 42.68)).toBe('RUS');
    expect(at(regions, 44.83, 41.7)).toBe('GEO');
  });

  test('on land that cannot be picked picks nothing', () => {
    expect(at([region('UKR')], 2.35, 48.85)).toBeUndefined();
    expect(at([region('FRA', { selectable: false })], 2.35, 48.85)).toBeUndefined();
  });
});
