/** How the cost of a campaign grows with its ticks and with its states, and what a finer clock costs. */
import { runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import { createRules, type Level, type Rules } from '../../src/engine/index.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { manyStates } from './many-states.ts';
import { compare, fitLine, printPlot, printTable, type Work } from './measure.ts';
import { PAIRS } from './scripted-games.ts';

const level = levelOf(CAMPAIGN);
const { turns, ticksPerTurn } = level.clock;

/** Games of every pair of scripted bots: one operation is a game. */
function gamesOf(name: string, rules: Rules): Work {
  const [first, second] = rules.seats.map(({ def }) => def.id) as [string, string];
  return {
    name,
    run: () => {
      for (const [n, [a, b]] of PAIRS.entries()) runGame(rules, { [first]: a, [second]: b }, seedsOfGame(3, n));
      return PAIRS.length;
    },
  };
}

function withClock(clock: Partial<Level['clock']>): Rules {
  return createRules({ ...level, clock: { ...level.clock, ...clock } });
}

function printGrowth(what: string, points: readonly (readonly [number, Rules])[], seconds: number): void {
  const costs = compare(
    points.map(([x, rules]) => gamesOf(String(x), rules)),
    seconds,
  );
  const measured = points.map(([x]) => [x, (costs.get(String(x))?.us ?? Number.NaN) / 1000] as const);
  printTable(
    [what, 'CPU ms a game', `us a game and ${what.slice(0, -1)}`],
    measured.map(([x, ms]) => [String(x), ms, (1000 * ms) / x]),
  );
  const line = fitLine(measured);
  const { slope, start, r2 } = line;
  console.log(`\nCPU ms a game by ${what}: = measured, + straight line`);
  printPlot(measured, line);
  console.log(
    `cost = ${start.toFixed(2)} ms + ${(1000 * slope).toFixed(1)} us x ${what}, R^2 = ${r2.toFixed(3)}; straight in both logarithms with power ${power(measured)}\n`,
  );
}

/** Exponent of growth: 1 in proportion, 2 squared. */
function power(points: readonly (readonly [number, number])[]): string {
  const { slope, r2 } = fitLine(points.map(([x, y]) => [Math.log(x), Math.log(y)] as const));
  return `${slope.toFixed(2)}, R^2 = ${r2.toFixed(3)}`;
}

printGrowth(
  'ticks',
  [3, 5, 7, 9, 11, 13, 15, turns].map((n) => [n * ticksPerTurn, withClock({ turns: n })] as const),
  40,
);
printGrowth(
  'states',
  [1, 1.5, 2, 2.5, 3].map((times) => {
    const larger = manyStates(level, times);
    return [larger.states.length, createRules(larger)] as const;
  }),
  40,
);

const clocks = [1, 2, 4].map((ticks) => ({
  ticks,
  rules: withClock({ ticksPerTurn: ticks, turns: (turns * ticksPerTurn) / ticks }),
}));
const costs = compare(
  clocks.map(({ ticks, rules }) => gamesOf(String(ticks), rules)),
  10,
);
printTable(
  ['the same years, ticks a turn', 'turns', 'CPU ms a game', 'us a turn'],
  clocks.map(({ ticks, rules }) => {
    const ms = (costs.get(String(ticks))?.us ?? Number.NaN) / 1000;
    return [String(ticks), String(rules.level.clock.turns), ms, (1000 * ms) / rules.level.clock.turns];
  }),
);
