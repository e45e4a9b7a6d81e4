/** Whole campaigns between scripted bots, as `spiral simulate` runs them, on one core; and what part of it is the bots'. */
import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import { type BotId, botSeed, createBot, takeTurn } from '../../src/bots/index.ts';
import { createMatch, lazyView, play, type View } from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { cpuMs, printTable } from './measure.ts';
import { PAIRS, SCRIPTED } from './scripted-games.ts';

const rules = rulesOf(CAMPAIGN);
const [first, second] = rules.seats.map(({ def }) => def.id) as [string, string];

/** Games of each pair, played over and over for this long. */
const GAMES = 20;
const SECONDS = 60;
const WARM_UP_ROUNDS = 12;

interface Played {
  readonly pair: readonly [BotId, BotId];
  readonly seed: number;
  /** CPU time of its quietest run, milliseconds. */
  least: number;
}

const games: Played[] = PAIRS.flatMap((pair) =>
  Array.from({ length: GAMES }, (_, n) => ({ pair, seed: n + 1, least: Number.POSITIVE_INFINITY })),
);

/** All games once; CPU time, milliseconds. */
function playRound(): number {
  let total = 0;
  for (const game of games) {
    const [a, b] = game.pair;
    const ms = cpuMs(() => void runGame(rules, { [first]: a, [second]: b }, seedsOfGame(1, game.seed)));
    game.least = Math.min(game.least, ms);
    total += ms;
  }
  return total;
}

let collecting = 0;
const collector = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collecting += duration;
});

for (let round = 0; round < WARM_UP_ROUNDS; round += 1) playRound();
for (const game of games) game.least = Number.POSITIVE_INFINITY;
collector.observe({ entryTypes: ['gc'] });
const rounds: number[] = [];
for (const began = performance.now(); performance.now() - began < 1000 * SECONDS; ) {
  rounds.push(playRound());
  // What was collected meanwhile is told of.
  await setImmediate();
}
collector.disconnect();

// A machine shared with others is seldom quiet for as long as a round takes, but for the few milliseconds of a game often.
// The collector's work falls on few games, seldom on the quietest run of one: it is added in equal parts.
const collected = collecting / (rounds.length * games.length);
const costOf = (played: readonly Played[]) =>
  collected + played.reduce((sum, { least }) => sum + least, 0) / played.length;
printTable(
  ['campaigns of 17 turns, undisturbed', 'CPU ms', 'a second'],
  PAIRS.map((pair) => {
    const ms = costOf(games.filter((game) => game.pair === pair));
    return [pair.join(' and '), ms, 1000 / ms];
  }),
);
const usual = (rounds.sort((a, b) => a - b)[rounds.length >> 1] ?? Number.NaN) / games.length;
const undisturbed = costOf(games);
printTable(
  [`all pairs alike, ${rounds.length} rounds`, 'CPU ms', 'a second'],
  [
    ['each game in its quietest run, and what the collector takes', undisturbed, 1000 / undisturbed],
    ['half of the rounds were quicker than', usual, 1000 / usual],
    ['of it the collector', collected, ''],
  ],
);

interface Clock {
  bots: number;
  engine: number;
  turns: number;
}

/** One game of a bot against itself with the time of the bots kept apart from that of the rules, by the clock. */
function timed(bot: BotId, seed: number, clock: Clock): void {
  const state = createMatch(rules, { ...seedsOfGame(2, seed), facts: false });
  const places = rules.seats.map(({ def }) => {
    let seen: View | undefined;
    const look = () => {
      seen ??= lazyView(rules, state, { kind: 'seat', seat: def.id });
      return seen;
    };
    const player = createBot(bot, { rules, seat: def.id, seed: botSeed(seed, def.id) });
    const give = (input: Parameters<typeof play>[3]) => {
      seen = undefined;
      const began = performance.now();
      const done = play(rules, state, def.id, input, { facts: false, trusted: true }).ok;
      clock.engine += performance.now() - began;
      return done;
    };
    const forget = () => {
      seen = undefined;
    };
    return { player, place: { rules, look, lookBlind: look, give }, forget };
  });
  while (state.phase !== 'ended') {
    const { phase, turn } = state;
    for (const { player, place, forget } of places) {
      if (state.phase !== phase || state.turn !== turn) continue;
      forget();
      const before = clock.engine;
      const began = performance.now();
      takeTurn(player, phase, place);
      clock.bots += performance.now() - began - (clock.engine - before);
    }
  }
  clock.turns += state.turn;
}

console.log('');
printTable(
  ['a bot against itself, by the clock', 'bot us a turn', 'rules us a turn', 'bots %'],
  SCRIPTED.map((bot) => {
    for (let seed = 0; seed < 10; seed += 1) timed(bot, seed, { bots: 0, engine: 0, turns: 0 });
    const clock: Clock = { bots: 0, engine: 0, turns: 0 };
    for (let seed = 10; seed < 60; seed += 1) timed(bot, seed, clock);
    const { bots, engine, turns } = clock;
    // Two bots play each turn.
    return [bot, (500 * bots) / turns, (1000 * engine) / turns, (100 * bots) / (bots + engine)];
  }),
);
