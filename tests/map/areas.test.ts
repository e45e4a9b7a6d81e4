/** Areas that are held or have broken away: their outlines, and when they stand on the board. */
import { describe, expect, test } from 'vitest';
import { areaLines } from '../../src/build/area-rings.ts';
import { loadLevel } from '../../src/content/load-node.ts';
import type { Level, View } from '../../src/engine/index.ts';
import { inRegion, inRing } from '../../src/map/hit-test.ts';
import { ringArea } from '../../src/map/planar.ts';
import { kmToUnits, project } from '../../src/map/projection.ts';
import { areasOnBoard, dateOfTick } from '../../src/store/index.ts';
import { areaRecords, loadMap } from './load-map.ts';

const planar = loadMap();
const records = areaRecords();

function levelOf(id: string): Level {
  const loaded = loadLevel(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error[0]));
  return loaded.value.level;
}

const campaign = levelOf('europe-1991-2024');

/** The ids on the board at a tick, with these shares of states held. */
function onBoard(tick: number, held: Readonly<Record<string, number>>, level = campaign): readonly string[] {
  const states = level.states.map(({ id }) => ({
    id,
    exists: true,
    occupied: held[id] === undefined ? {} : { russia: held[id] },
  }));
  const view = { time: { tick }, states } as unknown as View;
  return areasOnBoard(records, level, view).map(({ id, by }) => (by === undefined ? `${id} apart` : id));
}

/** The first tick that begins on a date or after it. */
const tickAt = (year: number, half: 0 | 1): number => (year - 1991) * 2 + half;

describe('outlines', () => {
  test('lie on the land of their state and nowhere else', () => {
    for (const [id, area] of planar.areas) {
      const state = planar.regions.get(area.partOf);
      if (state === undefined) throw new Error(id);
      let [on, off] = [0, 0];
      for (let lon = 26; lon < 46; lon += 0.1)
        for (let lat = 41; lat < 51; lat += 0.1) {
          const at = project(lon, lat);
          if (inRing(area.ring, at.x, at.y)) inRegion(state, at) ? on++ : off++;
        }
      expect(on, id).toBeGreaterThan(20);
      expect(off / on, id).toBeLessThan(0.03);
    }
  });

  test('are about as large as the areas are said to be, km²', () => {
    const size = (id: string): number => ringArea(planar.areas.get(id)?.ring ?? new Float64Array()) / kmToUnits(1) ** 2;
    for (const [id, km2, off] of [
      ['GEO-ABK', 8660, 0.15],
      ['GEO-OSE', 3900, 0.2],
      ['MDA-TRA', 4160, 0.4],
      ['UKR-DON', 17_000, 0.2],
      ['UKR-SE', 82_000, 0.2],
    ] as const)
      expect(Math.abs(size(id) / km2 - 1), `${id} ${Math.round(size(id))}`).toBeLessThan(off);
    expect(size('UKR-KHE')).toBeGreaterThan(size('UKR-SE'));
  });

  test('hold what was held, and leave out what was not', () => {
    const holds = (id: string, lon: number, lat: number): boolean => {
      const { x, y } = project(lon, lat);
      return inRing(planar.areas.get(id)?.ring ?? new Float64Array(), x, y);
    };
    // Donetsk, Luhansk; Mariupol, Kramatorsk.
    expect([holds('UKR-DON', 37.8, 48.0), holds('UKR-DON', 39.3, 48.57)]).toEqual([true, true]);
    expect([holds('UKR-DON', 37.55, 47.1), holds('UKR-DON', 37.56, 48.73)]).toEqual([false, false]);
    // Mariupol, Melitopol; Zaporizhzhia city, Kherson city, Kharkiv.
    expect([holds('UKR-SE', 37.55, 47.12), holds('UKR-SE', 35.37, 46.85)]).toEqual([true, true]);
    expect([holds('UKR-SE', 35.14, 47.84), holds('UKR-SE', 32.62, 46.66)]).toEqual([false, false]);
    expect(holds('UKR-KHE', 32.62, 46.66)).toBe(true);
    expect([holds('UKR-KHE', 32.0, 46.97), holds('UKR-KHE', 36.25, 49.99)]).toEqual([false, false]);
    // Ivankiv, Hlukhiv; Kyiv, Chernihiv, Kharkiv, which held out.
    expect([holds('UKR-NOR', 29.9, 50.93), holds('UKR-NOR', 33.91, 51.68)]).toEqual([true, true]);
    expect([holds('UKR-NOR', 30.52, 50.45), holds('UKR-NOR', 31.29, 51.5)]).toEqual([false, false]);
    expect(holds('UKR-NOR', 36.25, 49.99)).toBe(false);
    // Sukhumi, Tskhinvali, Tiraspol; Zugdidi, Gori, Chisinau.
    expect([holds('GEO-ABK', 41.02, 43.02), holds('GEO-ABK', 41.87, 42.51)]).toEqual([true, false]);
    expect([holds('GEO-OSE', 43.97, 42.23), holds('GEO-OSE', 44.11, 41.98)]).toEqual([true, false]);
    expect([holds('MDA-TRA', 29.63, 46.84), holds('MDA-TRA', 28.86, 47.01)]).toEqual([true, false]);
  });

  test('that fit no state are refused with their name', () => {
    const far = {
      id: 'X',
      partOf: 'MDA',
      anchor: [10, 50],
      limit: [
        [28, 47],
        [29, 47],
      ],
    } as const;
    expect(() => areaLines(planar, far)).toThrow(/Area X does not hold/);
    expect(() => areaLines(planar, { ...far, partOf: 'nowhere' })).toThrow(/Area X needs a state/);
  });
});

