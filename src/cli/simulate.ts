/** `spiral simulate`: many games between two bots, summed up or listed. */
import type { Batch } from '../analysis/monte-carlo/pool.ts';
import type { PlayedGame, Study } from '../analysis/monte-carlo/study.ts';
import { createSeries } from '../analysis/summary.ts';
import type { SeatId } from '../engine/index.ts';
import { oneOf } from './arguments.ts';
import { type OpenPool, openThreads } from './open-pool.ts';
import { readWorld, WORLD_USAGE, type World } from './read-world.ts';

export const SIMULATE_USAGE = `simulate ${WORLD_USAGE} --format json|csv|jsonl`;

const FORMATS = ['json', 'csv', 'jsonl'] as const;

/** What the command is to do. */
interface Plan extends World {
  readonly format: (typeof FORMATS)[number];
  readonly openPool: OpenPool;
}

function studyOf({ games, seed, variant, format }: Plan): Study {
  return { seed, games, variants: [variant], hashes: format !== 'json' };
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
  const pool = plan.openPool(plan, plan.games);
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

/** Runs the command; `write` takes one line. Without a pool of another kind the games are played on threads. */
export async function runSimulate(
  given: readonly string[],
  write: (line: string) => void,
  openPool: OpenPool = openThreads,
): Promise<number> {
  const world = readWorld(given, { usage: SIMULATE_USAGE, own: ['format'], games: 100 });
  const plan: Plan = { ...world, format: oneOf(world.values, 'format', FORMATS, 'json') ?? 'json', openPool };
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
