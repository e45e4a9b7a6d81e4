/** The running match as the map draws it. */
import { expect, test } from 'vitest';
import { draftMove, optionOf } from '../../src/commands/index.ts';
import type { View } from '../../src/engine/index.ts';
import { matchModel } from '../../src/map/match/match-model.ts';
import { gameStore } from '../../src/store/index.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { aMatch, give, seatsOf, viewOf } from '../helpers/a-match.ts';
import { speak } from '../ui/words.ts';

globalThis.requestAnimationFrame ??= () => 0;
globalThis.window ??= { scrollY: 0 } as Window & typeof globalThis;

const PLACE = { frame: 'full' } as const;
const FIRST = 0;

function deskOf(index: 0 | 1) {
  const match = aMatch();
  speak(match.rules.level.id);
  for (const seat of seatsOf(match)) give(match, seat, { type: 'ready' });
  for (const seat of seatsOf(match)) give(match, seat, { type: 'pass-signal' });
  const seat = seatsOf(match)[index];
  gameStore.getState().dropDraft();
  aDesk(match, seat, gameStore);
  return { match, seat, view: viewOf(match, seat) };
}

const model = () => {
  const made = matchModel(gameStore.getState(), 'day', PLACE);
  if (made === undefined) throw new Error('no model');
  return made;
};

/** Shows a changed view. */
function show(seat: string, view: View): void {
  gameStore.getState().setView(seat, view);
}

test('each seat looks from its own side, and its own alarm is exact', () => {
  for (const index of [0, 1] as const) {
    const { view } = deskOf(index);
    const side = index === FIRST ? 'a' : 'b';
    expect(model().seat).toBe(side);
    for (const theatre of model().theatres) {
      const own = view.threat?.theatres.find((each) => each.theatre === theatre.id)?.total;
      expect(theatre.alarm[side]).toBe(own);
    }
  }
});

test('only states that exist stand on the map, parts follow their whole', () => {
  const { view } = deskOf(FIRST);
  const ids = model().regions.map((region) => region.id);
  // Land like any other in 1992: no line marks it yet.
  const free = ['UKR-DON', 'GEO-ABK'];
  expect(ids).toEqual(view.states.filter((state) => state.exists && !free.includes(state.id)).map((state) => state.id));
  for (const region of model().regions) {
    const part = view.states.find((state) => state.id === region.id)?.partOf !== undefined;
    expect(region.selectable).toBe(!part);
    expect(region.rungs === undefined).toBe(part);
  }
});

test('occupied land grows part by part, and the state itself carries it only when much is held', () => {
  const { seat, view } = deskOf(FIRST);
  const [, rival] = seatsOf(aMatch());
  const held = (share: number): string[] => {
    const states = view.states.map((state) =>
      state.id === 'UKR' ? { ...state, occupied: { [rival]: share } } : state,
    );
    show(seat, { ...view, states });
    return model()
      .regions.filter((region) => region.occupied !== undefined)
      .map((region) => region.id);
  };
  expect(held(0)).toEqual([]);
  expect(held(0.04)).toEqual(['UKR-43']);
  expect(held(0.07)).toEqual(['UKR-43', 'UKR-DON']);
  expect(held(0.19)).toEqual(['UKR-43', 'UKR-DON', 'UKR-SE']);
  expect(held(0.25)).toEqual(['UKR-43', 'UKR-DON', 'UKR-SE', 'UKR-KHE']);
  expect(held(0.3)).toEqual(['UKR-43', 'UKR-DON', 'UKR-SE', 'UKR-KHE', 'UKR-NOR']);
  expect(held(0.6)).toContain('UKR');
});

test('conflict areas without bars keep their outline and the name of their state', () => {
  const { view } = deskOf(FIRST);
  expect(
    view.states.some((state) => state.id === 'MDA' && Object.values(state.occupied).some((share) => share > 0)),
  ).toBe(true);
  const area = model().regions.find((region) => region.id === 'MDA-TRA');
  expect(area?.occupied).toBeUndefined();
  expect(area?.note).toBe('(Moldova)');
});

test('no line marks the Donbas before a part of it is held', () => {
  deskOf(FIRST);
  expect(model().regions.some((region) => region.id === 'UKR-DON')).toBe(false);
});

test('the targets of a draft are lit, and only they', () => {
  deskOf(FIRST);
  expect(model().regions.every((region) => region.legalTarget === undefined)).toBe(true);
  const move = 'offer-partnership';
  draftMove(move);
  const open = optionOf(gameStore.getState(), move)?.targets.filter((target) => target.legal) ?? [];
  expect(open.length).toBeGreaterThan(0);
  const lit = model().regions.filter((region) => region.legalTarget === true);
  expect(lit.map((region) => region.id).sort()).toEqual(open.map((target) => target.state).sort());
});

test('a briefing shows its pins and nothing that belongs to planning', () => {
  deskOf(FIRST);
  const made = matchModel(gameStore.getState(), 'night', { ...PLACE, pins: [{ region: 'UKR', text: '2' }] });
  expect(made?.pins).toEqual([{ id: '2', at: { region: 'UKR' }, text: '2' }]);
  expect(made?.layers).toEqual({ alignment: true, forces: false, alarm: 'off' });
  expect(made?.theme).toBe('night');
});
