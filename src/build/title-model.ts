/**
 * The two readings on the title page: Europe in August 2008. Memberships are on the record (NATO, "Member countries" and
 * "Partnership for Peace signatures"; Collective Security Treaty Organization, list of members); alarm and the two
 * sentences are beliefs, and stand for how each side saw one map.
 */
import type { MapModel, MapNote, MapRegion, MapRung } from '../map/map-model.ts';

const NATO_MEMBERS = [
  ...['BEL', 'BGR', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FRA', 'GBR', 'GRC', 'HUN', 'ISL', 'ITA'],
  ...['LTU', 'LUX', 'LVA', 'NLD', 'NOR', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'TUR'],
];
/** Invited at Bucharest in April 2008. */
const INVITED = ['ALB', 'HRV'];
/** On a membership action plan, or promised membership without one. */
const ON_THE_WAY = ['MKD', 'UKR', 'GEO'];
const PARTNERS = ['AUT', 'CHE', 'FIN', 'IRL', 'SWE', 'SRB', 'BIH', 'MNE', 'MDA', 'AZE'];
const TREATY_MEMBERS = ['RUS', 'BLR', 'ARM', 'KAZ', 'KGZ', 'TJK', 'UZB'];
const UNALIGNED = ['XKX', 'CYP'];

/** Only names that stay readable when the drawing is small. */
const NAMES: Readonly<Record<string, string>> = {
  RUS: 'Russia',
  UKR: 'Ukraine',
  POL: 'Poland',
  DEU: 'Germany',
  FRA: 'France',
  GBR: 'United Kingdom',
  NOR: 'Norway',
  SWE: 'Sweden',
  FIN: 'Finland',
  BLR: 'Belarus',
  ROU: 'Romania',
  ITA: 'Italy',
  TUR: 'TÜRKİYE',
  ESP: 'Spain',
};

function rungOf(id: string): MapRung {
  if (NATO_MEMBERS.includes(id)) return 'member';
  if (INVITED.includes(id)) return 'invited';
  if (ON_THE_WAY.includes(id)) return 'plan';
  return PARTNERS.includes(id) ? 'partner' : 'none';
}

const REGIONS: readonly MapRegion[] = [
  ...NATO_MEMBERS,
  ...INVITED,
  ...ON_THE_WAY,
  ...PARTNERS,
  ...TREATY_MEMBERS,
  ...UNALIGNED,
].map((id) => ({
  id,
  name: NAMES[id] ?? '',
  rungs: { a: rungOf(id), b: TREATY_MEMBERS.includes(id) ? 'member' : 'none' },
  selectable: false,
}));

const note = (id: string, lines: readonly string[], lon: number, lat: number, voice: MapNote['voice']): MapNote => ({
  id,
  lines,
  at: { lon, lat },
  voice,
});

const MODEL: Omit<MapModel, 'lens' | 'home' | 'seaNames' | 'cityNames'> = {
  theme: 'day',
  sides: {
    a: { letter: 'N', shape: 'circle', line: 'smooth', colour: 'verdigris' },
    b: { letter: 'R', shape: 'square', line: 'ticked', colour: 'ochre' },
  },
  seat: 'a',
  layers: { alignment: true, forces: true, alarm: 'off' },
  regions: REGIONS,
  theatres: [
    { id: 'baltic', regions: ['EST', 'LVA', 'LTU'], alarm: { a: 0, b: 45 } },
    { id: 'central-europe', regions: ['POL', 'CZE'], alarm: { a: 0, b: 55 } },
    { id: 'black-sea', regions: ['UKR', 'ROU', 'BGR', 'MDA'], alarm: { a: 0, b: 65 } },
    { id: 'caucasus', regions: ['GEO'], alarm: { a: 0, b: 85 } },
  ],
  forces: [
    { id: 'shield', side: 'a', kind: 'shield', size: 1, at: { lon: 17.1, lat: 54.4 } },
    { id: 'north-west', side: 'b', kind: 'ground', size: 2, at: { lon: 30.8, lat: 58.4 } },
    { id: 'fleet', side: 'b', kind: 'sea', size: 2, at: { lon: 33.4, lat: 44.3 } },
  ],
  crises: [{ id: 'august-2008', at: { region: 'GEO-OSE' }, rung: 4 }],
};

/** How much ground a picture shows: the narrower, the less, and the shorter its sentences. */
export type TitleGround = 'wide' | 'narrow' | 'phone';

const HOMES = {
  wide: { lon: 26, lat: 51.2, kmAcross: 4050 },
  narrow: { lon: 27, lat: 51, kmAcross: 3400 },
  phone: { lon: 27, lat: 49.6, kmAcross: 3650 },
} as const;

/** The title page's map for one amount of ground. */
export function titleModel(ground: TitleGround): MapModel {
  const wide = ground === 'wide';
  const door = wide ? ['“The door is open”'] : ['“The door', 'is open”'];
  return {
    ...MODEL,
    // On a phone the divider takes Romania's place, and beside it the name would lie on other lands.
    regions: ground === 'phone' ? REGIONS.map((each) => (each.id === 'ROU' ? { ...each, name: '' } : each)) : REGIONS,
    lens: {
      mode: 'divide',
      divider01: 0.45,
      meant: {
        washOf: 'a',
        notes: [note('door', door, wide ? 11.6 : 12.6, wide ? 48.9 : 48.4, 'a')],
      },
      seen: {
        alarmOf: 'b',
        notes: [note('closing', [wide ? '“They are closing in”' : '“Closing in”'], wide ? 44.5 : 41, 52.6, 'reader')],
      },
    },
    home: HOMES[ground],
    seaNames: {
      'black-sea': 'Black Sea',
      'baltic-sea': 'Baltic Sea',
      ...(ground === 'phone' ? {} : { 'adriatic-sea': 'Adriatic' }),
      ...(wide ? { 'north-sea': 'North Sea', 'mediterranean-sea': 'Mediterranean Sea' } : {}),
    },
    cityNames: wide ? { brussels: 'Brussels', moscow: 'Moscow' } : {},
  };
}
