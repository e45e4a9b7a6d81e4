/** The back-cast of the campaign: the real sequence as input, and what the model makes of it, as plain data. */
import type { Level, RulesOptions } from '../../engine/index.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import { INNOCENT, NEIGHBOUR, POLLS } from './cast.ts';
import { type History, historyOf, type PollFit, pollFit } from './history.ts';
import { freeToAttack, quietPlayer } from './players.ts';
import { type Retrodiction, retrodict, withoutGivenCrises } from './retrodiction.ts';
import {
  attacksOnMembers,
  firstWarYears,
  incidentOnMember,
  orderedOnMember,
  type Statement,
  statementsOf,
  warShare,
} from './statements.ts';
import { stepTicks } from './steps.ts';
import { type Target, targetsOf } from './targets.ts';
import { type Series, type Track, tracksOf } from './track.ts';

export { CAMPAIGN } from './cast.ts';
export type { History, RealSeries, Rise } from './history.ts';
export { type Miss, missesOf } from './misses.ts';
export { freeToAttack, quietPlayer } from './players.ts';
export type { Retrodiction } from './retrodiction.ts';
export type { Statement } from './statements.ts';
export { stepTicks } from './steps.ts';
export { TARGET_IDS, type Target, type TargetFigure } from './targets.ts';
export { type Track, tracksOf } from './track.ts';
export { type WindowCast, windowSteps } from './window.ts';

export interface BackcastOptions extends Pick<RulesOptions, 'lens' | 'set'> {
  /** Games of each series: the whole script, free attacks, free attacks of the innocent type, and with no date given. */
  readonly games: number;
  readonly seed: number;
}

export interface Backcast {
  readonly level: string;
  readonly games: number;
  readonly seed: number;
  readonly lens: string;
  readonly history: History;
  readonly war: {
    /** Share of games with limited war or worse over the contested state, before and from the turning year. */
    readonly before: MeanWithInterval;
    readonly after: MeanWithInterval;
    /** Year of the first such war, share of games. */
    readonly firstYear: readonly { readonly year: number; readonly share: number }[];
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
export function historicalLine(level: Level, { games, seed, lens, set }: BackcastOptions): History {
  const options = { lens, set, turnTicks: stepTicks(level), script: 'whole' } as const;
  return historyOf(level, [...tracksOf({ level, player: quietPlayer, options, games, seed })]);
}

/** How far a back-cast has come: for a bar of progress. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A back-cast in small steps: each game is a step, the last one returns the result. */
export function* backcastSteps(level: Level, options: BackcastOptions): Generator<Progress, Backcast> {
  const { games, seed, lens, set } = options;
  const of = 4 * games;
  let done = 0;
  function* collect(series: Pick<Series, 'level' | 'player' | 'types'>, script: 'whole' | 'diplomacy') {
    const tracks: Track[] = [];
    for (const track of tracksOf({
      ...series,
      options: { lens, set, turnTicks: stepTicks(level), script },
      games,
      seed,
    })) {
      tracks.push(track);
      done += 1;
      yield { done, of };
    }
    return tracks;
  }
  const whole = yield* collect({ level, player: quietPlayer }, 'whole');
  const free = yield* collect({ level, player: freeToAttack }, 'diplomacy');
  const innocent = yield* collect({ level, player: freeToAttack, types: { [NEIGHBOUR]: INNOCENT } }, 'diplomacy');
  const undated = yield* collect({ level: withoutGivenCrises(level), player: freeToAttack }, 'diplomacy');
  const history = historyOf(level, whole);
  return {
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
    targets: targetsOf(level, history, free),
    retrodiction: { noDateGiven: retrodict(level, undated), datesGiven: retrodict(level, free) },
    rungPoints: meanWithInterval(free.map(({ rungPoints }) => rungPoints)),
  };
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

/** The whole back-cast at once. */
export function runBackcast(level: Level, options: BackcastOptions): Backcast {
  const steps = backcastSteps(level, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
