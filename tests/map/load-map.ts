import { readFileSync } from 'node:fs';
import type { AreaSource } from '../../src/build/area-rings.ts';
import type { MapModel, MapRegion } from '../../src/map/map-model.ts';
import { type Planar, type PlanarFile, readPlanar } from '../../src/map/planar.ts';
import type { AreaRecord } from '../../src/store/index.ts';

export const assetText = (name: string): string =>
  readFileSync(new URL(`../../assets/map/${name}`, import.meta.url), 'utf8');

export const planarFile = (): PlanarFile => JSON.parse(assetText('europe.planar.json')) as PlanarFile;

/** The record of areas that are held or have broken away. */
export const areaRecords = (): readonly (AreaRecord & AreaSource)[] =>
  (JSON.parse(assetText('areas.json')) as { readonly areas: readonly (AreaRecord & AreaSource)[] }).areas;

/** The map that ships, read anew. */
export const loadMap = (): Planar => readPlanar(planarFile());

export const region = (id: string, more: Partial<MapRegion> = {}): MapRegion => ({
  id,
  name: id,
  selectable: true,
  ...more,
});

export const regionsById = (regions: readonly MapRegion[]): ReadonlyMap<string, MapRegion> =>
  new Map(regions.map((each) => [each.id, each]));

/** A model with nothing on it; tests put on what they need. */
export const model = (more: Partial<MapModel> = {}): MapModel => ({
  theme: 'day',
  sides: {
    a: { letter: 'A', shape: 'circle', line: 'smooth', colour: 'verdigris' },
    b: { letter: 'B', shape: 'square', line: 'ticked', colour: 'ochre' },
  },
  seat: 'a',
  layers: { alignment: true, forces: true, alarm: 'off' },
  lens: { mode: 'off', divider01: 0.5, meant: {}, seen: {} },
  regions: [],
  theatres: [],
  forces: [],
  crises: [],
  seaNames: {},
  cityNames: {},
  ...more,
});

export const NATO_2008 = [
  ...['BEL', 'BGR', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FRA', 'GBR', 'GRC', 'HUN', 'ISL', 'ITA'],
  ...['LTU', 'LUX', 'LVA', 'NLD', 'NOR', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'TUR'],
];
