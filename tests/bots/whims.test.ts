/** What a move may be worth with chance is never less than what it is worth once chance was added: else it would be passed over. */
import { expect, test } from 'vitest';
import { Candidates } from '../../src/bots/candidates.ts';
import { movesOf } from '../../src/bots/seat-moves.ts';
import { Whims } from '../../src/bots/whims.ts';
import { draw } from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);
const chance = { seed: 7, boldness: 1 };

test('no bound of a move with chance is too low', () => {
  const drawn = new Set<number>();
  for (let turn = 1; turn <= 20; turn += 1) {
    const whims = new Whims(rules.bots.orders, chance, turn, rules.draws.moves, rules.states.length);
    for (const traits of movesOf(rules, 0).alone) {
      const found = new Candidates();
      const worth = draw(turn, traits.move.index, 'test-worth');
      for (let c = 0; c < rules.states.length; c += 1) found.add(c, worth);
      found.endMove(traits);
      const whim = whims.ofMove(traits);
      whims.addTo(found, 0, whim);
      drawn.add(whim);
      expect(whims.atMost(whim, worth)).toBeGreaterThanOrEqual(found.most(0));
    }
  }
  expect(drawn.size).toBeGreaterThan(100);
});
