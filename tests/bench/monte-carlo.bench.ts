/**
 * Campaigns between scripted bots a second on one core and on two, by the clock: let nothing else run meanwhile. Each is a
 * process of its own, long warm when it is measured; the two take turns round by round, so that only one works at a time.
 * The first may use one core alone, its collector and its compiler included: a process that may use both has these on the
 * other core, and is not what one core can do.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { printTable } from './measure.ts';
import type { Asked, Played } from './monte-carlo-player.ts';

const ROUNDS = 7;
/** Games of each pair of bots for each hand and round, and those before, until the compiler has seen everything. */
const GAMES = 60;
const WARM_UP_GAMES = 300;

const player = fileURLToPath(new URL('monte-carlo-player.ts', import.meta.url));

/** Linux can hold a process to one core; elsewhere the first may use both, and that is said. */
const canBeHeld = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

function start(hands: number): ChildProcess {
  // `npm run bench` starts this program as the npm scripts start what plays games.
  const node = [process.execPath, ...process.execArgv, player, String(hands)];
  const [program = '', ...args] = hands === 1 && canBeHeld ? ['taskset', '-c', '0', ...node] : node;
  return spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

function answer<T>(process: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a process of the benchmark ended early'));
    process.once('exit', ended);
    process.once('message', (message) => {
      process.off('exit', ended);
      resolve(message as T);
    });
  });
}

const sides = [
  { hands: 1, name: canBeHeld ? 'a process held to one core' : 'one hand, not held to one core' },
  { hands: 2, name: 'a process with two hands on all cores' },
].map((side) => ({ ...side, process: start(side.hands), rounds: [] as Played[] }));

async function ask({ process }: (typeof sides)[number], asked: Asked): Promise<Played> {
  const played = answer<Played>(process);
  process.send(asked);
  return played;
}

await Promise.all(sides.map(({ process }) => answer(process)));
for (const side of sides) await ask(side, { seed: 0, games: WARM_UP_GAMES * side.hands });
for (let seed = 1; seed <= ROUNDS; seed += 1)
  for (const side of sides) side.rounds.push(await ask(side, { seed, games: GAMES * side.hands }));
const hashes: string[] = [];
for (const side of sides) hashes.push((await ask(side, { seed: ROUNDS + 1, games: GAMES })).hash);
for (const { process } of sides) process.disconnect();

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

printTable(
  ['campaigns of 17 turns', 'a second', 'slowest round', 'fastest round', 'CPU ms each'],
  sides.map(({ name, rounds }) => {
    const speeds = rounds.map(({ perSecond }) => perSecond);
    return [name, median(speeds), Math.min(...speeds), Math.max(...speeds), median(rounds.map(({ cpuMs }) => cpuMs))];
  }),
);
const [one, two] = sides;
const pairs = (one?.rounds ?? []).flatMap((alone, round) => {
  const both = two?.rounds[round];
  return both === undefined ? [] : [{ alone, both }];
});
const byClock = median(pairs.map(({ alone, both }) => both.perSecond / alone.perSecond));
const byWork = median(pairs.map(({ alone, both }) => (2 * alone.cpuMs) / both.cpuMs));
console.log(`two cores against one: ${byClock.toFixed(2)} by the clock, of ${availableParallelism()} cores there are;`);
console.log(`${byWork.toFixed(2)} by CPU time, which is what two idle cores would give.`);
const same = new Set(hashes).size === 1;
console.log(`same bytes: ${same ? 'yes' : 'NO'}`);
if (!same) process.exitCode = 1;
