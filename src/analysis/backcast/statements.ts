/** What the back-cast must show (gate G5): each statement with its figure, its threshold, and whether it holds. */
import type { Level } from '../../engine/index.ts';
import { exp, log } from '../../lib/det-math.ts';
import { type MeanWithInterval, shareWithInterval, Z95 } from '../../lib/stats.ts';
import { ALLIANCE, CONTESTED, LARGEST, LATE_RISE, NEIGHBOUR, RISES, TURNING_YEAR } from './cast.ts';
import type { History, Rise } from './history.ts';
import type { Track, TrackedCrisis } from './track.ts';

export type StatementId =
  | `rise-${string}-${number}`
  | 'late-rise'
  | 'war-ratio'
  | 'war-before-innocent'
  | 'attack-on-member'
  | 'nuclear-use';

export interface Statement {
  readonly id: StatementId;
  /** The figure that decides: a rank, points, a ratio, or a share 0-1. */
  readonly kind: 'rank' | 'points' | 'ratio' | 'share';
  readonly value: MeanWithInterval;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number } | { readonly below: number };
  /** Of the figure, and of both ends of its interval. */
  readonly holds: boolean;
  readonly surely: boolean;
}

function meets(value: number, bound: Statement['bound']): boolean {
  if ('atLeast' in bound) return value >= bound.atLeast;
  return 'atMost' in bound ? value <= bound.atMost : value < bound.below;
}

function judged(statement: Omit<Statement, 'holds' | 'surely'>): Statement {
  const { value, bound } = statement;
  const holds = meets(value.mean, bound);
  return { ...statement, holds, surely: holds && value.ci95.every((end) => meets(end, bound)) };
}

const FORCE_RUNG = 5;
const RATIO = 3;
const INNOCENT_MOST = 0.05;
const MEMBER_MOST = 0.02;
const NUCLEAR_MOST = 0.01;

export function isWarOver(level: Level, crisis: TrackedCrisis, period: 'before' | 'after'): boolean {
  const turning = (TURNING_YEAR - level.clock.startYear) * level.clock.ticksPerYear;
  const later = crisis.tick >= turning;
  return crisis.state === CONTESTED && crisis.peak >= FORCE_RUNG && later === (period === 'after');
}

/** Share of games with limited war or worse over the contested state in a period. */
export function warShare(level: Level, tracks: readonly Track[], period: 'before' | 'after'): MeanWithInterval {
  const wars = tracks.filter(({ crises }) => crises.some((crisis) => isWarOver(level, crisis, period)));
  return shareWithInterval(wars.length, tracks.length);
}

/** In which year the first war over the contested state broke out: share of games, by year. */
export function firstWarYears(
  level: Level,
  tracks: readonly Track[],
): { readonly year: number; readonly share: MeanWithInterval }[] {
  const { startYear, ticksPerYear } = level.clock;
  const counts = new Map<number, number>();
  for (const { crises } of tracks) {
    const ticks = crises.filter((c) => c.state === CONTESTED && c.peak >= FORCE_RUNG).map(({ tick }) => tick);
    if (ticks.length === 0) continue;
    const year = startYear + Math.floor(Math.min(...ticks) / ticksPerYear);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, games]) => ({ year, share: shareWithInterval(games, tracks.length) }));
}

/** Did a seat use force over a member of the other's alliance? */
export function attackedMember({ crises }: Track): boolean {
  return crises.some(({ force, member }) => (force[0] && member[1]) || (force[1] && member[0]));
}

/** Did it do so by its own choice? */
export function orderedOnMember({ crises }: Track): boolean {
  return crises.some(({ ordered, member }) => (ordered[0] && member[1]) || (ordered[1] && member[0]));
}

/** Did shots fall over such a member that nobody ordered and nobody kept to? */
export function incidentOnMember({ crises }: Track): boolean {
  return crises.some(({ incident, member }) => (incident[0] && member[1]) || (incident[1] && member[0]));
}

