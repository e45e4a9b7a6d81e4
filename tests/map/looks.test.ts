import { describe, expect, test } from 'vitest';
import type { MapModel } from '../../src/map/map-model.ts';
import { captionStyle, nameStyle } from '../../src/map/marks/text-style.ts';
import { applyLook } from '../../src/map/match/look-model.ts';
import { pastView } from '../../src/map/match/past-board.ts';
import { project, unproject } from '../../src/map/projection.ts';
import { homeView, toScreen } from '../../src/map/viewport.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { momentsOf } from '../ui/some-matches.ts';
import { loadMap } from './load-map.ts';

const planar = loadMap();
const level = levelOf(CAMPAIGN);
const ended = momentsOf(CAMPAIGN, 31, 'guided').at(-1)?.view;
if (ended === undefined) throw new Error('no match was played');
const view = ended;

const MARK = { letter: 'N', shape: 'circle', line: 'smooth', colour: 'verdigris' } as const;
const BASE: MapModel = {
  theme: 'day',
  sides: { a: MARK, b: { ...MARK, letter: 'R' } },
  seat: 'a',
  layers: { alignment: true, forces: true, alarm: 'mine' },
  lens: { mode: 'off', divider01: 0.5, meant: {}, seen: {} },
  regions: [],
  theatres: level.theatres.map(({ id }) => ({ id, regions: [], alarm: { a: 1, b: 2 } })),
  forces: [],
  crises: [{ id: '1', at: { region: 'GEO' }, rung: 2 }],
  seaNames: {},
  cityNames: {},
};

test('planar places go back to where they came from', () => {
  for (const [lon, lat] of [
    [21, 53],
    [-9, 38],
    [47.6, 40.4],
    [30, 71],
  ] as const) {
    const back = unproject(project(lon, lat));
    expect(back.lon).toBeCloseTo(lon, 9);
    expect(back.lat).toBeCloseTo(lat, 9);
  }
});

describe('a crisis drawn in near', () => {
  test('rests on its state with one ring a rung, and shows less ground than all of Europe', () => {
    const model = applyLook(BASE, planar, view, level, { kind: 'crisis', state: 'UKR', rung: 4 });
    expect(model.crises).toEqual([BASE.crises[0], { id: 'look UKR', at: { region: 'UKR' }, rung: 4 }]);
    expect(model.home?.lon).toBeGreaterThan(27);
    expect(model.home?.lon).toBeLessThan(36);
    expect(model.home?.kmAcross).toBeLessThan(2100);
  });

  test('draws no second set of rings where the board has some already', () => {
    const model = applyLook(BASE, planar, view, level, { kind: 'crisis', state: 'GEO', rung: 3 });
    expect(model.crises).toEqual([{ id: 'look GEO', at: { region: 'GEO' }, rung: 3 }]);
  });
});

describe('notes of acts', () => {
  const note = (id: string, state: string) => ({ id, state, lines: [id] });

  test('speak of the same places on both sides of the lens, in the mover’s pigment and in the reader’s pencil', () => {
    const notes = [note('1', 'UKR'), note('2', 'POL'), note('3', 'nowhere')];
    const look = {
      kind: 'lens',
      turn: 3,
      mover: 'russia',
      mode: 'divide',
      divider: 40,
      meant: notes,
      seen: notes,
    } as const;
    const { lens, layers } = applyLook(BASE, planar, view, level, look);
    expect(layers.alarm).toBe('off');
    expect([lens.meant.washOf, lens.seen.alarmOf]).toEqual(['b', 'a']);
    expect(lens.meant.notes?.map((n) => n.at)).toEqual(lens.seen.notes?.map((n) => n.at));
    expect(lens.meant.notes?.map((n) => n.speaksOf)).toEqual([
      { lands: ['UKR'], named: true },
      { lands: ['POL'], named: true },
    ]);
    expect(lens.meant.notes?.map((n) => n.voice)).toEqual(['b', 'b']);
    expect(lens.seen.notes?.map((n) => n.voice)).toEqual(['reader', 'reader']);
    expect(lens.divider01).toBe(0.4);
  });
});

describe('captions of the turn’s acts', () => {
  const theatres = [{ id: 'black-sea', regions: ['UKR', 'TUR'], alarm: { a: 0, b: 0 } }];
  const notes = [
    { id: '1', state: 'UKR', theatre: 'black-sea', lines: ['one'], seat: 'nato' },
    { id: '2', state: 'UKR', lines: ['two'], seat: 'russia' },
  ];
  const drawn = applyLook({ ...BASE, theatres }, planar, view, level, { kind: 'acts', notes, chosen: '2' }).lens.meant
    .notes;

  test('speak of the theatre by its sea or of the state, the one looked at larger than the others', () => {
    const sea = planar.seas.find((each) => each.id === 'black-sea');
    const [inSea, atState] = (drawn ?? []).map((note) => project(note.at.lon, note.at.lat));
    expect(inSea?.x).toBeCloseTo(sea?.x ?? 0, 3);
    expect(atState?.y).toBeCloseTo(planar.names.get('UKR')?.y ?? 0, 3);
    expect(drawn?.map((note) => note.speaksOf?.lands)).toEqual([['UKR', 'TUR'], ['UKR']]);
    expect(drawn?.map((note) => note.caption)).toEqual(['quiet', 'chosen']);
    expect(captionStyle('ochre', 'quiet').size).toBeLessThan(captionStyle('ochre', 'chosen').size);
    expect(captionStyle('ochre', 'chosen').size).toBeLessThanOrEqual(nameStyle(1, false).size);
  });
});

