/** G6, lenses matter: how leaders are assumed to think changes what the same policy leads to, and no lens is easy. */
import type { PlayerId } from '../../bots/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { LENSES, PERSONAS, SIDES, type Side } from './cast.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { against, difference, type Lab, meanOf, winShare } from './lab.ts';
import { typesOf } from './prior.ts';

const THRESHOLDS = { spread: { atLeast: 15 }, everyType: { below: 0.6 } } as const satisfies Record<string, Bound>;

interface Least {
  readonly value: MeanWithInterval;
  readonly type: string;
  readonly games: number;
}

/** The least win share of a policy against any type. Screens first; only what decides is played in full. */
async function leastWins(
  lab: Lab,
  side: Side,
  policy: PlayerId,
  lens: string,
  screening: number,
  reported: number,
): Promise<Least> {
  const screened = [];
  for (const { id } of typesOf(lab, side.rival)) {
    const rows = await lab.games(against(side, policy, id, { lens }), screening);
    screened.push({ type: id, value: winShare(lab.level, rows, side.seat), games: screening });
  }
  const least = screened.reduce((low, each) => (each.value.mean < low.value.mean ? each : low));
  if (least.value.ci95[1] < THRESHOLDS.everyType.below) return least;
  const rows = await lab.games(against(side, policy, least.type, { lens }), reported);
  return { type: least.type, value: winShare(lab.level, rows, side.seat), games: reported };
}

/** The widest spread of mean de-escalation over the lenses, hawk against the rival that only wants to be safe. */
async function spreadOf(lab: Lab, side: Side, games: number): Promise<Figure> {
  const calm = [];
  for (const lens of LENSES) {
    const rows = await lab.games(against(side, 'hawk', side.innocent, { lens }), games);
    calm.push({ lens, value: meanOf(rows, (row) => row.seats[side.seat]?.deescalation ?? 0) });
  }
  calm.sort((a, b) => a.value.mean - b.value.mean);
  const [low, high] = [calm[0], calm.at(-1)];
  if (low === undefined || high === undefined) throw new Error('there are no lenses');
  return {
    name: `${side.seat}: hawk's de-escalation, ${high.lens} less ${low.lens}`,
    value: difference(high.value, low.value),
    digits: 1,
    games,
  };
}

/** One policy is enough: the wider of the seats' spreads is held against the threshold, the other is shown. */
function judgeWidest(spreads: readonly Figure[]): Figure[] {
  const widest = Math.max(...spreads.map(({ value }) => value.mean));
  return spreads.map((each) => (each.value.mean === widest ? { ...each, bound: THRESHOLDS.spread } : each));
}

export const LENSES_MATTER: Gate = {
  id: 'G6',
  title: 'lenses matter',
  wording:
    'One policy differs by at least 15 points of de-escalation between some two lenses; under no lens does one policy win 60 % against every type.',
  required: false,
  measure: async (lab, { reported, screening }) => {
    const spreads = [];
    for (const side of SIDES) spreads.push(await spreadOf(lab, side, reported));
    const figures = judgeWidest(spreads);
    for (const side of SIDES) {
      for (const lens of LENSES) {
        let best: (Least & { policy: PlayerId }) | undefined;
        for (const policy of PERSONAS) {
          const least = await leastWins(lab, side, policy, lens, screening, reported);
          if (best === undefined || least.value.mean > best.value.mean) best = { ...least, policy };
        }
        if (best === undefined) continue;
        figures.push({
          name: `${side.seat}, ${lens}: most wins against the worst type (${best.policy}, ${best.type})`,
          value: best.value,
          digits: 2,
          games: best.games,
          bound: THRESHOLDS.everyType,
        });
      }
    }
    return { figures };
  },
};
