import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runSimulate } from '../../src/cli/simulate.ts';
import { openQueue, type TaskQueue } from '../../src/cli/sweep/queue.ts';
import { forget, putGames, putStudy, tasksIn } from '../../src/cli/sweep/store.ts';
import { runSweep } from '../../src/cli/sweep/sweep.ts';
import { NEIGHBOURS } from '../helpers/levels.ts';
import { HAS_REDIS, type OwnRedis, startRedis } from '../helpers/redis.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const KILLS = 20;
/** A multiple of the machines, before the last kill. */
const RESTART_AFTER = 10;
/** Each machine that is killed holds its task for some seconds; a busy machine takes its time besides. */
const LONG_MS = 300_000;
/** Machines that play, and are killed, at the same time. */
const MACHINES = 2;
/** Fifty tasks: those that play have one in hand each time, and there are some to come after the last kill. */
const GAMES = 5000;

let redis: OwnRedis;
const workers = new Set<ChildProcess>();

/** Starts a machine's worker; resolves when it waits for work, throws if it ends before. */
async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [MAIN, 'sweep-worker', '--redis', redis.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.add(worker);
  await new Promise((resolve, reject) => {
    worker.stdout.once('data', resolve);
    worker.once('exit', (code) => {
      workers.delete(worker);
      reject(new Error(`a worker ended before its start, with ${code}`));
    });
  });
  return worker;
}

function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const gone = new Promise<number | null>((resolve) => worker.once('exit', resolve));
  worker.kill(signal);
  workers.delete(worker);
  return gone;
}

async function linesOf(run: typeof runSweep, line: string): Promise<string[]> {
  const lines: string[] = [];
  expect(await run(line.split(' '), (each) => lines.push(each))).toBe(0);
  return lines;
}

/** What `act` leaves paused, because it failed, would keep the tests after it waiting. */
async function withQueue(act: (queue: TaskQueue) => Promise<void>): Promise<void> {
  const queue = openQueue(redis.client);
  queue.on('error', () => undefined);
  try {
    await act(queue);
  } finally {
    await queue.resume();
    await queue.close();
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Tasks whose games are in. */
async function tasksDone(): Promise<number> {
  const [key] = await redis.client.keys('spiral:games:*');
  return key === undefined ? 0 : redis.client.hlen(key);
}

/** Times that a task was found in the hands of nobody, and given out again. */
async function tasksLost(): Promise<number> {
  const events = await redis.client.xrange('bull:spiral-sweep:events', '-', '+');
  return events.filter(([, fields]) => fields.includes('stalled')).length;
}

const games = (count: number, seed: number) =>
  `simulate --level ${NEIGHBOURS} --games ${count} --seed ${seed} --merrin hawk --format csv`;

if (HAS_REDIS) describe('a sweep over several machines', onSeveralMachines);
else test('a sweep over several machines: not run, as there is no redis-server here', (context) => context.skip());

function onSeveralMachines() {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    await Promise.all([...workers].map((worker) => end(worker, 'SIGKILL')));
  });
  afterAll(() => redis.stop());

  test(`prints what one machine prints, after ${KILLS} killed workers and a restart of Redis`, {
    timeout: LONG_MS,
  }, async () => {
    const line = games(GAMES, 5);
    const alone = linesOf(runSimulate, `${line.slice('simulate '.length)} --workers 1`);
    const swept = linesOf(runSweep, `--redis ${redis.url} ${line}`);
    const over = swept.then(() => Promise.reject(new Error('all was played before the last kill: give it more games')));
    over.catch(() => undefined);
    /** Waits until the games of one more task are in: whoever plays is in the middle of the next. */
    const oneMore = async () => {
      const before = await tasksDone();
      while ((await tasksDone()) === before) await Promise.race([pause(), over]);
    };
    await withQueue(async (queue) => {
      for (let killed = 0; killed < KILLS; killed += MACHINES) {
        // A machine takes longer to start than to play a task: nobody plays on meanwhile, or there would be none left.
        await queue.pause();
        const playing = await Promise.all(Array.from({ length: MACHINES }, startWorker));
        await queue.resume();
        await oneMore();
        if (killed === RESTART_AFTER) {
          // Redis goes while each has a task in hand. They may be back before whoever looks on is.
          await queue.pause();
          await redis.restart();
          await queue.resume();
          await oneMore();
        }
        await Promise.all(playing.map((worker) => end(worker, 'SIGKILL')));
      }
    });
    for (let machine = 0; machine < MACHINES; machine += 1) await startWorker();
    const lines = await swept;
    expect(lines.length).toBe(GAMES + 1);
    expect(new Set(lines.slice(1).map((each) => each.split(',')[0])).size).toBe(GAMES);
    expect(lines.join('\n')).toBe((await alone).join('\n'));
    // Most kills fell into the middle of a task; one now and then falls between two.
    expect(await tasksLost()).toBeGreaterThan(KILLS / 2);
    expect(await redis.client.keys('spiral:*')).toEqual([]);
  });

  test('goes on where it was when whoever asked for it is killed and asks again', async () => {
    const line = ['sweep', '--redis', redis.url, ...games(1000, 6).split(' ')];
    const first = spawn(process.execPath, [MAIN, ...line], { stdio: 'ignore' });
    await startWorker();
    while ((await tasksDone()) < 3) {
      if (first.exitCode !== null) throw new Error('all was played before it was killed: give it more games');
      await pause();
    }
    await end(first, 'SIGKILL');
    const again = linesOf(runSweep, line.slice(1).join(' '));
    const alone = await linesOf(runSimulate, `${games(1000, 6).slice('simulate '.length)} --workers 1`);
    expect((await again).join('\n')).toBe(alone.join('\n'));
  });

  test('keeps no games of a study that is over', async () => {
    const study = { games: 1, seed: 1, variants: [] };
    await putStudy(redis.client, 'brief', { level: NEIGHBOURS, study, probe: '' });
    await putGames(redis.client, 'brief', 0, []);
    expect([...(await tasksIn(redis.client, 'brief'))]).toEqual([0]);
    await forget(redis.client, 'brief');
    await putGames(redis.client, 'brief', 1, []);
    expect([...(await tasksIn(redis.client, 'brief'))]).toEqual([]);
  });

  test('is given up, with the reason, when a machine plays by other rules', async () => {
    const swept = runSweep(['--redis', redis.url, ...games(200, 7).split(' ')], () => undefined);
    let key: string | undefined;
    while (key === undefined) [key] = await redis.client.keys('spiral:study:*');
    const shared = JSON.parse((await redis.client.get(key)) ?? '{}');
    await redis.client.set(key, JSON.stringify({ ...shared, probe: '0'.repeat(16) }));
    const worker = await startWorker();
    await expect(swept).rejects.toThrow(`a machine plays ${NEIGHBOURS} by other rules`);
    expect(await redis.client.keys('spiral:*')).toEqual([]);
    expect(await end(worker, 'SIGTERM')).toBe(0);
  });
}

describe('a sweep is refused in one line', () => {
  test.each([
    [[], /Begin with --redis URL\. Use: sweep/],
    [['--redis', 'redis://127.0.0.1:1', 'dance'], /A sweep is of simulate, tornado or morris/],
    [['--redis', 'luck', ...games(1, 1).split(' ')], /--redis is "luck"; give an address like redis:/],
    [
      ['--redis', 'redis://name:secret@127.0.0.1:1', ...games(1, 1).split(' ')],
      /No Redis answers at redis:\/\/127\.0\.0\.1:1/,
    ],
  ])('%j', async (given, message) => {
    await expect(runSweep(given, () => undefined)).rejects.toThrow(message);
  });
});
