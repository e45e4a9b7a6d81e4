/** G9, robust: no parameter moved by a quarter turns round what G1 and G2 say. */
import type { BotId } from '../../bots/index.ts';
import { SIDES } from './cast.ts';
import { type Bound, type Effort, exactly, type Gate } from './gate.ts';
import { against, type Cell, difference, type GameRow, type Lab, meanOf } from './lab.ts';

const THRESHOLDS = { reversed: { atMost: 0 } } as const satisfies Record<string, Bound>;

const MOVED = 0.25;

/** One policy is ahead of another on an axis against a type. */
interface Ordering {
  readonly name: string;
  readonly ahead: Cell;
  readonly behind: Cell;
  readonly figure: (row: GameRow) => number;
}

function orderings(set: Readonly<Record<string, number>>): Ordering[] {
  return SIDES.flatMap((side) => {
    const cell = (policy: BotId, type: string) => against(side, policy, type, { set });
    const calm = (row: GameRow) => row.seats[side.seat]?.deescalation ?? 0;
    const kept = (row: GameRow) => row.seats[side.seat]?.deterrence ?? 0;
    const hawk = cell('hawk', side.innocent);
    return [
      { name: `${side.seat}: dove calmer than hawk`, ahead: cell('dove', side.innocent), behind: hawk, figure: calm },
      {
        name: `${side.seat}: firm-but-fair calmer than hawk`,
        ahead: cell('firm-but-fair', side.innocent),
        behind: hawk,
        figure: calm,
      },
      {
        name: `${side.seat}: firm-but-fair keeps more than dove`,
        ahead: cell('firm-but-fair', side.greedy),
        behind: cell('dove', side.greedy),
        figure: kept,
      },
    ];
  });
}

/** Each parameter a quarter down and up, held inside its plausible range; what cannot move is left out. */
function variants(lab: Lab): { readonly name: string; readonly set: Record<string, number> }[] {
  return lab.level.params.flatMap(({ name, value, min, max }) =>
    [1 - MOVED, 1 + MOVED].flatMap((factor) => {
      const moved = Math.min(max, Math.max(min, value * factor));
      return moved === value
        ? []
        : [{ name: `${name} ${value} to ${Number(moved.toPrecision(3))}`, set: { [name]: moved } }];
    }),
  );
}

/** The orderings that these games turn round or leave open. */
async function doubtful(
  lab: Lab,
  all: readonly Ordering[],
  games: number,
): Promise<{ order: Ordering; gap: number }[]> {
  const cells = [
    ...new Map(all.flatMap(({ ahead, behind }) => [ahead, behind]).map((c) => [JSON.stringify(c), c])).values(),
  ];
  const rows = await lab.once(cells, games);
  const found = new Map(cells.map((cell, k) => [JSON.stringify(cell), rows[k] ?? []]));
  return all.flatMap((order) => {
    const of = (cell: Cell) => meanOf(found.get(JSON.stringify(cell)) ?? [], order.figure);
    const gap = difference(of(order.ahead), of(order.behind));
    return gap.ci95[0] > 0 ? [] : [{ order, gap: gap.mean }];
  });
}

/** Screens every variant, then plays in full what is not clear. Returns what is turned round, in words. */
async function reversals(
  lab: Lab,
  { screening, reported, varied }: Effort,
): Promise<{ tried: number; turned: string[] }> {
  const all = variants(lab);
  const turned: string[] = [];
  for (const { name, set } of all) {
    let open = orderings(set);
    for (const games of [varied, screening * 2, reported]) {
      open = (await doubtful(lab, open, games))
        .filter(({ gap }) => games < reported || gap <= 0)
        .map(({ order }) => order);
      if (open.length === 0) break;
    }
    turned.push(...open.map((order) => `${name} turns round: ${order.name}`));
  }
  return { tried: all.length, turned };
}

export const ROBUST: Gate = {
  id: 'G9',
  title: 'robust',
  wording: 'No parameter moved by 25 % inside its range reverses an ordering of G1 or G2.',
  required: false,
  measure: async (lab, effort) => {
    const { tried, turned } = await reversals(lab, effort);
    return {
      figures: [
        { name: 'parameters moved', value: exactly(tried), digits: 0, games: effort.varied },
        {
          name: 'orderings reversed',
          value: exactly(turned.length),
          digits: 0,
          games: effort.reported,
          bound: THRESHOLDS.reversed,
        },
      ],
      notes: turned,
    };
  },
};
