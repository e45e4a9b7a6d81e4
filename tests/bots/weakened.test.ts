/** What the blocs of an alliance have watered down is not asked of them again at once. */
import { expect, test } from 'vitest';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);

/** Orders that came out weaker in games of an opportunist, and those of them that follow such an order of the same move. */
function watered() {
  const found = { again: 0, all: 0 };
  for (let seed = 1; seed <= 24; seed += 1) {
    const last = new Map<string, number>();
    const { state } = playBots(rules, { bots: ['opportunist', seed % 2 === 0 ? 'copycat' : 'dove'], seed });
    for (const { seat, turn, order, outcome } of state.cards) {
      if (seat !== 0 || outcome !== 'weaker') continue;
      const before = last.get(order.move);
      if (before !== undefined && before < turn && turn - before < rules.bots.orders.rebuffTurns) found.again += 1;
      found.all += 1;
      last.set(order.move, turn);
    }
  }
  return found;
}

test('a watered-down order is not placed again in the next turns', () => {
  const { again, all } = watered();
  expect(all).toBeGreaterThan(10);
  expect(again).toBe(0);
});
