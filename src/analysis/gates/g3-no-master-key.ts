/** G3, no master key: no fixed way to play does well whatever the rival is. */
import { PERSONAS, SIDES } from './cast.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { bestBy, overTypes } from './prior.ts';

const THRESHOLDS = {
  scripted: { atMost: 0.75 },
  searched: { below: 0.6 },
} as const satisfies Record<string, Bound>;

export const NO_MASTER_KEY: Gate = {
  id: 'G3',
  title: 'no master key',
  wording:
    'Over the prior the best scripted policy wins at most 75 %; no policy found by search wins 60 % against every type.',
  required: true,
  measure: async (lab, { reported }) => {
    const figures: Figure[] = [];
    const notes: string[] = [];
    for (const side of SIDES) {
      const all = [];
      for (const policy of PERSONAS) all.push(await overTypes(lab, side, policy, reported));
      const best = bestBy(all, ({ wins }) => wins.mean);
      const worst = bestBy(all, (of) => of.worst.mean);
      const { seat } = side;
      figures.push(
        {
          name: `${seat}: best scripted policy (${best.policy}) wins`,
          value: best.wins,
          digits: 2,
          games: reported,
          bound: THRESHOLDS.scripted,
        },
        {
          name: `${seat}: best against its worst type (${worst.policy})`,
          value: worst.worst,
          digits: 2,
          games: reported,
          bound: THRESHOLDS.searched,
        },
      );
      for (const { policy, byType } of all) {
        notes.push(
          `${seat} ${policy} wins ${byType.map(({ type, wins }) => `${type} ${wins.mean.toFixed(2)}`).join(', ')}`,
        );
      }
    }
    return { figures, notes };
  },
};
