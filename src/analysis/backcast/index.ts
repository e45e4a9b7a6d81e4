/** The back-cast of the campaign: the real sequence as input, and what the model makes of it, as plain data. */
import { createRules, type Level } from '../../engine/index.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import type { HistoryInquiry, OpenInquiry } from '../inquiries/inquiry.ts';
import { NEIGHBOUR, POLLS } from './cast.ts';
import { type History, historyOf, type PollFit, pollFit } from './history.ts';
import { type Miss, missesOf } from './misses.ts';
import { type Retrodiction, retrodict } from './retrodiction.ts';
import { openSeries } from './series.ts';
import {
  attacksOnMembers,
  firstWarYears,
  incidentOnMember,
  orderedOnMember,
  type Statement,
  statementsOf,
  warShare,
} from './statements.ts';
import { type Target, targetsOf } from './targets.ts';
import type { Track } from './track.ts';

export { CAMPAIGN } from './cast.ts';
export type { History, RealSeries, Rise } from './history.ts';
export type { Miss } from './misses.ts';
export type { Retrodiction } from './retrodiction.ts';
export type { Statement } from './statements.ts';
export { TARGET_IDS, type Target, type TargetFigure } from './targets.ts';
export type { Track } from './track.ts';
export { openWindowCast, type WindowCast } from './window.ts';

export interface Backcast {
  readonly ask: 'back-cast';
  readonly level: string;
  /** Games of each series: the whole script, free attacks, free attacks of the innocent type, and with no date given. */
  readonly games: number;
  readonly seed: number;
  readonly lens: string;
  readonly history: History;
  readonly war: {
    /** Share of games with limited war or worse over the contested state, before and from the turning year. */
    readonly before: MeanWithInterval;
    readonly after: MeanWithInterval;
    /** Year of the first such war, share of games. */
    readonly firstYear: ReturnType<typeof firstWarYears>;
    /** The same by the neighbour's dealt type. */
    readonly byType: Readonly<
      Record<string, { readonly before: MeanWithInterval; readonly after: MeanWithInterval; readonly games: number }>
    >;
  };
  /** Attacks on members in the free series. */
  readonly onMembers: ReturnType<typeof attacksOnMembers>;
  /** Share of games in which such an attack was somebody's choice, and not only a slip. */
  readonly orderedOnMembers: MeanWithInterval;
  /** Share of games in which shots fell over a member that nobody ordered and nobody kept to. */
  readonly incidentsOnMembers: MeanWithInterval;
  readonly polls: readonly PollFit[];
  readonly statements: readonly Statement[];
  /** All that it gets wrong. */
  readonly misses: readonly Miss[];
  readonly targets: readonly Target[];
  /** With no crisis opened by a dated event, and with them. */
  readonly retrodiction: {
    readonly noDateGiven: readonly Retrodiction[];
    readonly datesGiven: readonly Retrodiction[];
  };
  /** Points on the ladder a game in the free series: how violent it is on the whole. */
  readonly rungPoints: MeanWithInterval;
}

/** The historical line alone: threat, board and axes by step with the whole script as input. A few games give it. */
export interface HistoryLine {
  readonly ask: 'history-line';
  readonly games: number;
  readonly history: History;
}

export function openHistoryLine(level: Level, inquiry: HistoryInquiry): OpenInquiry<HistoryLine> {
  const open = openSeries(level, inquiry, ['whole'], ({ whole }, games) => ({
    ask: 'history-line' as const,
    games,
    history: historyOf(level, whole),
  }));
  // Told at once, so that no line of fewer games is kept.
  return { ...open, gamesPerTask: inquiry.games };
}

/** The whole back-cast, in four series. */
export function openBackcast(level: Level, inquiry: HistoryInquiry): OpenInquiry<Backcast> {
  const { seed, lens } = inquiry;
  const rules = createRules(level);
  const ids = ['whole', 'free', 'innocent', 'undated'] as const;
  return openSeries(level, inquiry, ids, ({ whole, free, innocent, undated }, games) => {
    const history = historyOf(level, whole);
    const cast = {
      ask: 'back-cast',
      level: level.id,
      games,
      seed,
      lens: lens ?? level.lenses.at(-1)?.id ?? '',
      history,
      war: {
        before: warShare(level, free, 'before'),
        after: warShare(level, free, 'after'),
        firstYear: firstWarYears(level, free),
        byType: warByType(level, free),
      },
      onMembers: attacksOnMembers(level, free),
      orderedOnMembers: shareWithInterval(free.filter(orderedOnMember).length, free.length),
      incidentsOnMembers: shareWithInterval(free.filter(incidentOnMember).length, free.length),
      polls: POLLS.map(([id, seat]) => pollFit(level, history, id, seat)),
      statements: statementsOf(level, history, free, innocent),
      targets: targetsOf({ rules, history, whole, free }),
      retrodiction: { noDateGiven: retrodict(level, undated), datesGiven: retrodict(level, free) },
      rungPoints: meanWithInterval(free.map(({ rungPoints }) => rungPoints)),
    } as const;
    return { ...cast, misses: missesOf(cast) };
  });
}

function warByType(level: Level, free: readonly Track[]): Backcast['war']['byType'] {
  const neighbour = level.seats.findIndex((seat) => seat.id === NEIGHBOUR);
  const types = level.seats[neighbour === 0 ? 0 : 1].types.map((type) => type.id);
  return Object.fromEntries(
    types.map((type) => {
      const tracks = free.filter((track) => track.types[neighbour === 0 ? 0 : 1] === type);
      const share = (period: 'before' | 'after') => warShare(level, tracks, period);
      return [type, { before: share('before'), after: share('after'), games: tracks.length }];
    }),
  );
}
