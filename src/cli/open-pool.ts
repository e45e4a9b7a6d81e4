/** Pools on Node: one thread for each hand, or the caller's own thread where a single hand is enough. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FromHand, HandWire } from '../analysis/monte-carlo/hand.ts';
import { createPool, type Pool, usefulHands } from '../analysis/monte-carlo/pool.ts';
import { sameThreadWire } from '../analysis/monte-carlo/same-thread.ts';
import type { Level } from '../engine/index.ts';
import { type Arguments, wholeNumber } from './arguments.ts';
import type { World } from './read-world.ts';

const MOST_WORKERS = 256;

/** How many threads `--workers` asks for; else as many as are of use. */
export function readWorkers(values: Arguments['values'], games: number): number {
  const otherwise = usefulHands(availableParallelism(), games);
  return wholeNumber(values, 'workers', { min: 1, max: MOST_WORKERS, otherwise });
}

/**
 * Room for what is short-lived, MB: games leave much of it, and it is cleared less often where there is more. The npm
 * scripts give the caller's own thread as much (`--max-semi-space-size`, a third of it, and from the start).
 */
const YOUNG_MB = 192;

function threadWire(): HandWire {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const worker = new Worker(new URL('./games.worker.ts', import.meta.url), { resourceLimits });
  return {
    send: (message) => worker.postMessage(message),
    listen: (hear, lost) => {
      worker.on('message', (message: FromHand) => hear(message));
      worker.on('error', (error) => lost(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (status) => {
        if (status !== 0) lost(`a thread ended with status ${status}`);
      });
    },
    close: () => void worker.terminate(),
  };
}

/** Opens a pool of so many hands on this machine. Close it, or its threads keep the program alive. */
export function openPool(level: Level, workers: number): Pool {
  return createPool(
    level,
    workers === 1 ? [sameThreadWire(setImmediate)] : Array.from({ length: workers }, threadWire),
  );
}

/** Opens a pool for a world, in which so many games are about to be played. */
export type OpenPool = (world: Pick<World, 'level' | 'values'>, games: number) => Pool;

/** On this machine, on as many threads as `--workers` asks for. */
export const openThreads: OpenPool = ({ level, values }, games) => openPool(level, readWorkers(values, games));
