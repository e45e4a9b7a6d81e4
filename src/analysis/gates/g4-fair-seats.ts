/** G4, fair seats: what can be reached is about the same in both, and the rules favour neither. */
import { SIDES } from './cast.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { exactly } from './gate.ts';
import { difference } from './lab.ts';
import { mirrorFault } from './mirrored-play.ts';
import { bestBy, contest } from './prior.ts';

const THRESHOLDS = { gap: { atMost: 5 }, mirrored: { atMost: 1e-9 } } as const satisfies Record<string, Bound>;

/** Games that are played and mirrored. */
const MIRRORED = 10;

export const FAIR_SEATS: Gate = {
  id: 'G4',
  title: 'fair seats',
  wording:
    'The best balance that a policy reaches over the prior differs by at most 5 points between the seats; a mirrored level mirrors exactly.',
  required: true,
  measure: async (lab, effort) => {
    const best = [];
    for (const side of SIDES) {
      const all = await contest(lab, side, effort, ({ balance }) => balance);
      best.push(bestBy(all, ({ balance }) => balance.mean));
    }
    const [first, second] = best;
    if (first === undefined || second === undefined) throw new Error('the gates need two seats');
    const [low, high] = first.balance.mean < second.balance.mean ? [first, second] : [second, first];
    const figures: Figure[] = best.map((of, k) => ({
      name: `${SIDES[k]?.seat}: best balance (${of.policy})`,
      value: of.balance,
      digits: 1,
      games: of.games,
    }));
    figures.push(
      {
        name: 'difference between the seats',
        value: difference(high.balance, low.balance),
        digits: 1,
        games: Math.min(high.games, low.games),
        bound: THRESHOLDS.gap,
      },
      {
        name: 'largest difference from the mirror',
        value: exactly(mirrorFault(lab.level, MIRRORED)),
        digits: 12,
        games: MIRRORED,
        bound: THRESHOLDS.mirrored,
      },
    );
    return { figures };
  },
};
