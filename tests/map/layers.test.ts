/** Layers of the map for treaties, forums and hot spots. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { View } from '../../src/engine/index.ts';
import { listRegions } from '../../src/map/listing.ts';
import { matchModel } from '../../src/map/match/match-model.ts';
import { paintParties } from '../../src/map/paint/parties.ts';
import type { Pen, StrokeStyle } from '../../src/map/pen.ts';
import { homeView } from '../../src/map/viewport.ts';
import { gameStore } from '../../src/store/index.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { aMatch, give, seatsOf, viewOf } from '../helpers/a-match.ts';
import { speak } from '../ui/words.ts';
import { loadMap } from './load-map.ts';

globalThis.requestAnimationFrame ??= () => 0;

const planar = loadMap();
let first: View;
let seat: string;

beforeEach(() => {
  const match = aMatch();
  speak(match.rules.level.id);
  for (const each of seatsOf(match)) give(match, each, { type: 'ready' });
  for (const each of seatsOf(match)) give(match, each, { type: 'pass-signal' });
  [seat] = seatsOf(match);
  aDesk(match, seat, gameStore);
  first = viewOf(match, seat);
});

function modelWith(change: Partial<View>) {
  gameStore.getState().setView(seat, { ...first, ...change });
  const made = matchModel(gameStore.getState(), 'day', { frame: 'full' });
  if (made === undefined) throw new Error('no model');
  return made;
}

describe('treaties and forums', () => {
  test('show who is in the one that is chosen, and nothing else over it', () => {
    gameStore.getState().showAgreement('cfe');
    const { parties, layers } = modelWith({});
    expect(layers).toEqual({ alignment: false, forces: false, alarm: 'off' });
    expect(parties?.lands).toEqual(expect.arrayContaining(['RUS', 'DEU', 'UKR', 'ARM']));
    for (const out of ['SWE', 'EST', 'AUT', 'UKR-43', 'YUG']) expect(parties?.lands).not.toContain(out);
  });

  test('follow the match: standing, members of an alliance, states that are gone', () => {
    gameStore.getState().showAgreement('nato-russia-council');
    expect(modelWith({}).parties).toEqual({ lands: [], standing: 'past' });
    const forums = { ...first.forums, 'nato-russia-council': 'open' } as const;
    const states = first.states.map((state) =>
      state.id === 'UKR' ? { ...state, rungs: { ...state.rungs, nato: 'member' as const } } : state,
    );
    const open = modelWith({ forums, states }).parties;
    expect(open?.standing).toBe('stands');
    expect(open?.lands).toEqual(expect.arrayContaining(['RUS', 'UKR', 'DEU']));
    expect(open?.lands).not.toContain('POL');
    gameStore.getState().showAgreement('cfe');
    expect(modelWith({ treaties: { ...first.treaties, cfe: 'signed' } }).parties?.standing).toBe('signed');
    expect(modelWith({ treaties: { ...first.treaties, cfe: 'left' } }).parties?.standing).toBe('past');
  });

  test('stay off every other layer, and off a briefing', () => {
    gameStore.getState().showLayer('alignment');
    expect(modelWith({}).parties).toBeUndefined();
    gameStore.getState().showAgreement('cfe');
    const brief = matchModel(gameStore.getState(), 'day', { frame: 'full', pins: [] });
    expect(brief?.parties).toBeUndefined();
  });

  test('are drawn in ink, whole where it stands, broken where it was only signed or has been left', () => {
    const size = { width: 690, height: 612 };
    const sheet = { view: homeView({ lon: 24.6, lat: 51, kmAcross: 3850 }, size), size };
    const styleOf = (standing: 'stands' | 'signed' | 'past'): StrokeStyle => {
      const styles: StrokeStyle[] = [];
      const pen: Pen = { fill: () => {}, stroke: (_, style) => void styles.push(style), within: (_, draw) => draw() };
      paintParties(pen, planar, sheet, listRegions(planar, ['POL']), { lands: ['POL'], standing });
      const [style] = styles;
      if (style === undefined) throw new Error('nothing drawn');
      return style;
    };
    expect(styleOf('stands')).toMatchObject({ ink: 'ink2' });
    expect(styleOf('stands').dash).toBeUndefined();
    expect(styleOf('signed').dash).not.toEqual(styleOf('past').dash);
  });
});

describe('hot spots', () => {
  test('ring every theatre that stands on the ladder, over the state of its last crisis', () => {
    gameStore.getState().showLayer('hot-spots');
    expect(modelWith({}).crises).toEqual([]);
    const opened = { id: 1, tick: 1, kind: 'crisis-opened', data: { theatre: 'caucasus', state: 'GEO' }, causes: [] };
    const facts = [...first.facts, opened] as unknown as View['facts'];
    const { crises } = modelWith({ theatreRungs: { ...first.theatreRungs, caucasus: 3, baltic: 1 }, facts });
    expect(crises).toContainEqual({ id: 'spot GEO', at: { region: 'GEO' }, rung: 3 });
    expect(crises.map(({ rung }) => rung).sort()).toEqual([1, 3]);
    gameStore.getState().showLayer('forces');
    expect(modelWith({ theatreRungs: { ...first.theatreRungs, caucasus: 3 }, facts }).crises).toEqual([]);
  });
});
