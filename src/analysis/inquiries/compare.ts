/** Variants of a study side by side, and the difference of each from the first, game by game (common random numbers). */
import type { Level } from '../../engine/index.ts';
import { createTally, type MeanWithInterval, meanWithInterval, quantile, type Tally } from '../../lib/stats.ts';
import type { PlayedGame } from '../monte-carlo/study.ts';
import { createSeries, type SeriesSummary } from '../summary.ts';
import type { Compare, OpenInquiry } from './inquiry.ts';
import { type OutcomeReader, outcomesOf } from './outcomes.ts';

/** A number at one moment, over the games: overall threat of a seat on a tick in points, or what is counted in a turn. */
export interface FanTick extends MeanWithInterval {
  /** Four of five games lie between these two. */
  readonly low: number;
  readonly high: number;
}

export interface ComparedVariant {
  readonly games: number;
  readonly summary: SeriesSummary;
  /** By name of outcome, how it differs from the first variant; none for the first. */
  readonly change: Readonly<Record<string, MeanWithInterval>>;
  /** By seat and tick, if the study keeps threats. Ticks that only longer games have are in those games alone. */
  readonly fan: Readonly<Record<string, readonly FanTick[]>>;
  /** By `members SEAT`, `forces SEAT` and `crises`, by turn that was played, if the study keeps counts. */
  readonly turns: Readonly<Record<string, readonly FanTick[]>>;
  /** Of re-runs: orders that the rules did not allow in another course of events, a game. */
  readonly leftOut: MeanWithInterval;
}

export interface CompareResult {
  readonly ask: 'compare';
  readonly variants: readonly ComparedVariant[];
}

const summarise = (values: readonly number[]): FanTick => ({
  ...meanWithInterval(values),
  low: quantile(values, 0.1),
  high: quantile(values, 0.9),
});

/** What is counted by turn, from game to game. */
function createTurns(seatIds: readonly string[]) {
  const values = new Map<string, number[][]>();
  const add = (name: string, byTurn: readonly number[] = []): void => {
    const ofName = values.get(name) ?? [];
    byTurn.forEach((value, turn) => {
      const ofTurn = ofName[turn] ?? [];
      ofTurn.push(value);
      ofName[turn] = ofTurn;
    });
    values.set(name, ofName);
  };
  return {
    add: ({ counts }: PlayedGame) => {
      if (counts === undefined) return;
      seatIds.forEach((seat, index) => {
        add(`members ${seat}`, counts.members[index]);
        add(`forces ${seat}`, counts.forces[index]);
      });
      add('crises', counts.crises);
    },
    summary: () => Object.fromEntries([...values].map(([name, turns]) => [name, turns.map(summarise)])),
  };
}

/** Threats by seat and tick, from game to game. */
function createFan(seatIds: readonly string[]) {
  const values = seatIds.map((): number[][] => []);
  return {
    add: ({ threat = [] }: PlayedGame) => {
      threat.forEach((history, seat) => {
        history.forEach((points, tick) => {
          const ofSeat = values[seat] ?? [];
          const ofTick = ofSeat[tick] ?? [];
          ofTick.push(points);
          ofSeat[tick] = ofTick;
        });
      });
    },
    summary: () =>
      Object.fromEntries(
        seatIds.flatMap((seat, index) => {
          const ticks = values[index] ?? [];
          return ticks.length === 0 ? [] : [[seat, ticks.map(summarise)]];
        }),
      ),
  };
}

/** Differences from the first variant, which comes first in every piece of a study. */
function createChanges(outcomes: readonly OutcomeReader[], firstGames: readonly (readonly number[])[]) {
  const tallies: readonly (readonly [OutcomeReader, Tally])[] = outcomes.map((outcome) => [outcome, createTally()]);
  return {
    add: (game: PlayedGame, number: number) => {
      for (const [index, [{ of }, tally]] of tallies.entries()) {
        tally.add(of(game) - (firstGames[number]?.[index] ?? Number.NaN));
      }
    },
    summary: () => Object.fromEntries(tallies.map(([{ name }, tally]) => [name, tally.summary()])),
  };
}

export function openCompare(level: Level, { study }: Compare): OpenInquiry<CompareResult> {
  const seatIds = level.seats.map(({ id }) => id);
  const outcomes = outcomesOf(seatIds);
  const firstGames: number[][] = [];
  const kept = study.variants.map(() => ({
    games: 0,
    series: createSeries(seatIds),
    changes: createChanges(outcomes, firstGames),
    fan: createFan(seatIds),
    turns: createTurns(seatIds),
    leftOut: createTally(),
  }));
  return {
    study,
    take: ({ task, games }) => {
      const variant = kept[task.variant];
      if (variant === undefined) return;
      for (const game of games) {
        if (task.variant === 0) firstGames.push(outcomes.map(({ of }) => of(game)));
        else variant.changes.add(game, variant.games);
        variant.games += 1;
        variant.series.add(game);
        variant.fan.add(game);
        variant.turns.add(game);
        variant.leftOut.add(game.leftOut ?? 0);
      }
    },
    result: () => ({
      ask: 'compare',
      variants: kept.map(({ games, series, changes, fan, turns, leftOut }, index) => ({
        games,
        summary: series.summary(),
        change: index === 0 ? {} : changes.summary(),
        fan: fan.summary(),
        turns: turns.summary(),
        leftOut: leftOut.summary(),
      })),
    }),
  };
}