describe('the ground of a turn’s acts', () => {
  const homeOf = (states: readonly string[]) => {
    const notes = states.map((state) => ({ id: state, state, lines: [state], seat: 'nato' }));
    const { home } = applyLook(BASE, planar, view, level, { kind: 'acts', notes, chosen: '' });
    if (home === undefined) throw new Error('no home');
    return home;
  };

  test('is no more than their places need, and all of Europe where they lie far apart or nowhere', () => {
    expect(homeOf(['HUN', 'SVK']).kmAcross).toBeLessThan(3000);
    expect(homeOf(['POL', 'UKR']).kmAcross).toBeLessThan(homeOf(['PRT', 'RUS']).kmAcross);
    expect(homeOf(['PRT', 'KAZ'])).toEqual(homeOf([]));
  });

  test('holds every place, on a low map as on a high one', () => {
    for (const states of [['HUN', 'SVK'], ['POL', 'UKR', 'GEO'], ['NOR', 'TUR'], ['PRT', 'UKR'], ['RUS']])
      for (const size of [
        { width: 704, height: 304 },
        { width: 520, height: 610 },
      ])
        for (const state of states) {
          const { x, y } = toScreen(homeView(homeOf(states), size), planar.names.get(state) ?? { x: 0, y: 0 });
          expect(Math.min(x, y, size.width - x, size.height - y), state).toBeGreaterThan(10);
        }
  });
});

describe('a board of the past', () => {
  test('has the alarm, the members and the states of its turn', () => {
    const first = pastView(view, level, 1);
    const board = view.debrief?.boards.find((each) => each.turn === 1);
    expect(first.time.toYear).toBe(board?.year);
    expect(first.states.find((state) => state.id === 'CSK')?.exists).toBe(true);
    expect(first.states.find((state) => state.id === 'CZE')?.exists).toBe(false);
    expect(pastView(view, level, 5).states.find((state) => state.id === 'CSK')?.exists).toBe(false);
    expect(first.states.find((state) => state.id === 'POL')?.rungs.nato).toBe(board?.rungs.POL?.nato);
    const model = applyLook(BASE, planar, view, level, {
      kind: 'lens',
      turn: 1,
      mover: 'nato',
      mode: 'divide',
      divider: 50,
      meant: [],
      seen: [],
    });
    expect(model.theatres.map((theatre) => theatre.alarm.b)).toEqual(
      level.theatres.map(({ id }) => board?.threat.russia?.[id]),
    );
  });

  test('shows Brussels, Moscow, Ankara and the Caucasus in a place of any shape', () => {
    const look = { kind: 'lens', turn: 1, mover: 'nato', mode: 'divide', divider: 50, meant: [], seen: [] } as const;
    const { home } = applyLook(BASE, planar, view, level, look);
    if (home === undefined) throw new Error('no home');
    for (const size of [
      { width: 1320, height: 570 },
      { width: 964, height: 338 },
      { width: 700, height: 420 },
    ]) {
      for (const [lon, lat] of [
        [4.4, 50.8],
        [37.6, 55.8],
        [32.9, 39.9],
        [49.9, 40.4],
      ] as const) {
        const { x, y } = toScreen(homeView(home, size), project(lon, lat));
        expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThan(10);
      }
    }
  });

  test('names the holder of land as the last who took it, or as it was at the start', () => {
    const first = pastView(view, level, 1);
    expect(first.states.find((state) => state.id === 'MDA')?.occupied).toEqual({ russia: expect.any(Number) });
    // Now held by the other side, but nobody had taken any by then.
    const states = view.states.map((state) => (state.id === 'MDA' ? { ...state, occupied: { nato: 0.3 } } : state));
    const facts = view.facts.filter((fact) => fact.kind !== 'land-occupied');
    const past = pastView({ ...view, states, facts }, level, 1);
    expect(past.states.find((state) => state.id === 'MDA')?.occupied).toEqual({ russia: expect.any(Number) });
    const taken = {
      id: 9_999,
      kind: 'land-occupied',
      tick: 1,
      data: { state: 'MDA', seat: 'nato' },
      causes: [],
    } as const;
    const later = pastView({ ...view, facts: [...facts, taken] }, level, 1);
    expect(later.states.find((state) => state.id === 'MDA')?.occupied).toEqual({ nato: expect.any(Number) });
  });

  test('is the running board when the turn has none', () => {
    expect(pastView(view, level, 99)).toBe(view);
  });
});
