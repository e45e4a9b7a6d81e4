/** Everything that a back-cast gets wrong, as data: whoever shows it puts it into words. */
import type { StateId } from '../../engine/index.ts';
import type { MeanWithInterval } from '../../lib/stats.ts';
import { NEIGHBOUR, TURNING_YEAR } from './cast.ts';
import type { Backcast } from './index.ts';
import type { Retrodiction } from './retrodiction.ts';
import type { Statement } from './statements.ts';
import type { Target, TargetFigure } from './targets.ts';

/** What is known before it is said what of it is wrong. */
type Cast = Omit<Backcast, 'misses'>;

type BlindRow = Pick<Retrodiction, 'group' | 'auc' | 'skill'>;

export type Miss =
  | { readonly kind: 'statement'; readonly statement: Statement }
  /** Where attacks on members fall most often; `chosen` is the share of games in which one was somebody's choice. */
  | {
      readonly kind: 'attacks-on-members';
      readonly state: StateId;
      readonly year: number;
      readonly share: MeanWithInterval;
      readonly chosen: MeanWithInterval;
    }
  /** The year in which the first war over the contested state comes most often, and not in the turning year. */
  | { readonly kind: 'first-war'; readonly year: number; readonly share: MeanWithInterval }
  | { readonly kind: 'target'; readonly target: Target }
  /** Threat rises in a year in which relations were warm. */
  | { readonly kind: 'warm-year'; readonly year: number; readonly points: MeanWithInterval }
  /** With no date given, half-years of force are not surely told from others in these groups of theatres. */
  | { readonly kind: 'not-told-apart'; readonly rows: readonly BlindRow[] }
  /** With no date given, chances of force are not surely better than the base rate in these groups. */
  | { readonly kind: 'no-skill'; readonly rows: readonly BlindRow[] }
  /** Fewer feared the alliance in the later of two years, shares in 100, and threat did not ease. */
  | {
      readonly kind: 'polls-eased';
      readonly from: number;
      readonly to: number;
      readonly before: number;
      readonly after: number;
    }
  /** What was fed in goes against the record: both surely, in opposite ways. */
  | { readonly kind: 'against-record'; readonly target: Target; readonly figure: TargetFigure };

/** Relations were warm in this year: a new council, and help after the attacks on New York. */
const WARM_YEAR = 2002;

/** A poll of the neighbour's public eased between these years (Levada). */
const EASED = { poll: 'poll-russia-fear-nato', from: 2017, to: 2021 } as const;
/** Threat that falls by less than this has not eased, points. */
const EASED_LEAST = 1;

function attacks({ statements, onMembers, orderedOnMembers }: Cast): Miss[] {
  const [first] = onMembers;
  const missed = statements.some(({ id, holds }) => id === 'attack-on-member' && !holds);
  return first === undefined || !missed ? [] : [{ kind: 'attacks-on-members', ...first, chosen: orderedOnMembers }];
}

function firstWar({ war }: Cast): Miss[] {
  const [likeliest] = [...war.firstYear].sort((a, b) => b.share.mean - a.share.mean);
  return likeliest === undefined || likeliest.year === TURNING_YEAR ? [] : [{ kind: 'first-war', ...likeliest }];
}

/** An area under the curve of one half is a coin. */
const COIN = 0.5;

function blind({ retrodiction }: Cast): Miss[] {
  const rows = retrodiction.noDateGiven.filter(({ of, within }) => of === 'force' && within === 0);
  const alike = rows.filter(({ auc }) => auc.ci95[0] <= COIN);
  const unskilled = rows.filter(({ skill }) => skill.ci95[0] <= 0);
  return [
    ...(alike.length > 0 ? [{ kind: 'not-told-apart', rows: alike } as const] : []),
    ...(unskilled.length > 0 ? [{ kind: 'no-skill', rows: unskilled } as const] : []),
  ];
}

function unlikePolls({ history }: Cast): Miss[] {
  const warm = (history.rises[NEIGHBOUR] ?? []).find(({ year }) => year === WARM_YEAR)?.points;
  const threat = (year: number) => history.threat[NEIGHBOUR]?.[year - (history.years[0] ?? 0)]?.mean ?? 0;
  return [
    ...(warm !== undefined && warm.mean > 0 ? [{ kind: 'warm-year', year: WARM_YEAR, points: warm } as const] : []),
    ...polls(history, threat(EASED.to) - threat(EASED.from)),
  ];
}

function polls({ series, seriesYears }: Cast['history'], change: number): Miss[] {
  const { poll, from, to } = EASED;
  const values = series.find(({ id }) => id === poll)?.values;
  const [before, after] = [from, to].map((year) => values?.[seriesYears.indexOf(year)]);
  if (before === undefined || after === undefined || after >= before || change < -EASED_LEAST) return [];
  return [{ kind: 'polls-eased', from, to, before, after }];
}

/** -1 or 1 where a figure is surely below or above 0. */
function signOf(figure: TargetFigure['real']): -1 | 0 | 1 {
  if (typeof figure !== 'object') return 0;
  return figure.ci95[0] > 0 ? 1 : figure.ci95[1] < 0 ? -1 : 0;
}

function againstRecord({ targets }: Cast): Miss[] {
  return targets
    .filter(({ status }) => status === 'input')
    .flatMap((target) =>
      target.figures
        .filter(({ real, model }) => signOf(real) * signOf(model) < 0)
        .map((figure): Miss => ({ kind: 'against-record', target, figure })),
    );
}

export function missesOf(result: Cast): Miss[] {
  return [
    ...result.statements.filter(({ holds }) => !holds).map((statement): Miss => ({ kind: 'statement', statement })),
    ...attacks(result),
    ...firstWar(result),
    ...result.targets.filter(({ verdict }) => verdict === 'miss').map((target): Miss => ({ kind: 'target', target })),
    ...againstRecord(result),
    ...blind(result),
    ...unlikePolls(result),
  ];
}
