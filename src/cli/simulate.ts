/** `spiral simulate`: many games between two bots, summed up or listed. */
import type { Batch } from '../analysis/monte-carlo/pool.ts';
import type { PlayedGame, Study } from '../analysis/monte-carlo/study.ts';
import { createSeries } from '../analysis/summary.ts';
import { BOT_IDS, type BotId } from '../bots/index.ts';
import { type Level, type SeatId, turnLengths } from '../engine/index.ts';
import { type Arguments, oneOf, readArguments, refuseUnknown, single, UsageError, wholeNumber } from './arguments.ts';
import { openLevel } from './open-level.ts';
import { openPool, readWorkers } from './open-pool.ts';
import { readSettings } from './settings.ts';

export const SIMULATE_USAGE =
  'simulate --level L --games N --seed S [--SEAT BOT] [--SEAT-type TYPE] [--lens X] [--set name=value ...] [--turn-ticks T] [--workers W] --format json|csv|jsonl';

const FORMATS = ['json', 'csv', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

interface Plan {
  readonly level: Level;
  readonly games: number;
  readonly seed: number;
  readonly bots: Readonly<Record<SeatId, BotId>>;
  readonly types: Readonly<Record<SeatId, string>>;
  readonly lens: string | undefined;
  readonly set: Readonly<Record<string, number>>;
  readonly turnTicks: number | undefined;
  readonly workers: number;
  readonly format: Format;
}

/** Ticks a turn, if the games are to be played in shorter turns than the level was written for. */
function readTurnTicks(values: Arguments['values'], level: Level): number | undefined {
  const ticks = oneOf(values, 'turn-ticks', turnLengths(level).map(String));
  return ticks === undefined ? undefined : Number(ticks);
}

/** Reads the arguments; the options of seats are named after the level's seats. */
export function readPlan(given: readonly string[]): Plan {
  const args = readArguments(given, SIMULATE_USAGE, { lists: ['set'] });
  const { values } = args;
  const id = single(values, 'level');
  if (id === undefined) throw new UsageError(`--level is missing. Use: ${SIMULATE_USAGE}`);
  const level = openLevel(id);
  const seatIds = level.seats.map((seat) => seat.id);
  const seatOptions = seatIds.flatMap((seat) => [seat, `${seat}-type`]);
  refuseUnknown(
    args,
    ['level', 'games', 'seed', ...seatOptions, 'lens', 'set', 'turn-ticks', 'workers', 'format'],
    SIMULATE_USAGE,
  );
  const bots: Record<SeatId, BotId> = {};
  const types: Record<SeatId, string> = {};
  for (const seat of level.seats) {
    bots[seat.id] = oneOf(values, seat.id, BOT_IDS, 'by-type') ?? 'by-type';
    const type = oneOf(
      values,
      `${seat.id}-type`,
      seat.types.map((each) => each.id),
    );
    if (type !== undefined) types[seat.id] = type;
  }
  const games = wholeNumber(values, 'games', { min: 1, max: 1_000_000, otherwise: 100 });
  return {
    level,
    games,
    seed: wholeNumber(values, 'seed', { min: 0, max: 4_294_967_295, otherwise: 1 }),
    bots,
    types,
    lens: oneOf(
      values,
      'lens',
      level.lenses.map((each) => each.id),
    ),
    set: readSettings(level, values.get('set') ?? []),
    turnTicks: readTurnTicks(values, level),
    workers: readWorkers(values, games),
    format: oneOf(values, 'format', FORMATS, 'json') ?? 'json',
  };
}

function studyOf({ games, seed, bots, types, lens, set, turnTicks, format }: Plan): Study {
  return { seed, games, variants: [{ bots, types, lens, set, turnTicks }], hashes: format !== 'json' };
}

function scoresOf(game: PlayedGame) {
  return Object.fromEntries(
    Object.entries(game.seats).map(([seat, { deterrence, deescalation, legitimacy, score }]) => [
      seat,
      { deterrence, deescalation, legitimacy, score },
    ]),
  );
}

function asJsonLine(game: PlayedGame): string {
  const { seed, types, ending } = game;
  return JSON.stringify({ seed, types, ending, scores: scoresOf(game), hash: game.hash });
}

const MEASURES = ['deterrence', 'deescalation', 'legitimacy', 'score', 'threatMean', 'threatPeak'] as const;

function csvHeader(seats: readonly SeatId[]): string {
  const ofSeats = seats.flatMap((seat) => [`${seat}.type`, ...MEASURES.map((measure) => `${seat}.${measure}`)]);
  return ['game', 'seed', 'ending', 'wars', ...ofSeats, 'hash'].join(',');
}

function asCsvLine(game: PlayedGame, index: number, seats: readonly SeatId[]): string {
  const ofSeats = seats.flatMap((seat) => [
    game.types[seat],
    ...MEASURES.map((measure) => game.seats[seat]?.[measure]),
  ]);
  return [index, game.seed, game.ending, game.wars, ...ofSeats, game.hash].join(',');
}

/** Plays all games and hands them over in their order; tells the seconds that it took once the rules were loaded. */
async function playAll(plan: Plan, take: (game: PlayedGame, index: number) => void): Promise<number> {
  const pool = openPool(plan.level, plan.workers);
  try {
    await pool.ready;
    const began = performance.now();
    const each = ({ task, games }: Batch) => {
      games.forEach((game, n) => {
        take(game, task.from + n);
      });
    };
    await pool.run(studyOf(plan), each).end;
    return (performance.now() - began) / 1000;
  } finally {
    pool.close();
  }
}

/** Runs the command; `write` takes one line. */
export async function runSimulate(given: readonly string[], write: (line: string) => void): Promise<number> {
  const plan = readPlan(given);
  const seats = plan.level.seats.map((seat) => seat.id);
  if (plan.format === 'jsonl') {
    await playAll(plan, (game) => write(asJsonLine(game)));
    return 0;
  }
  if (plan.format === 'csv') {
    write(csvHeader(seats));
    await playAll(plan, (game, index) => write(asCsvLine(game, index, seats)));
    return 0;
  }
  const series = createSeries(seats);
  const seconds = await playAll(plan, series.add);
  const gamesPerSecond = Math.round((plan.games / seconds) * 10) / 10;
  write(
    JSON.stringify({ level: plan.level.id, games: plan.games, seed: plan.seed, gamesPerSecond, ...series.summary() }),
  );
  return 0;
}
