/** An act has one number on every screen of its turn, and a step that both agreed on is nobody's alone. */
import { beforeAll, expect, test } from 'vitest';
import type { CardView } from '../../src/engine/index.ts';
import { t } from '../../src/i18n/index.ts';
import { orderKey } from '../../src/store/index.ts';
import { outcomeWords } from '../../src/ui/panels/act-list.tsx';
import { actsAlone, actsTogether, onlyTried, orderNumber } from '../../src/ui/panels/turn-acts.ts';
import { type Moment, momentsOf } from './some-matches.ts';

let moments: readonly Moment[];

beforeAll(() => {
  moments = [1, 2, 3, 4]
    .flatMap((seed) => momentsOf('bucharest-2008', seed, 'guided'))
    .filter(({ view }) => view.phase === 'reveal' || view.phase === 'read');
});

test('an own act has the number of the tray, and stands in the tray’s order', () => {
  let [several, moved] = [0, 0];
  for (const { view, seat } of moments) {
    const acts = actsAlone(view, view.time.turn, seat);
    const numbers = acts.map((card) => orderNumber(view, card) ?? 0);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    for (const card of acts) {
      const order = view.me?.orders.find((each) => orderKey(each) === orderKey({ ...card, move: card.ordered }));
      if (order !== undefined) expect(orderNumber(view, card)).toBe(order.slot + 1);
    }
    if (acts.length > 1) several += 1;
    if (acts.some((card, k) => (acts[k + 1]?.id ?? card.id) < card.id)) moved += 1;
  }
  expect(several).toBeGreaterThan(0);
  // Some were carried out in another order than the tray's: those had another number before.
  expect(moved).toBeGreaterThan(0);
});

test('a joint step stands with neither desk, and has no order’s number', () => {
  let joint = 0;
  for (const { view } of moments) {
    const { turn } = view.time;
    const together = actsTogether(view, turn);
    const alone = Object.keys(view.scores ?? {}).flatMap((seat) => actsAlone(view, turn, seat));
    expect([...together, ...alone].map(({ id }) => id).sort((a, b) => a - b)).toEqual(
      view.cards.filter((card) => card.turn === turn).map(({ id }) => id),
    );
    for (const card of together) expect(orderNumber(view, card)).toBeUndefined();
    expect(alone.some((card) => card.joint)).toBe(false);
    joint += together.length;
  }
  expect(joint).toBeGreaterThan(0);
});

test('an act that did not come about says so, also where both had agreed on it', () => {
  const card = { joint: false, outcome: 'full' } as CardView;
  const words = (joint: boolean, outcome: CardView['outcome']): string => outcomeWords({ ...card, joint, outcome });
  expect(words(false, 'full')).toBe(t('outcome.full'));
  expect(words(true, 'full')).toBe(t('outcome.joint'));
  expect(words(true, 'refused')).toBe(t('outcome.refused'));
  expect(words(false, 'overtaken')).toBe(t('outcome.overtaken'));
  const outcomes = ['full', 'weaker', 'refused', 'overtaken', 'declined'] as const;
  expect(outcomes.filter((outcome) => onlyTried({ outcome }))).toEqual(['refused', 'overtaken', 'declined']);
});
