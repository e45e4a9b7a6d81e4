/** Figures of a policy over the level's prior: a cell for each type of the rival, weighed by how likely the type is. */
import type { PlayerId } from '../../bots/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { PERSONAS, type Side } from './cast.ts';
import type { Effort } from './gate.ts';
import { against, balance, type Cell, type Lab, meanOf, weighed, winShare } from './lab.ts';

export interface OverTypes {
  readonly policy: PlayerId;
  /** Games against each type. */
  readonly games: number;
  readonly wins: MeanWithInterval;
  readonly balance: MeanWithInterval;
  readonly byType: readonly {
    readonly type: string;
    readonly wins: MeanWithInterval;
    readonly balance: MeanWithInterval;
  }[];
  /** The least win share against any type. */
  readonly worst: MeanWithInterval;
}

export function typesOf(lab: Lab, seat: string): readonly { readonly id: string; readonly prior: number }[] {
  return lab.level.seats.find((each) => each.id === seat)?.types ?? [];
}

export async function overTypes(
  lab: Lab,
  side: Side,
  policy: PlayerId,
  games: number,
  other: Partial<Pick<Cell, 'lens' | 'set' | 'seed'>> = {},
): Promise<OverTypes> {
  const types = typesOf(lab, side.rival);
  const rows = await lab.all(
    types.map(({ id }) => against(side, policy, id, other)),
    games,
  );
  const byType = types.map(({ id }, k) => ({
    type: id,
    wins: winShare(lab.level, rows[k] ?? [], side.seat),
    balance: meanOf(rows[k] ?? [], (row) => balance(row, side.seat)),
  }));
  const weights = types.map(({ prior }) => prior);
  const mixed = (pick: (of: OverTypes['byType'][number]) => MeanWithInterval) =>
    weighed(byType.map((of, k) => ({ weight: weights[k] ?? 0, value: pick(of) })));
  const worst = byType.reduce((low, { wins }) => (wins.mean < low.mean ? wins : low), {
    mean: 1,
    ci95: [1, 1],
  } as MeanWithInterval);
  return { policy, games, wins: mixed((of) => of.wins), balance: mixed((of) => of.balance), byType, worst };
}

/**
 * Every scripted policy over the prior: all are screened, and those that may be the best by this figure are played in
 * full.
 */
export async function contest(
  lab: Lab,
  side: Side,
  { screening, reported }: Pick<Effort, 'screening' | 'reported'>,
  figure: (of: OverTypes) => MeanWithInterval,
): Promise<OverTypes[]> {
  const screened: OverTypes[] = [];
  for (const policy of PERSONAS) screened.push(await overTypes(lab, side, policy, screening));
  const floor = Math.max(...screened.map((of) => figure(of).ci95[0]));
  const all: OverTypes[] = [];
  for (const of of screened) {
    const mayLead = figure(of).ci95[1] >= floor;
    all.push(mayLead ? await overTypes(lab, side, of.policy, reported) : of);
  }
  return all;
}

/** The policy whose figure is greatest. Throws for an empty list. */
export function bestBy(all: readonly OverTypes[], figure: (of: OverTypes) => number): OverTypes {
  const [first, ...rest] = all;
  if (first === undefined) throw new RangeError('no policy was given');
  return rest.reduce((best, each) => (figure(each) > figure(best) ? each : best), first);
}
