import { beforeEach, describe, expect, test } from 'vitest';
import { AMBIENCE_LEVEL, startAmbience } from '../../src/audio/ambience.ts';
import type { View } from '../../src/engine/index.ts';
import { createGameStore } from '../../src/store/index.ts';
import { aMatch, viewOf } from '../helpers/a-match.ts';

const match = aMatch();
const base = viewOf(match, 'nato');

function stage() {
  const store = createGameStore();
  const heard: number[] = [];
  let loads = 0;
  const load = async () => {
    loads += 1;
    return { set: (loudness: number) => heard.push(loudness), stop: () => heard.push(-1) };
  };
  const stop = startAmbience({ store, load });
  const { level } = match.rules;
  const submit = async () => [];
  store
    .getState()
    .startMatch({ level, rules: match.rules, world: { lens: 'synthesis', set: {} }, seat: 'nato', submit });
  store.getState().setView('nato', { ...base, theatreRungs: {} });
  store.getState().go({ screen: 'match' });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const rung = async (value: number) => {
    store.getState().setView('nato', { ...base, theatreRungs: { baltic: value } } as View);
    await settle();
  };
  return { store, heard, loads: () => loads, stop, rung, settle };
}

describe('the ambience', () => {
  let at: ReturnType<typeof stage>;
  beforeEach(() => {
    at = stage();
  });

  test('is not even fetched while sound is off', async () => {
    await at.rung(2);
    expect([at.heard, at.loads()]).toEqual([[], 0]);
  });

  test('thins out with every rung and is gone from rung 6', async () => {
    at.store.getState().set('sound', true);
    at.store.getState().set('ambienceVolume', 1);
    for (const value of [0, 1, 2, 3, 4, 5, 6, 7]) await at.rung(value);
    const rungs = at.heard.slice(-7);
    expect(rungs[0]).toBeCloseTo(AMBIENCE_LEVEL);
    for (let n = 1; n < rungs.length; n += 1) expect(rungs[n]).toBeLessThan(rungs[n - 1] ?? 0);
    expect(rungs.at(-1)).toBe(0);
    expect(at.loads()).toBe(1);
  });

  test('is silent outside a match and while the screen is handed over', async () => {
    at.store.getState().set('sound', true);
    await at.settle();
    const { go, handOver, sitDown, set } = at.store.getState();
    const last = async () => {
      await at.settle();
      return at.heard.at(-1);
    };
    expect(await last()).toBeGreaterThan(0);
    go({ screen: 'title' });
    expect(await last()).toBe(0);
    go({ screen: 'match' });
    expect(await last()).toBeGreaterThan(0);
    handOver('russia');
    expect(await last()).toBe(0);
    sitDown();
    expect(await last()).toBeGreaterThan(0);
    set('ambienceVolume', 0);
    expect(await last()).toBe(0);
  });

  test('ends when it is stopped', async () => {
    at.store.getState().set('sound', true);
    await at.settle();
    at.stop();
    await at.settle();
    expect(at.heard.at(-1)).toBe(-1);
    const count = at.heard.length;
    await at.rung(5);
    expect(at.heard.length).toBe(count);
  });
});
