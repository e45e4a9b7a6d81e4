/** What a newcomer is given to judge a prediction by: acts of this match that were read, the strongest and the newest. */
import { expect, test } from 'vitest';
import type { CardView, View } from '../../src/engine/index.ts';
import { wasDone } from '../../src/ui/debrief/costliest-gaps.tsx';
import { anchorCards } from '../../src/ui/panels/prediction-anchor.tsx';

const read = (id: number, total: number, more: Partial<CardView> = {}): CardView =>
  ({ id, joint: false, outcome: 'full', seen: { total }, ...more }) as CardView;
const idsOf = (...cards: CardView[]) => anchorCards({ cards } as unknown as View).map(({ id }) => id);

test('an anchor is the act that moved threat most, up or down, and the newest that moved it', () => {
  expect(idsOf()).toEqual([]);
  expect(idsOf(read(1, 3), read(2, -9), read(3, 4))).toEqual([2, 3]);
  expect(idsOf(read(1, 3))).toEqual([1]);
});

test('acts that are not read yet, changed nothing or were done together are no anchor', () => {
  const unread = { id: 4, joint: false } as CardView;
  expect(idsOf(read(1, 3), read(2, 0.2), read(3, 8, { joint: true }), unread)).toEqual([1]);
});

test('an order that never happened counts as no gap', () => {
  expect(
    (['full', 'weaker', 'refused', 'overtaken', 'declined'] as const).filter((outcome) => wasDone({ outcome })),
  ).toEqual(['full', 'weaker']);
});
