/** Moves that wait for treaties: barred where the rules would refuse them at any target. */
import { expect, test } from 'vitest';
import { barredIn } from '../../src/bots/out-of-question.ts';
import { movesOf } from '../../src/bots/seat-moves.ts';
import { createMatch, lazyView, type Rules, type View } from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

/** By the level's own words, of moves of both seats. */
function waitingInVain(rules: Rules, { treaties }: View): string[] {
  const moves = rules.seats.flatMap(({ index }) => [...movesOf(rules, index).alone, ...movesOf(rules, index).joint]);
  return moves
    .filter(({ def }) =>
      def.needs.some((need) => need.kind === 'treaty' && !need.standing.includes(treaties[need.treaty] ?? 'absent')),
    )
    .map(({ def }) => def.id)
    .sort();
}

test('what a treaty bars is told anew whenever one stands otherwise than before', () => {
  const rules = rulesOf(CAMPAIGN);
  const state = createMatch(rules, { seed: 5, secret: 6 });
  const ids = [...rules.moves.values()].map(({ def }) => def.id);
  const told = new Set<string>();
  const listed = (view: View) => ids.filter((_, move) => barredIn(rules, view)[move] === true).sort();
  playRandomly(rules, state, {
    seed: 5,
    after: (_step, now) => {
      const audience = { kind: 'seat', seat: rules.seats[0].def.id } as const;
      const view = lazyView(rules, now, audience);
      const barred = listed(view);
      expect(barred).toEqual(waitingInVain(rules, view));
      told.add(barred.join());
    },
  });
  expect(told.size).toBeGreaterThan(3);
});
