/** A process of `monte-carlo.bench.ts`: plays the rounds that it is asked for with as many hands as its argument says. */
import { createHash } from 'node:crypto';
import { openPool } from '../../src/cli/open-pool.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { PAIRS } from './scripted-games.ts';

/** Games of each pair of bots. */
export interface Asked {
  readonly seed: number;
  readonly games: number;
}

export interface Played {
  readonly perSecond: number;
  /** CPU time of all threads for a game, helpers of the collector and the compiler included. */
  readonly cpuMs: number;
  /** Fingerprint of what came out. */
  readonly hash: string;
}

const level = levelOf(CAMPAIGN);
const [first, second] = level.seats.map(({ id }) => id) as [string, string];
const pool = openPool(level, Number(process.argv[2]));

async function play({ seed, games }: Asked): Promise<Played> {
  const variants = PAIRS.map(([a, b]) => ({ bots: { [first]: a, [second]: b } }));
  const outcomes: string[] = [];
  const cpu = process.cpuUsage();
  const began = performance.now();
  const take = ({ games: batch }: { readonly games: readonly unknown[] }) => void outcomes.push(JSON.stringify(batch));
  const { done } = await pool.run({ seed, games, variants }, take).end;
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const hash = createHash('sha256').update(outcomes.join('')).digest('hex');
  return { perSecond: (1000 * done) / ms, cpuMs: (user + system) / 1000 / done, hash };
}

process.on('message', (asked: Asked) => void play(asked).then((played) => process.send?.(played)));
process.on('disconnect', () => pool.close());
await pool.ready;
process.send?.('ready');
