/** G1, the spiral: against a rival that only wants to be safe, restraint keeps the peace and a build-up destroys it. */
import { SIDES, type Side } from './cast.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { against, type Lab, meanOf, winShare } from './lab.ts';

const THRESHOLDS = {
  kindWins: { atLeast: 0.9 },
  hawkWins: { atMost: 0.15 },
  hawkCalm: { atMost: 45 },
} as const satisfies Record<string, Bound>;

async function ofSide(lab: Lab, side: Side, games: number): Promise<Figure[]> {
  const rowsOf = (policy: 'dove' | 'firm-but-fair' | 'hawk') => lab.games(against(side, policy, side.innocent), games);
  const [dove, firm, hawk] = [await rowsOf('dove'), await rowsOf('firm-but-fair'), await rowsOf('hawk')];
  const wins = (rows: typeof dove) => winShare(lab.level, rows, side.seat);
  const calm = meanOf(hawk, (row) => row.seats[side.seat]?.deescalation ?? 0);
  const { seat } = side;
  return [
    { name: `${seat}: dove wins`, value: wins(dove), digits: 2, games, bound: THRESHOLDS.kindWins },
    { name: `${seat}: firm-but-fair wins`, value: wins(firm), digits: 2, games, bound: THRESHOLDS.kindWins },
    { name: `${seat}: hawk wins`, value: wins(hawk), digits: 2, games, bound: THRESHOLDS.hawkWins },
    { name: `${seat}: hawk's de-escalation`, value: calm, digits: 1, games, bound: THRESHOLDS.hawkCalm },
  ];
}

export const SPIRAL: Gate = {
  id: 'G1',
  title: 'spiral',
  wording:
    'Against a rival that only wants to be safe, dove and firm-but-fair win at least 90 %, hawk at most 15 % with de-escalation at most 45.',
  required: true,
  measure: async (lab, { reported }) => ({
    figures: [await Promise.all(SIDES.map((side) => ofSide(lab, side, reported)))].flat(2),
  }),
};
