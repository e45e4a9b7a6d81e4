/** `spiral sweep-worker`: plays the tasks of sweeps for as long as it runs. Start as many, on as many machines, as you like. */
import { createTaskRunner } from '../../analysis/monte-carlo/run-task.ts';
import type { PlayedGame, Study, Task } from '../../analysis/monte-carlo/study.ts';
import { readArguments, refuseUnknown, single, UsageError } from '../arguments.ts';
import { openLevel } from '../open-level.ts';
import { hopeless, openQueue, startWorker, type TaskJob } from './queue.ts';
import { connect, getStudy, putGames, type SharedStudy, type Store, shown } from './store.ts';

export const SWEEP_WORKER_USAGE = 'sweep-worker --redis URL';

/** Plays a task game by game; in between, the signs of life that keep the task have their turn. */
type PlayTask = (task: Task) => Promise<PlayedGame[]>;

/** The fingerprint of a study's first game, as this machine plays it. */
export function probeOf(level: string, study: Study): string {
  const [game] = createTaskRunner(openLevel(level))({ ...study, hashes: true }, { variant: 0, from: 0, to: 1 });
  return game?.hash ?? '';
}

function openStudy({ level, study, probe }: SharedStudy): PlayTask {
  if (probeOf(level, study) !== probe) {
    throw hopeless(`a machine plays ${level} by other rules: use the same version of the game on all of them`);
  }
  const play = createTaskRunner(openLevel(level));
  return async ({ variant, from, to }) => {
    const games: PlayedGame[] = [];
    for (let game = from; game < to; game += 1) {
      games.push(...play(study, { variant, from: game, to: game + 1 }));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return games;
  };
}

/** Keeps the study of the last task: the next one is mostly of the same. */
function createWork(redis: Store): (job: TaskJob) => Promise<void> {
  let last: { readonly name: string; readonly play: PlayTask } | undefined;
  return async ({ study: name, at, task }) => {
    const shared = last?.name === name ? undefined : await getStudy(redis, name);
    if (last?.name !== name) {
      // The study is over: nobody waits for this task.
      if (shared === undefined) return;
      last = { name, play: openStudy(shared) };
    }
    await putGames(redis, name, at, await last.play(task));
  };
}

/** Milliseconds without work, although there is some, after which a worker is taken to have missed that Redis is back. */
const IDLE_TOO_LONG = 10_000;
const LOOK_EVERY = 2000;

/** Runs the command until it is told to stop; then the task in hand is played to its end. `write` takes one line. */
export async function runSweepWorker(given: readonly string[], write: (line: string) => void): Promise<number> {
  const args = readArguments(given, SWEEP_WORKER_USAGE);
  refuseUnknown(args, ['redis'], SWEEP_WORKER_USAGE);
  const url = single(args.values, 'redis');
  if (url === undefined) throw new UsageError(`--redis is missing. Use: ${SWEEP_WORKER_USAGE}`);
  const redis = await connect(url);
  const queue = openQueue(redis);
  queue.on('error', () => undefined);
  const work = createWork(redis);
  let busy = 0;
  let idleSince = performance.now();
  const busily = async (job: TaskJob) => {
    busy += 1;
    try {
      await work(job);
    } finally {
      busy -= 1;
      idleSince = performance.now();
    }
  };
  let worker = startWorker(redis, busily);
  const lookAfter = async () => {
    if (busy > 0 || performance.now() - idleSince < IDLE_TOO_LONG || (await queue.getWaitingCount()) === 0) return;
    idleSince = performance.now();
    await worker.close(true);
    worker = startWorker(redis, busily);
  };
  const looking = setInterval(() => void lookAfter().catch(() => undefined), LOOK_EVERY);
  write(`Plays for ${shown(url)}. Press Ctrl-C to stop.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  clearInterval(looking);
  await worker.close();
  await queue.close();
  redis.disconnect();
  return 0;
}
