/**
 * Where names and towns sit on the map: with `assets/map/areas.json` the hand-made half of the map's source, in degrees.
 * Ranks say how early a name gives way: 1 stays longest.
 */

export interface NamePlace {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: 1 | 2 | 3 | 4 | 5;
}

const name = (id: string, lon: number, lat: number, rank: NamePlace['rank']): NamePlace => ({ id, lon, lat, rank });

/** Anchors of the names of regions, former states and parts of states. */
export const NAME_PLACES: readonly NamePlace[] = [
  name('RUS', 44, 57.6, 1),
  name('UKR', 31.2, 49.2, 1),
  name('POL', 19.3, 52.2, 1),
  name('DEU', 10.2, 51.2, 1),
  name('FRA', 2.6, 47.1, 1),
  name('TUR', 33.5, 39.2, 1),
  name('GBR', -1.6, 52.7, 2),
  name('SWE', 15.2, 60.1, 2),
  name('FIN', 26.2, 62.6, 2),
  name('NOR', 9.1, 61.3, 2),
  name('BLR', 28.2, 53.45, 2),
  name('ROU', 24.8, 45.9, 2),
  name('ITA', 12.3, 43.0, 2),
  name('ESP', -3.6, 40.1, 2),
  name('KAZ', 53, 48.6, 2),
  name('HUN', 19.3, 47.05, 3),
  name('CZE', 15.2, 49.75, 3),
  name('AUT', 14.1, 47.45, 3),
  name('BGR', 25.2, 42.65, 3),
  name('SRB', 20.8, 44.0, 3),
  name('GRC', 21.9, 39.6, 3),
  name('LTU', 23.8, 55.35, 3),
  name('LVA', 25.7, 56.8, 3),
  name('EST', 25.9, 58.7, 3),
  name('GEO', 43.3, 42.0, 3),
  name('DNK', 9.2, 56.0, 3),
  name('IRL', -8.0, 53.2, 3),
  name('PRT', -8.2, 39.6, 3),
  name('ISL', -18.6, 64.9, 3),
  name('SVK', 19.5, 48.72, 4),
  name('AZE', 47.6, 40.5, 4),
  name('ARM', 44.7, 40.35, 4),
  name('MDA', 28.5, 47.2, 4),
  name('NLD', 5.6, 52.3, 4),
  name('BEL', 4.6, 50.6, 4),
  name('CHE', 8.1, 46.75, 4),
  name('HRV', 16.2, 45.5, 4),
  name('BIH', 17.8, 44.2, 4),
  name('SVN', 14.8, 46.1, 4),
  name('MKD', 21.7, 41.6, 4),
  name('ALB', 20.0, 41.0, 4),
  name('MNE', 19.2, 42.8, 4),
  name('XKX', 20.9, 42.6, 4),
  name('CYP', 33.1, 34.9, 4),
  name('LUX', 6.1, 49.75, 5),
  name('LIE', 9.55, 47.15, 5),
  name('MLT', 14.4, 35.9, 5),
  name('SMR', 12.45, 43.94, 5),
  name('AND', 1.55, 42.55, 5),
  name('ALA', 20.0, 60.25, 5),
  name('FRO', -6.9, 62.1, 5),
  name('IMN', -4.5, 54.25, 5),
  name('GGY', -2.6, 49.45, 5),
  name('JEY', -2.1, 49.2, 5),
  name('CYN', 33.6, 35.3, 5),
  name('RUS-KGD', 21.4, 54.68, 5),
  name('UKR-43', 34.3, 45.35, 5),
  name('UZB', 62.5, 42.5, 3),
  name('TKM', 58.5, 39.6, 3),
  name('KGZ', 74.5, 41.5, 4),
  name('TJK', 70.5, 38.8, 4),
  name('AFG', 66, 34, 4),
  name('PAK', 70, 30, 4),
  name('IRN', 54, 33.5, 3),
  name('IRQ', 43.5, 33.2, 3),
  name('SYR', 38.3, 35.1, 4),
  name('LBN', 35.85, 33.9, 5),
  name('ISR', 34.9, 31.4, 5),
  name('PSE', 35.25, 32.0, 5),
  name('JOR', 36.5, 31.2, 5),
  name('SAU', 42, 28.5, 4),
  name('KWT', 47.6, 29.4, 5),
  name('EGY', 29.5, 28.5, 4),
  name('LBY', 17.5, 29, 4),
  name('TUN', 9.4, 34.5, 4),
  name('DZA', 3, 33.5, 4),
  name('MAR', -6, 32.3, 4),
  name('ESH', -13.2, 27.3, 5),
  name('GRL', -26, 70.5, 4),
  name('SUN', 44, 57.6, 1),
  name('CSK', 16.9, 49.35, 3),
  name('YUG', 19.0, 44.2, 2),
  name('SCG', 20.5, 43.9, 3),
];