describe('on their dates', () => {
  const held = { MDA: 0.12, GEO: 0.06 };

  test('ticks have dates', () => {
    expect([0, 2, 3, 47].map((tick) => dateOfTick(campaign, tick))).toEqual([
      '1991-01-01',
      '1992-01-01',
      '1992-07-01',
      '2014-07-01',
    ]);
    expect(dateOfTick(levelOf('winter-2021-22'), 13)).toBe('2022-02-01');
  });

  test('Transnistria and South Ossetia stand from the start, Abkhazia from autumn 1993, without an army’s bars', () => {
    expect(onBoard(tickAt(1992, 0), held)).toEqual(['GEO-OSE apart', 'MDA-TRA apart']);
    expect(onBoard(tickAt(1994, 0), held)).toEqual(['GEO-ABK apart', 'GEO-OSE apart', 'MDA-TRA apart']);
    expect(onBoard(tickAt(2010, 0), { ...held, GEO: 0.19 })).toEqual([
      'GEO-ABK apart',
      'GEO-OSE apart',
      'MDA-TRA apart',
    ]);
    expect(onBoard(tickAt(2010, 0), { ...held, GEO: 0.4 })).toContain('GEO-ABK');
  });

  test('what a match gives back no longer stands apart', () => {
    expect(onBoard(tickAt(1996, 0), { GEO: 0.06 })).not.toContain('MDA-TRA apart');
  });

  test('the Donbas from 2014, the south and east from 2022, the right bank of Kherson until November 2022', () => {
    const ukraine = (tick: number, share: number): readonly string[] =>
      onBoard(tick, { UKR: share }).filter((id) => id.startsWith('UKR'));
    expect(ukraine(tickAt(2014, 0), 0)).toEqual([]);
    expect(ukraine(tickAt(2015, 0), 0.07)).toEqual(['UKR-43', 'UKR-DON']);
    expect(ukraine(tickAt(2022, 1), 0.19)).toEqual(['UKR-43', 'UKR-DON', 'UKR-SE', 'UKR-KHE']);
    expect(ukraine(tickAt(2023, 0), 0.19)).toEqual(['UKR-43', 'UKR-DON', 'UKR-SE']);
    // In days when only the Donbas was held, the right bank is not covered with it.
    expect(ukraine(tickAt(2022, 1), 0.07)).toEqual(['UKR-43', 'UKR-DON']);
  });

  test('the north stands from February to April 2022, on a clock that counts months', () => {
    const winter = levelOf('winter-2021-22');
    const at = (month: number): readonly string[] => onBoard(12 + month - 1, { UKR: 0.2 }, winter);
    expect([1, 2, 3, 4, 5].filter((month) => at(month).includes('UKR-NOR'))).toEqual([3, 4]);
    expect(onBoard(12 + 2, { UKR: 0.07 }, winter)).not.toContain('UKR-NOR');
    expect(onBoard(12 + 2, { UKR: 0.3 }, winter)).toContain('UKR-NOR');
  });

  test('the winter of 2021 opens with Crimea and the Donbas held', () => {
    const winter = levelOf('winter-2021-22');
    const share = winter.states.find(({ id }) => id === 'UKR')?.occupied?.share ?? 0;
    expect(onBoard(8, { UKR: share, GEO: 0.18, MDA: 0.12 }, winter)).toEqual([
      'UKR-43',
      'UKR-DON',
      'GEO-ABK apart',
      'GEO-OSE apart',
      'MDA-TRA apart',
    ]);
  });
});

test('every record has its date and a dated source', () => {
  expect(records).toHaveLength(8);
  for (const { id, from, sources } of records) {
    expect(from, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sources.length, id).toBeGreaterThan(0);
    for (const { title, date } of sources) {
      const [, day = '', month = '', year = ''] = /(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(title) ?? [];
      expect(new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10), title).toBe(date);
    }
  }
});
