/** Why a persona makes a move, and the intent that it gives for it. */
import { expect, test } from 'vitest';
import type { ReasonKey } from '../../src/bots/bot.ts';
import type { MoveTraits } from '../../src/bots/move-traits.ts';
import { intentFor, reasonFor } from '../../src/bots/reasons.ts';
import { movesOf } from '../../src/bots/seat-moves.ts';
import type { Situation } from '../../src/bots/situation.ts';
import { LEVELS, rulesOf } from '../helpers/levels.ts';

/** The reasons that a move may have: under attack or not, after warm acts of the rival or none. */
function reasonsOf(traits: MoveTraits): Set<ReasonKey> {
  const reasons = new Set<ReasonKey>();
  for (const anyAttack of [false, true])
    for (const warm of [0, 1]) reasons.add(reasonFor({ anyAttack, acts: { warm } } as Situation, traits));
  return reasons;
}

test.each(LEVELS)('all reasons that a move of %s may have go with one intent', (level) => {
  const rules = rulesOf(level);
  let several = 0;
  for (const { index } of rules.seats) {
    const { alone, joint } = movesOf(rules, index);
    for (const traits of [...alone, ...joint]) {
      const reasons = reasonsOf(traits);
      for (const reason of reasons) expect(intentFor(traits.def, reason), traits.def.id).toBe(traits.intent);
      if (reasons.size > 1) several += 1;
    }
  }
  expect(several).toBeGreaterThan(0);
});