/** States that were one: ids of the parts and the last day of the whole. Dates: the acts of dissolution themselves. */
export const COMPOSITES: readonly {
  readonly id: string;
  readonly members: readonly string[];
  readonly until: string;
}[] = [
  // Without Estonia, Latvia and Lithuania, whose annexation of 1940 most states never recognised.
  {
    id: 'SUN',
    members: [
      ...['RUS', 'RUS-KGD', 'UKR', 'UKR-43', 'BLR', 'MDA', 'GEO', 'ARM', 'AZE'],
      ...['KAZ', 'TKM', 'UZB', 'KGZ', 'TJK'],
    ],
    until: '1991-12-26',
  },
  { id: 'CSK', members: ['CZE', 'SVK'], until: '1992-12-31' },
  // Slovenia and Croatia were recognised by the European Community on 15 January 1992; Serbia and Montenegro formed a
  // federation of their own on 27 April 1992.
  { id: 'YUG', members: ['SVN', 'HRV', 'BIH', 'SRB', 'MNE', 'MKD', 'XKX'], until: '1992-04-26' },
  { id: 'SCG', members: ['SRB', 'MNE', 'XKX'], until: '2006-06-02' },
];

/** The region that a part belongs to. A part that the game does not list by itself is drawn and picked as its whole. */
export const PART_OF: Readonly<Record<string, string>> = {
  'UKR-43': 'UKR',
  'RUS-KGD': 'RUS',
  CYN: 'CYP',
  XKX: 'SRB',
  ALA: 'FIN',
  FRO: 'DNK',
  IMN: 'GBR',
  GGY: 'GBR',
  JEY: 'GBR',
};

/** Parts that stand by themselves whenever the game lists them; unlisted, they are drawn as their whole. */
export const SEPARABLE: readonly string[] = ['XKX'];

/** Pairs whose common line is drawn dashed, as disputed. */
export const DISPUTED_LINES: readonly (readonly [string, string])[] = [
  ['SRB', 'XKX'],
  ['CYP', 'CYN'],
];

/** Names of waters: size in px at rest, angle in degrees (clockwise). */
export const SEAS: readonly {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly size: number;
  readonly angle: number;
}[] = [
  { id: 'black-sea', lon: 34.3, lat: 43.35, size: 17, angle: -4 },
  { id: 'baltic-sea', lon: 18.9, lat: 56.6, size: 13, angle: -58 },
  { id: 'north-sea', lon: 3.6, lat: 56.6, size: 15, angle: 0 },
  { id: 'norwegian-sea', lon: 1.5, lat: 65.2, size: 15, angle: 0 },
  { id: 'mediterranean-sea', lon: 18.0, lat: 37.0, size: 14, angle: 0 },
  { id: 'adriatic-sea', lon: 16.1, lat: 42.7, size: 11, angle: 40 },
  { id: 'aegean-sea', lon: 25.1, lat: 38.9, size: 11, angle: 62 },
  { id: 'caspian-sea', lon: 50.6, lat: 42.2, size: 13, angle: 70 },
  { id: 'barents-sea', lon: 38.2, lat: 71.6, size: 15, angle: 0 },
  { id: 'white-sea', lon: 38.6, lat: 65.6, size: 10, angle: 34 },
  { id: 'gulf-of-bothnia', lon: 19.9, lat: 62.2, size: 10.5, angle: -66 },
  { id: 'bay-of-biscay', lon: -5.2, lat: 45.6, size: 13, angle: 0 },
  { id: 'atlantic-ocean', lon: -14, lat: 52, size: 17, angle: 0 },
  { id: 'sea-of-azov', lon: 36.6, lat: 46.15, size: 10, angle: 0 },
];

