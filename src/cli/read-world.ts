/** The options that every command about a world of games has: level, seats and their types, lens, parameters, seed, games. */
import type { Variant } from '../analysis/monte-carlo/study.ts';
import { PLAYER_NAMES, type PlayerId } from '../bots/index.ts';
import { type Level, type SeatId, turnLengths } from '../engine/index.ts';
import { type Arguments, oneOf, readArguments, refuseUnknown, single, UsageError, wholeNumber } from './arguments.ts';
import { openLevel } from './open-level.ts';
import { readSettings } from './settings.ts';

/** How these options are written. */
export const WORLD_USAGE =
  '--level L --games N --seed S [--SEAT BOT] [--SEAT-type TYPE] [--lens X] [--set name=value ...] [--turn-ticks T] [--workers W]';

export interface World {
  readonly level: Level;
  readonly variant: Variant;
  readonly seed: number;
  readonly games: number;
  readonly values: Arguments['values'];
}

export interface WorldOptions {
  readonly usage: string;
  /** Options of the command besides those of the world; the second list takes several values in a row. */
  readonly own: readonly string[];
  readonly lists?: readonly string[];
  /** Games if none are asked for. */
  readonly games: number;
}

/** Ticks a turn, if the games are to be played in shorter turns than the level was written for. */
function readTurnTicks(values: Arguments['values'], level: Level): number | undefined {
  const ticks = oneOf(values, 'turn-ticks', turnLengths(level).map(String));
  return ticks === undefined ? undefined : Number(ticks);
}

function readSeats(values: Arguments['values'], level: Level): Pick<Variant, 'bots' | 'types'> {
  const bots: Record<SeatId, PlayerId> = {};
  const types: Record<SeatId, string> = {};
  for (const seat of level.seats) {
    bots[seat.id] = oneOf(values, seat.id, PLAYER_NAMES, 'by-type') ?? 'by-type';
    const type = oneOf(
      values,
      `${seat.id}-type`,
      seat.types.map((each) => each.id),
    );
    if (type !== undefined) types[seat.id] = type;
  }
  return { bots, types };
}

/** Reads the arguments; the options of seats are named after the level's seats. */
export function readWorld(given: readonly string[], { usage, own, lists = [], games }: WorldOptions): World {
  const args = readArguments(given, usage, { lists: ['set', ...lists] });
  const { values } = args;
  const id = single(values, 'level');
  if (id === undefined) throw new UsageError(`--level is missing. Use: ${usage}`);
  const level = openLevel(id);
  const seatOptions = level.seats.flatMap((seat) => [seat.id, `${seat.id}-type`]);
  const known = ['level', 'games', 'seed', ...seatOptions, 'lens', 'set', 'turn-ticks', 'workers', ...own, ...lists];
  refuseUnknown(args, known, usage);
  const lens = oneOf(
    values,
    'lens',
    level.lenses.map((each) => each.id),
  );
  const set = readSettings(level, values.get('set') ?? []);
  return {
    level,
    variant: { ...readSeats(values, level), lens, set, turnTicks: readTurnTicks(values, level) },
    games: wholeNumber(values, 'games', { min: 1, max: 1_000_000, otherwise: games }),
    seed: wholeNumber(values, 'seed', { min: 0, max: 4_294_967_295, otherwise: 1 }),
    values,
  };
}
