/** A pool whose hands are on other machines: tasks go through a queue on Redis, games come back through it. */
import type { Batch, Pool, RunningStudy, StudyEnd } from '../../analysis/monte-carlo/pool.ts';
import { gamesIn, type Study, tasksOf } from '../../analysis/monte-carlo/study.ts';
import type { OpenPool } from '../open-pool.ts';
import { addTasks, openQueue, removeTasks, reviveLost, type TaskJob, type TaskQueue } from './queue.ts';
import { connect, forget, gamesFrom, nameOf, putStudy, type Store, tasksIn } from './store.ts';
import { probeOf } from './worker.ts';

/** Half a second of play or so: little is lost with a machine, and messages cost next to nothing. */
const GAMES_PER_TASK = 100;

const LOOK_EVERY_MS = 100;
const LOOK_FOR_FAILURES_EVERY_MS = 1000;

/** Milliseconds without a game after which what is missing is put into the queue again: Redis may have lost it. */
const QUIET_TOO_LONG = 15_000;

/** Tasks whose games are fetched at a time. */
const AT_ONCE = 20;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface Desk {
  readonly redis: Store;
  readonly queue: TaskQueue;
}

/** One study on the queue, from its first task to the last game. */
async function sweep(
  { redis, queue }: Desk,
  level: string,
  study: Study,
  take: (batch: Batch) => void,
  { gamesPerTask, stopped }: { readonly gamesPerTask: number; stopped(): boolean },
): Promise<StudyEnd> {
  const tasks = tasksOf(study, gamesPerTask);
  const of = gamesIn(study);
  const shared = { level, study, probe: probeOf(level, study) };
  const name = nameOf(shared, gamesPerTask);
  const jobs: TaskJob[] = tasks.map((task, at) => ({ study: name, at, task }));
  let next = 0;
  let done = 0;
  const queueMissing = async () => {
    await putStudy(redis, name, shared);
    const there = await tasksIn(redis, name);
    await addTasks(
      queue,
      jobs.slice(next).filter(({ at }) => !there.has(at)),
    );
  };
  await queueMissing();
  let lastGame = performance.now();
  let lastLook = lastGame;
  while (next < tasks.length && !stopped()) {
    const found = await gamesFrom(redis, name, next, Math.min(AT_ONCE, tasks.length - next));
    for (const games of found) {
      const task = tasks[next];
      if (task === undefined || stopped()) break;
      next += 1;
      done += games.length;
      take({ task, games, done, of });
    }
    const now = performance.now();
    if (found.length > 0) lastGame = now;
    else await pause(LOOK_EVERY_MS);
    if (now - lastLook > LOOK_FOR_FAILURES_EVERY_MS) {
      lastLook = now;
      const failure = await reviveLost(queue, name);
      if (failure !== undefined) {
        await clear({ redis, queue }, name, tasks.keys());
        throw new Error(failure);
      }
    }
    if (now - lastGame > QUIET_TOO_LONG) {
      lastGame = now;
      await queueMissing();
    }
  }
  await clear({ redis, queue }, name, next < tasks.length ? tasks.keys() : []);
  return { done, of, complete: next === tasks.length };
}

async function clear({ redis, queue }: Desk, name: string, tasks: Iterable<number>): Promise<void> {
  await forget(redis, name);
  await removeTasks(queue, name, tasks);
}

/** Pools over the Redis at this address. */
export function poolsOnRedis(url: string): OpenPool {
  return ({ level }) => {
    let closed = false;
    const desk = connect(url).then((redis): Desk => {
      const queue = openQueue(redis);
      queue.on('error', () => undefined);
      return { redis, queue };
    });
    const ready = desk.then(() => undefined);
    ready.catch(() => undefined);
    return {
      ready,
      run: (study, take, { gamesPerTask = GAMES_PER_TASK } = {}): RunningStudy => {
        let stopped = false;
        const options = { gamesPerTask, stopped: () => stopped || closed };
        const end = desk.then((open) => sweep(open, level.id, study, take, options));
        return {
          end,
          cancel: () => {
            stopped = true;
          },
        };
      },
      close: () => {
        closed = true;
        const leave = async ({ redis, queue }: Desk) => {
          await queue.close();
          redis.disconnect();
        };
        // Without a connection there is nothing to leave.
        desk.then(leave).catch(() => undefined);
      },
    } satisfies Pool;
  };
}