/** Towns. Coordinates: capitals table of the game data and Natural Earth populated places, rounded. */
export const CITIES: readonly {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: 1 | 2 | 3;
}[] = [
  { id: 'brussels', lon: 4.35, lat: 50.85, rank: 1 },
  { id: 'moscow', lon: 37.6, lat: 55.75, rank: 1 },
  { id: 'kyiv', lon: 30.5, lat: 50.45, rank: 1 },
  { id: 'warsaw', lon: 21.0, lat: 52.23, rank: 1 },
  { id: 'berlin', lon: 13.4, lat: 52.52, rank: 2 },
  { id: 'paris', lon: 2.35, lat: 48.85, rank: 2 },
  { id: 'london', lon: -0.12, lat: 51.5, rank: 2 },
  { id: 'rome', lon: 12.5, lat: 41.9, rank: 2 },
  { id: 'ankara', lon: 32.85, lat: 39.93, rank: 2 },
  { id: 'minsk', lon: 27.56, lat: 53.9, rank: 2 },
  { id: 'vilnius', lon: 25.28, lat: 54.69, rank: 2 },
  { id: 'riga', lon: 24.1, lat: 56.95, rank: 2 },
  { id: 'tallinn', lon: 24.75, lat: 59.43, rank: 2 },
  { id: 'helsinki', lon: 24.94, lat: 60.17, rank: 2 },
  { id: 'stockholm', lon: 18.06, lat: 59.33, rank: 2 },
  { id: 'oslo', lon: 10.75, lat: 59.91, rank: 2 },
  { id: 'copenhagen', lon: 12.57, lat: 55.68, rank: 2 },
  { id: 'prague', lon: 14.42, lat: 50.08, rank: 2 },
  { id: 'vienna', lon: 16.37, lat: 48.21, rank: 2 },
  { id: 'budapest', lon: 19.05, lat: 47.5, rank: 2 },
  { id: 'bucharest', lon: 26.1, lat: 44.43, rank: 1 },
  { id: 'sofia', lon: 23.32, lat: 42.7, rank: 2 },
  { id: 'belgrade', lon: 20.46, lat: 44.82, rank: 2 },
  { id: 'sarajevo', lon: 18.41, lat: 43.86, rank: 2 },
  { id: 'pristina', lon: 21.17, lat: 42.66, rank: 2 },
  { id: 'chisinau', lon: 28.86, lat: 47.01, rank: 2 },
  { id: 'tbilisi', lon: 44.83, lat: 41.7, rank: 1 },
  { id: 'tskhinvali', lon: 43.97, lat: 42.22, rank: 3 },
  { id: 'yerevan', lon: 44.51, lat: 40.18, rank: 2 },
  { id: 'baku', lon: 49.87, lat: 40.4, rank: 2 },
  { id: 'st-petersburg', lon: 30.3, lat: 59.93, rank: 2 },
  { id: 'murmansk', lon: 33.08, lat: 68.97, rank: 3 },
  { id: 'rostov', lon: 39.7, lat: 47.23, rank: 3 },
  { id: 'sevastopol', lon: 33.52, lat: 44.6, rank: 3 },
  { id: 'donetsk', lon: 37.8, lat: 48.0, rank: 3 },
  { id: 'odesa', lon: 30.72, lat: 46.48, rank: 3 },
  { id: 'kharkiv', lon: 36.25, lat: 49.99, rank: 3 },
];
