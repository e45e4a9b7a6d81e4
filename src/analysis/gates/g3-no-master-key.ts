/** G3, no master key: no fixed way to play does well whatever the rival is. */
import { freshGames, search } from '../exploits/search.ts';
import { LENS, REPORT_SEED, SIDES, type Side } from './cast.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { type Lab, winShare } from './lab.ts';
import { bestBy, contest, typesOf } from './prior.ts';

const THRESHOLDS = {
  scripted: { atMost: 0.75 },
  searched: { below: 0.6 },
} as const satisfies Record<string, Bound>;

/** Of the candidates, how many are tried as small steps from the best in each round. */
const STEP_SHARE = 0.05;
const ROUNDS = 3;

/** The policy found that does best against its worst type, as it does in games that the search has not seen. */
async function searched(lab: Lab, side: Side, candidates: number, games: number): Promise<Figure> {
  const goal = { side, types: typesOf(lab, side.rival).map(({ id }) => id), lens: LENS };
  const [best] = await search(lab, goal, { candidates, rounds: ROUNDS, steps: Math.ceil(STEP_SHARE * candidates) });
  if (best === undefined) throw new Error('the search found nothing');
  const rows = await freshGames(lab, goal, best.player, games, REPORT_SEED);
  const wins = rows.map((of) => winShare(lab.level, of, side.seat));
  const [worst] = [...wins].sort((a, b) => a.mean - b.mean);
  return {
    name: `${side.seat}: best of ${candidates} searched policies against its worst type`,
    value: worst ?? { mean: 0, ci95: [0, 1] },
    digits: 2,
    games,
    bound: THRESHOLDS.searched,
    note: goal.types.map((type, k) => `${type} ${wins[k]?.mean.toFixed(2)}`).join(', '),
  };
}

export const NO_MASTER_KEY: Gate = {
  id: 'G3',
  title: 'no master key',
  wording:
    'Over the prior the best scripted policy wins at most 75 %; no policy found by search wins 60 % against every type.',
  required: true,
  measure: async (lab, effort) => {
    const { reported, candidates } = effort;
    const figures: Figure[] = [];
    const notes: string[] = [];
    for (const side of SIDES) {
      const all = await contest(lab, side, effort, ({ wins }) => wins);
      const best = bestBy(all, ({ wins }) => wins.mean);
      const worst = bestBy(await contest(lab, side, effort, (of) => of.worst), (of) => of.worst.mean);
      const { seat } = side;
      figures.push(
        {
          name: `${seat}: best scripted policy (${best.policy}) wins`,
          value: best.wins,
          digits: 2,
          games: best.games,
          bound: THRESHOLDS.scripted,
        },
        {
          name: `${seat}: best against its worst type (${worst.policy})`,
          value: worst.worst,
          digits: 2,
          games: worst.games,
          bound: THRESHOLDS.searched,
        },
      );
      figures.push(await searched(lab, side, candidates, reported));
      for (const { policy, games, byType } of all) {
        notes.push(
          `${seat} ${policy} wins ${byType.map(({ type, wins }) => `${type} ${wins.mean.toFixed(2)}`).join(', ')} (n=${games})`,
        );
      }
    }
    return { figures, notes };
  },
};
