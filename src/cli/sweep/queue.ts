/** The queue of tasks on Redis, from which machines take their work (BullMQ). */
import { type Job, Queue, UnrecoverableError, Worker } from 'bullmq';
import type { Task } from '../../analysis/monte-carlo/study.ts';
import type { Store } from './store.ts';

const QUEUE = 'spiral-sweep';

/** A task, and its number in its study. */
export interface TaskJob {
  readonly study: string;
  readonly at: number;
  readonly task: Task;
}

export type TaskQueue = Queue<TaskJob>;

/**
 * A task belongs to a machine for this long without a sign of life; then it is given to another one. A machine is busy
 * with one game at a time, a few hundredths of a second, so that it always has the time for a sign.
 */
const LOCK_MS = 6000;
const LOOK_FOR_LOST_EVERY_MS = 3000;

/** However often machines die with a task in hand, it is given out again. */
const MOST_LOSSES = 1000;

export function openQueue(redis: Store): TaskQueue {
  return new Queue<TaskJob>(QUEUE, { connection: redis });
}

/** Puts tasks into the queue. One that is in it already, or in a machine's hands, is not put in twice. */
export async function addTasks(queue: TaskQueue, jobs: readonly TaskJob[]): Promise<void> {
  const AT_ONCE = 500;
  for (let from = 0; from < jobs.length; from += AT_ONCE) {
    await queue.addBulk(
      jobs.slice(from, from + AT_ONCE).map((data) => ({
        name: 'play',
        data,
        opts: { jobId: `${data.study}-${data.at}`, removeOnComplete: true },
      })),
    );
  }
}

/** Takes what is left of a study's tasks out of the queue. */
export async function removeTasks(queue: TaskQueue, study: string, tasks: Iterable<number>): Promise<void> {
  for (const at of tasks) await queue.remove(`${study}-${at}`).catch(() => 0);
}

/** Gives out again what failed because machines were lost; the reason if a task of the study failed for another. */
export async function reviveLost(queue: TaskQueue, study: string): Promise<string | undefined> {
  for (const job of await queue.getFailed(0, 99)) {
    if (job.data.study !== study) continue;
    if (!/stalled/.test(job.failedReason)) return job.failedReason;
    await job.retry('failed');
  }
  return undefined;
}

/** A fault that no repetition mends. */
export function hopeless(message: string): Error {
  return new UnrecoverableError(message);
}

/** Takes one task after the other. `work` tells what it does by resolving: then the task is done. */
export function startWorker(redis: Store, work: (job: TaskJob) => Promise<void>): Worker<TaskJob> {
  const worker = new Worker<TaskJob>(QUEUE, (job: Job<TaskJob>) => work(job.data), {
    connection: redis,
    concurrency: 1,
    lockDuration: LOCK_MS,
    stalledInterval: LOOK_FOR_LOST_EVERY_MS,
    maxStalledCount: MOST_LOSSES,
  });
  // Told of a connection that broke, or of a task that was given to somebody else: both mend themselves.
  worker.on('error', () => undefined);
  return worker;
}
