/** Greed shuns what binds it, not talk: so a greedy side comes to the table, and signs nothing there. */
import { expect, test } from 'vitest';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);

/** How often the second seat, of this type, agreed to a joint step that a firm rival offered: by whether the step binds. */
function agreed(type: string) {
  const count = { talk: 0, bound: 0 };
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
    const { state } = playBots(rules, { bots: ['firm-but-fair', 'by-type'], seed, types: { russia: type } });
    for (const { move, joint, seat } of state.cards) {
      if (!joint || rules.seats[seat].def.id !== 'nato') continue;
      const binds = (rules.moves.get(move)?.def.signal.severity ?? 0) <= rules.bots.weighing.bindsFrom;
      count[binds ? 'bound' : 'talk'] += 1;
    }
  }
  return count;
}

test('a revisionist talks, and agrees to nothing that binds', () => {
  const { talk, bound } = agreed('revisionist');
  expect(talk).toBeGreaterThan(4);
  expect(bound).toBe(0);
});

test('a side that wants no more than safety agrees to both', () => {
  const { talk, bound } = agreed('security-seeker');
  expect(talk).toBeGreaterThan(4);
  expect(bound).toBeGreaterThan(4);
});
