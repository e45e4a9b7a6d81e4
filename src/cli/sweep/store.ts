/** What a sweep keeps in Redis beside its queue: the study, and the games of each task under the task's number. */
import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import type { PlayedGame, Study } from '../../analysis/monte-carlo/study.ts';
import { UsageError } from '../arguments.ts';

/** A connection to the Redis that machines share. */
export type Store = Redis;

/** A study as the machines share it. */
export interface SharedStudy {
  readonly level: string;
  readonly study: Study;
  /** Fingerprint of the study's first game: a machine with other rules, or another level, does not come to it. */
  readonly probe: string;
}

/** A store's address without its password. */
export function shown(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}

/** Milliseconds that a machine which should be there gets to answer. */
const PATIENCE = 5000;

/** Connects for as long as the caller likes: when Redis is away, commands wait for it. Throws if there is none at all. */
export async function connect(url: string): Promise<Store> {
  if (!/^rediss?:\/\/./.test(url))
    throw new UsageError(`--redis is "${shown(url)}"; give an address like redis://127.0.0.1:6379.`);
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  // Each attempt that fails is told of; the next one follows by itself.
  redis.on('error', () => undefined);
  let late: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`No Redis answers at ${shown(url)}: start one there.`)), PATIENCE);
  });
  try {
    await Promise.race([redis.ping(), timeUp]);
    return redis;
  } catch (error) {
    redis.disconnect();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

/** Names a study cut into tasks of this size: the same study has the same name, and goes on where it was. */
export function nameOf(shared: SharedStudy, gamesPerTask: number): string {
  return createHash('sha256')
    .update(JSON.stringify([shared, gamesPerTask]))
    .digest('hex')
    .slice(0, 32);
}

const studyKey = (name: string) => `spiral:study:${name}`;
const gamesKey = (name: string) => `spiral:games:${name}`;

export async function putStudy(redis: Store, name: string, shared: SharedStudy): Promise<void> {
  await redis.set(studyKey(name), JSON.stringify(shared));
}

/** The study of this name; `undefined` once it is over. */
export async function getStudy(redis: Store, name: string): Promise<SharedStudy | undefined> {
  const text = await redis.get(studyKey(name));
  return text === null ? undefined : (JSON.parse(text) as SharedStudy);
}

/** One step on Redis: a study that is forgotten between a look and a write would leave games that nobody fetches. */
const PUT_WHILE_WANTED = `if redis.call('exists', KEYS[1]) == 1 then redis.call('hset', KEYS[2], ARGV[1], ARGV[2]) end`;

/** Keeps the games of a task for as long as its study is wanted. A task played twice leaves the same games once. */
export async function putGames(redis: Store, name: string, at: number, games: readonly PlayedGame[]): Promise<void> {
  await redis.eval(PUT_WHILE_WANTED, 2, studyKey(name), gamesKey(name), String(at), JSON.stringify(games));
}

/** Numbers of the tasks whose games are in. */
export async function tasksIn(redis: Store, name: string): Promise<ReadonlySet<number>> {
  return new Set((await redis.hkeys(gamesKey(name))).map(Number));
}

/** The games of tasks in a row from one on, as far as they are in without a gap. */
export async function gamesFrom(redis: Store, name: string, from: number, most: number): Promise<PlayedGame[][]> {
  const wanted = Array.from({ length: most }, (_, n) => String(from + n));
  const found = wanted.length === 0 ? [] : await redis.hmget(gamesKey(name), ...wanted);
  const gap = found.indexOf(null);
  return found.slice(0, gap === -1 ? found.length : gap).map((text) => JSON.parse(text ?? '[]') as PlayedGame[]);
}

/** Forgets a study: what machines still have in hand of it is not kept. */
export async function forget(redis: Store, name: string): Promise<void> {
  await redis.del(studyKey(name), gamesKey(name));
}
