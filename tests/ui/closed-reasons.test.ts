/** A reason is said once over all closed cards that it is true of; no card is lost or told another's reason. */
import { expect, test } from 'vitest';
import { legalMoves, type Refusal } from '../../src/engine/index.ts';
import { byReason, mainRefusal } from '../../src/ui/panels/closed-reasons.ts';
import { firstSentence } from '../../src/ui/panels/first-sentence.ts';
import { moveGroups } from '../../src/ui/panels/move-groups.ts';
import { momentsOf } from './some-matches.ts';

const textOf = (refusal: Refusal): string => `${refusal.key} ${JSON.stringify(refusal.params ?? {})}`;

test.each(['bucharest-2008', 'europe-1991-2024', 'madrid-1997'])(
  'in %s closed cards stand under their own reason, each reason once',
  (level) => {
    let shared = 0;
    for (const { rules, view } of momentsOf(level, 5, 'guided')) {
      if (view.phase !== 'orders' || view.me === undefined) continue;
      const own = legalMoves(rules, view).filter((option) => !option.joint);
      for (const { closed } of moveGroups(own, (move) => rules.moves.get(move)?.def.class, view.me)) {
        const groups = byReason(closed, textOf);
        expect(groups.flatMap(({ options }) => options.map(({ move }) => move)).toSorted()).toEqual(
          closed.map(({ move }) => move).toSorted(),
        );
        expect(new Set(groups.map(({ why }) => why)).size).toBe(groups.length);
        for (const { why, options } of groups)
          for (const option of options) {
            const refusal = mainRefusal(option);
            expect(refusal === undefined ? '' : textOf(refusal)).toBe(why);
          }
        shared += groups.filter(({ options }) => options.length > 1).length;
      }
    }
    expect(shared).toBeGreaterThan(0);
  },
);

test('a card has room for the first sentence alone', () => {
  expect(firstSentence('Troops go home. Observers count them.')).toBe('Troops go home.');
  expect(firstSentence('One sentence only.')).toBe('One sentence only.');
});
