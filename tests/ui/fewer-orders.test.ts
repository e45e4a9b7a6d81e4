/** A turn with fewer orders says why, by name; a turn with as many as usual says nothing. */
import { expect, test } from 'vitest';
import { fewerOrders } from '../../src/ui/panels/fewer-orders.ts';
import { momentsOf } from './some-matches.ts';
import { missingIn, RAW, speak } from './words.ts';

test('a turn with fewer orders names what takes them', () => {
  speak('europe-1991-2024');
  const said = new Set<string>();
  const missing = missingIn(() => {
    for (const { rules, view } of momentsOf('europe-1991-2024', 4, 'guided')) {
      if (view.phase !== 'orders' || view.me === undefined) continue;
      const sentence = fewerOrders(view);
      expect(sentence !== undefined).toBe(view.me.slots < rules.level.ordersPerTurn);
      if (sentence !== undefined) said.add(sentence);
    }
  });
  expect(missing).toEqual([]);
  expect([...said].filter((sentence) => RAW.test(sentence))).toEqual([]);
  expect([...said].join('\n')).toContain('The Soviet Union ends');
});

test('fighting is named with its theatres', () => {
  speak('europe-1991-2024');
  const me = { fewer: ['fighting'], attention: [] };
  const view = { me, fighting: ['black-sea', 'baltic'], facts: [] } as unknown as Parameters<typeof fewerOrders>[0];
  expect(fewerOrders(view)).toBe('Fewer orders this turn, as attention is taken by: fighting (Black Sea and Baltic).');
});

test('weak elites, and an event without a title, are named in general words', () => {
  const me = { fewer: ['events', 'elites'], attention: [{ reason: 7, slots: 1 }] };
  const view = { me, fighting: [], facts: [] } as unknown as Parameters<typeof fewerOrders>[0];
  expect(fewerOrders(view)).toBe(
    'Fewer orders this turn, as attention is taken by: events elsewhere and weak support of your elites.',
  );
});
