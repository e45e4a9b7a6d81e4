/**
 * Campaigns between scripted bots a second, on one core and on two, by the clock: let nothing else run meanwhile. The two
 * take turns round by round, and come to the same bytes.
 */
import { availableParallelism } from 'node:os';
import type { Study } from '../../src/analysis/monte-carlo/study.ts';
import { openPool } from '../../src/cli/open-pool.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { printTable } from './measure.ts';
import { PAIRS } from './scripted-games.ts';

const ROUNDS = 7;
/** Games of each pair of bots for each hand and round, and those before, until the compiler has seen everything. */
const GAMES = 20;
const WARM_UP_GAMES = 100;

const level = levelOf(CAMPAIGN);
const [first, second] = level.seats.map(({ id }) => id) as [string, string];

interface Round {
  readonly perSecond: number;
  /** CPU time of all threads, helpers of the collector and the compiler included. */
  readonly cpuMs: number;
}

const pools = [1, 2].map((hands) => ({
  hands,
  name: `${hands} hand${hands > 1 ? 's' : ''}`,
  pool: openPool(level, hands),
  rounds: [] as Round[],
}));

function study(seed: number, games: number): Study {
  return { seed, games, variants: PAIRS.map(([a, b]) => ({ bots: { [first]: a, [second]: b } })) };
}

for (const { pool } of pools) await pool.ready;
for (const { pool, hands } of pools) await pool.run(study(0, WARM_UP_GAMES * hands), () => undefined).end;
for (let round = 1; round <= ROUNDS; round += 1) {
  for (const { pool, hands, rounds } of pools) {
    const cpu = process.cpuUsage();
    const began = performance.now();
    const { done } = await pool.run(study(round, GAMES * hands), () => undefined).end;
    const ms = performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    rounds.push({ perSecond: (1000 * done) / ms, cpuMs: (user + system) / 1000 / done });
  }
}
const texts = await Promise.all(
  pools.map(async ({ pool }) => {
    let text = '';
    await pool.run(study(ROUNDS + 1, GAMES), ({ games }) => {
      text += JSON.stringify(games);
    }).end;
    return text;
  }),
);
for (const { pool } of pools) pool.close();

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

printTable(
  ['campaigns of 17 turns', 'a second', 'slowest round', 'fastest round', 'CPU ms each'],
  pools.map(({ name, rounds }) => {
    const speeds = rounds.map(({ perSecond }) => perSecond);
    return [name, median(speeds), Math.min(...speeds), Math.max(...speeds), median(rounds.map(({ cpuMs }) => cpuMs))];
  }),
);
const [one, two] = pools;
const pairs = (one?.rounds ?? []).flatMap((alone, round) => {
  const both = two?.rounds[round];
  return both === undefined ? [] : [{ alone, both }];
});
const byClock = median(pairs.map(({ alone, both }) => both.perSecond / alone.perSecond));
const byWork = median(pairs.map(({ alone, both }) => (2 * alone.cpuMs) / both.cpuMs));
console.log(`two hands against one: ${byClock.toFixed(2)} by the clock, on ${availableParallelism()} cores;`);
console.log(`${byWork.toFixed(2)} by CPU time, which is what two idle cores would give.`);
const same = new Set(texts).size === 1;
console.log(`same bytes: ${same ? 'yes' : 'NO'}`);
if (!same) process.exitCode = 1;
