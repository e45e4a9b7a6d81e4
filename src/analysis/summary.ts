/** Many games in a few numbers, each mean with its 95 % interval. */
import type { SeatId } from '../engine/index.ts';
import { createTally, type MeanWithInterval, type Tally } from '../lib/stats.ts';
import type { GameOutcome, SeatResult } from './simulate.ts';

const MEASURES = [
  'deterrence',
  'deescalation',
  'legitimacy',
  'score',
  'threatMean',
  'threatPeak',
] as const satisfies readonly (keyof SeatResult)[];

export interface SeriesSummary {
  /** Number of games by ending. */
  readonly endings: Readonly<Record<string, number>>;
  /** Crises a game that reached rung 5. */
  readonly wars: MeanWithInterval;
  readonly seats: Readonly<Record<SeatId, Readonly<Record<keyof SeatResult, MeanWithInterval>>>>;
}

/** Adds games one by one. Endings stand in alphabetical order, seats in the order of the level. */
export function createSeries(seatIds: readonly SeatId[]): { add(game: GameOutcome): void; summary(): SeriesSummary } {
  const endings = new Map<string, number>();
  const wars = createTally();
  const seats = seatIds.map((id) => ({ id, tallies: MEASURES.map((measure) => [measure, createTally()] as const) }));
  const summaryOf = (tallies: readonly (readonly [keyof SeatResult, Tally])[]) =>
    Object.fromEntries(tallies.map(([measure, tally]) => [measure, tally.summary()])) as Record<
      keyof SeatResult,
      MeanWithInterval
    >;
  return {
    add: (game) => {
      endings.set(game.ending, (endings.get(game.ending) ?? 0) + 1);
      wars.add(game.wars);
      for (const { id, tallies } of seats) {
        const result = game.seats[id];
        if (result !== undefined) for (const [measure, tally] of tallies) tally.add(result[measure]);
      }
    },
    summary: () => ({
      endings: Object.fromEntries([...endings].sort(([a], [b]) => (a < b ? -1 : 1))),
      wars: wars.summary(),
      seats: Object.fromEntries(seats.map(({ id, tallies }) => [id, summaryOf(tallies)])),
    }),
  };
}
