/** Hints of the first turns: the next step in words, shorter the second time, gone the third. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { View } from '../../src/engine/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import { createGameStore, type GameStore } from '../../src/store/index.ts';
import { hintFor } from '../../src/ui/shell/hints.ts';
import { aMatch, viewOf } from '../helpers/a-match.ts';

const match = aMatch();
const base = viewOf(match, 'nato');
const PHASES = ['brief', 'signal', 'orders', 'reveal', 'read', 'crisis', 'assess'] as const;

let store: GameStore;
const show = (phase: View['phase']) => store.getState().setView('nato', { ...base, phase });
const key = () => hintFor(store.getState())?.key;

beforeEach(() => {
  store = createGameStore();
  const { level } = match.rules;
  const world = { lens: 'synthesis', set: {} };
  store.getState().startMatch({ level, rules: match.rules, world, seat: 'nato', submit: async () => [] });
});

describe('a hint', () => {
  test.each(PHASES)('stands over %s twice, the second time shorter, and never again', (phase) => {
    show(phase);
    const first = key() ?? '';
    expect(hasText(first), first).toBe(true);
    store.getState().countHint(phase, 1);
    const second = key() ?? '';
    expect(hasText(second), second).toBe(true);
    expect(second).not.toBe(first);
    store.getState().countHint(phase, 1);
    expect(key()).toBeUndefined();
  });

  test('names the next step of an order', () => {
    show('orders');
    expect(key()).toBe('hint.orders.choose');
    store.getState().startDraft({ move: 'x', startIn: 0, persuasion: 0 });
    expect(key()).toBe('hint.orders.intent');
    store.getState().editDraft({ intent: 'deter' });
    expect(key()).toBe('hint.orders.predict');
    store.getState().editDraft({ prediction: { centre: 1, low: 0, high: 2 } });
    expect(key()).toBe('hint.orders.place');
    store.getState().dropDraft();
    const order = { move: 'x', intent: 'deter' } as const;
    const me = base.me && { ...base.me, orders: [order] };
    store.getState().setView('nato', { ...base, phase: 'orders', me } as unknown as View);
    expect(key()).toBe('hint.orders.seal');
    for (const step of ['choose', 'intent', 'predict', 'place', 'seal', 'full'])
      expect(hasText(`hint.orders.${step}`)).toBe(true);
  });

  test('is not there for those who turned hints off, nor after the end', () => {
    show('ended');
    expect(key()).toBeUndefined();
    show('brief');
    store.getState().set('hints', false);
    expect(key()).toBeUndefined();
  });

  test('begins anew once hints are turned on again', () => {
    show('brief');
    store.getState().countHint('brief', 2);
    store.getState().set('hints', false);
    store.getState().set('hints', true);
    expect(key()).toBe('hint.brief');
  });
});
