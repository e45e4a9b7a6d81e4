/** G9, robust: no parameter moved by a quarter turns round what G1 and G2 say. */
import type { BotId } from '../../bots/index.ts';
import { meanWithInterval } from '../../lib/stats.ts';
import { SIDES } from './cast.ts';
import { type Bound, type Effort, exactly, type Gate } from './gate.ts';
import { against, type Cell, type GameRow, type Lab } from './lab.ts';

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

/** An ordering under a moved parameter. */
interface Moved {
  readonly variant: string;
  readonly order: Ordering;
}

/** The orderings that these games turn round or leave open. Both policies play the same seeds, so games are paired. */
async function doubtful(lab: Lab, all: readonly Moved[], games: number): Promise<(Moved & { readonly gap: number })[]> {
  const cells = [
    ...new Map(
      all.flatMap(({ order: { ahead, behind } }) => [ahead, behind]).map((cell) => [JSON.stringify(cell), cell]),
    ).values(),
  ];
  const rows = await lab.once(cells, games);
  const found = new Map(cells.map((cell, k) => [JSON.stringify(cell), rows[k] ?? []]));
  return all.flatMap((moved) => {
    const { ahead, behind, figure } = moved.order;
    const [front, back] = [ahead, behind].map((cell) => found.get(JSON.stringify(cell)) ?? []);
    const gaps = (front ?? []).flatMap((row, k) => (back?.[k] === undefined ? [] : [figure(row) - figure(back[k])]));
    const gap = meanWithInterval(gaps);
    return gap.ci95[0] > 0 ? [] : [{ ...moved, gap: gap.mean }];
  });
}

/** Variants that are played together: enough to keep every hand busy, few enough to hold their games. */
const TOGETHER = 24;

/** Screens every variant, then plays in full what is not clear. Returns what is turned round, in words. */
async function reversals(
  lab: Lab,
  { screening, reported, varied }: Effort,
): Promise<{ tried: number; turned: string[] }> {
  const all = variants(lab);
  let open: Moved[] = [];
  for (let from = 0; from < all.length; from += TOGETHER) {
    const some = all.slice(from, from + TOGETHER);
    const moved = some.flatMap(({ name, set }) => orderings(set).map((order) => ({ variant: name, order })));
    open.push(...(await doubtful(lab, moved, varied)));
  }
  for (const games of [screening * 2, reported]) {
    const left = await doubtful(lab, open, games);
    open = games < reported ? left : left.filter(({ gap }) => gap <= 0);
  }
  return { tried: all.length, turned: open.map(({ variant, order }) => `${variant} turns round: ${order.name}`) };
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
