import { describe, expect, test } from 'vitest';
import { CUE_TABLE, type Cue } from '../../src/audio/cues.ts';
import type { Player } from '../../src/audio/player.ts';
import { startSound } from '../../src/audio/start-sound.ts';
import type { View } from '../../src/engine/index.ts';
import { createGameStore, type GameStore } from '../../src/store/index.ts';
import { aMatch, viewOf } from '../helpers/a-match.ts';

const match = aMatch();
const base = viewOf(match, 'nato');

interface Stage {
  readonly store: GameStore;
  readonly played: [Cue, number][];
  readonly captions: string[];
  readonly loads: () => number;
  readonly stop: () => void;
  show(view: Partial<View>): Promise<void>;
}

const WORLD = { lens: 'synthesis', set: {} };

function stage(load?: () => Promise<Player>): Stage {
  const store = createGameStore();
  const played: [Cue, number][] = [];
  const captions: string[] = [];
  let loads = 0;
  const player: Player = {
    play: (cue, loudness) => played.push([cue, loudness]),
    stop: () => played.push(['turn', -1]),
  };
  const stop = startSound({
    store,
    load: async () => {
      loads += 1;
      return load === undefined ? player : load();
    },
    caption: (key) => captions.push(key),
  });
  const { level } = match.rules;
  const submit = async () => [];
  store.getState().startMatch({ level, rules: match.rules, world: WORLD, seat: 'nato', submit });
  store.getState().setView('nato', base);
  const show = async (view: Partial<View>) => {
    store.getState().setView('nato', { ...base, ...view });
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { store, played, captions, loads: () => loads, stop, show };
}

describe('sound', () => {
  test('is off until the player turns it on: nothing is fetched, nothing is said', async () => {
    const { show, played, captions, loads } = stage();
    await show({ phase: 'reveal' });
    expect([played, captions, loads()]).toEqual([[], [], 0]);
  });

  test('plays each cue once it is on, at the volume of its kind, and fetches the player once', async () => {
    const { store, show, played, captions, loads } = stage();
    store.getState().set('sound', true);
    store.getState().set('cueVolume', 0.5);
    store.getState().set('ambienceVolume', 0.25);
    const calm = { theatreRungs: {} };
    await show({ ...calm, phase: 'reveal' });
    await show({ ...calm, phase: 'crisis' });
    expect(played).toEqual([
      ['reveal', CUE_TABLE.reveal.level * 0.5],
      ['crisis', CUE_TABLE.crisis.level * 0.25],
    ]);
    expect(captions).toEqual(['sound.reveal', 'sound.crisis']);
    expect(loads()).toBe(1);
  });

  test('writes no captions for those who do not want them', async () => {
    const { store, show, played, captions } = stage();
    store.getState().set('sound', true);
    store.getState().set('captions', false);
    await show({ phase: 'reveal' });
    expect(played.length).toBe(1);
    expect(captions).toEqual([]);
  });

  test('is silent from rung 6, in words too', async () => {
    const { store, show, played, captions } = stage();
    store.getState().set('sound', true);
    await show({ phase: 'reveal', theatreRungs: { baltic: 6 } });
    expect([played, captions]).toEqual([[], []]);
  });

  test('does not take a new match for something that happened', async () => {
    const { store, played } = stage();
    store.getState().set('sound', true);
    const { level } = match.rules;
    store.getState().startMatch({ level, rules: match.rules, world: WORLD, seat: 'nato', submit: async () => [] });
    store.getState().setView('nato', { ...base, phase: 'crisis' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(played).toEqual([]);
  });

  test('goes on in words where the browser has no sound', async () => {
    const { store, show, captions } = stage(() => Promise.reject(new Error('no device')));
    store.getState().set('sound', true);
    await show({ phase: 'reveal' });
    await show({ phase: 'crisis' });
    expect(captions).toEqual(['sound.reveal', 'sound.crisis']);
  });

  test('ends when it is stopped', async () => {
    const { store, show, stop, played } = stage();
    store.getState().set('sound', true);
    stop();
    await show({ phase: 'reveal' });
    expect(played).toEqual([]);
  });
});
