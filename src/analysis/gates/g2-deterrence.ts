/** G2, the failure of deterrence: against a greedy rival, restraint alone loses what it holds dear; firmness keeps more. */
import { SIDES } from './cast.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { against, type Lab, meanOf } from './lab.ts';

const THRESHOLDS = {
  nato: { dove: { atMost: 25 }, wars: { atLeast: 2 }, firm: { atLeast: 55 } },
  russia: { dove: { atMost: 35 }, lost: { atLeast: 0.6 }, firm: { atLeast: 45 } },
} as const satisfies Record<string, Record<string, Bound>>;

async function figuresOf(lab: Lab, games: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const side of SIDES) {
    const { seat } = side;
    const deterrence = (rows: Awaited<ReturnType<Lab['games']>>) =>
      meanOf(rows, (row) => row.seats[seat]?.deterrence ?? 0);
    const dove = await lab.games(against(side, 'dove', side.greedy), games);
    const firm = await lab.games(against(side, 'firm-but-fair', side.greedy), games);
    const bounds = seat === 'nato' ? THRESHOLDS.nato : THRESHOLDS.russia;
    const cost: Figure =
      seat === 'nato'
        ? {
            name: `${seat}: dove's wars a game`,
            value: meanOf(dove, (row) => row.wars),
            digits: 2,
            games,
            bound: THRESHOLDS.nato.wars,
          }
        : {
            name: `${seat}: dove's value lost`,
            value: meanOf(dove, (row) => row.seats[seat]?.valueLost ?? 0),
            digits: 2,
            games,
            bound: THRESHOLDS.russia.lost,
          };
    figures.push(
      { name: `${seat}: dove's deterrence`, value: deterrence(dove), digits: 1, games, bound: bounds.dove },
      cost,
      { name: `${seat}: firm-but-fair's deterrence`, value: deterrence(firm), digits: 1, games, bound: bounds.firm },
    );
  }
  return figures;
}

export const DETERRENCE: Gate = {
  id: 'G2',
  title: 'deterrence failure',
  wording:
    'Against a greedy rival: in the NATO seat dove has deterrence at most 25 with at least 2 wars a game, firm-but-fair at least 55; in the Russian seat dove at most 35 with at least 0.6 of value lost, firm-but-fair at least 45.',
  required: true,
  measure: async (lab, { reported }) => ({ figures: await figuresOf(lab, reported) }),
};