/** Where and when members were attacked, most often first: state, year, and share of games. */
export function attacksOnMembers(
  level: Level,
  tracks: readonly Track[],
): { readonly state: string; readonly year: number; readonly share: MeanWithInterval }[] {
  const counts = new Map<string, { state: string; year: number; games: number }>();
  for (const { crises } of tracks) {
    for (const { state, tick, force, member } of crises) {
      if (!(force[0] && member[1]) && !(force[1] && member[0])) continue;
      const year = level.clock.startYear + Math.floor(tick / level.clock.ticksPerYear);
      const found = counts.get(`${state} ${year}`) ?? { state, year, games: 0 };
      counts.set(`${state} ${year}`, { ...found, games: found.games + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.games - a.games || a.year - b.year)
    .map(({ state, year, games }) => ({ state, year, share: shareWithInterval(games, tracks.length) }));
}

/** Ratio of two shares of the same games with a 95 % interval by logarithms (Katz 1978); half a game is added to each. */
export function ratioOfShares(part: number, base: number, games: number): MeanWithInterval {
  const [a, b] = [part + 0.5, base + 0.5];
  const ratio = a / b;
  const spread = Math.sqrt(Math.max(0, 1 / a - 1 / (games + 0.5) + 1 / b - 1 / (games + 0.5)));
  return { mean: ratio, ci95: [exp(log(ratio) - Z95 * spread), exp(log(ratio) + Z95 * spread)] };
}

/** Rank of a rise among all years; it may lie as high, and as low, as the intervals of the rises overlap. */
export function rankOf(rises: readonly Rise[], year: number): MeanWithInterval {
  const rank = rises.findIndex((rise) => rise.year === year);
  const own = rises[rank]?.points;
  if (own === undefined) return { mean: Number.NaN, ci95: [Number.NaN, Number.NaN] };
  const others = rises.filter((rise) => rise.year !== year).map(({ points }) => points);
  const surelyAbove = others.filter(({ ci95 }) => ci95[0] > own.ci95[1]).length;
  const surelyBelow = others.filter(({ ci95 }) => ci95[1] < own.ci95[0]).length;
  return { mean: rank + 1, ci95: [1 + surelyAbove, 1 + others.length - surelyBelow] };
}

function riseStatements(history: History): Statement[] {
  const ranks = [NEIGHBOUR, ALLIANCE].flatMap((seat) =>
    (RISES[seat] ?? []).map((year): Statement => {
      const value = rankOf(history.rises[seat] ?? [], year);
      return judged({ id: `rise-${seat}-${year}`, kind: 'rank', value, bound: { atMost: LARGEST } });
    }),
  );
  const late = (history.rises[NEIGHBOUR] ?? []).filter(({ year }) => LATE_RISE.years.some((y) => y === year));
  const value = late[0]?.points ?? { mean: 0, ci95: [0, 0] };
  return [...ranks, judged({ id: 'late-rise', kind: 'points', value, bound: { atLeast: LATE_RISE.points } })];
}

/** All statements: rises from the whole script, war and attack from scripted diplomacy with free attacks. */
export function statementsOf(
  level: Level,
  history: History,
  free: readonly Track[],
  innocent: readonly Track[],
): Statement[] {
  const count = (period: 'before' | 'after') =>
    free.filter(({ crises }) => crises.some((crisis) => isWarOver(level, crisis, period))).length;
  const ratio = ratioOfShares(count('after'), count('before'), free.length);
  const share = (id: StatementId, value: MeanWithInterval, below: number): Statement =>
    judged({ id, kind: 'share', value, bound: { below } });
  return [
    ...riseStatements(history),
    judged({ id: 'war-ratio', kind: 'ratio', value: ratio, bound: { atLeast: RATIO } }),
    share('war-before-innocent', warShare(level, innocent, 'before'), INNOCENT_MOST),
    share('attack-on-member', shareWithInterval(free.filter(attackedMember).length, free.length), MEMBER_MOST),
    share('nuclear-use', shareWithInterval(free.filter(({ nuclear }) => nuclear).length, free.length), NUCLEAR_MOST),
  ];
}
