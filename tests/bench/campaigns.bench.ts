/** Whole campaigns between scripted bots, as `spiral simulate` runs them, on one core; and what part of it is the bots'. */
import { runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import { type BotId, botSeed, createBot, takeTurn } from '../../src/bots/index.ts';
import { createMatch, lazyView, play, type View } from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { compare, printTable, type Work } from './measure.ts';
import { PAIRS, SCRIPTED } from './scripted-games.ts';

const rules = rulesOf(CAMPAIGN);
const [first, second] = rules.seats.map(({ def }) => def.id) as [string, string];

/** Long enough that a machine shared with others is quiet now and then. */
const SECONDS = 45;

/** Games of a pair that are played over and over: the quietest round is to be the quietest, not that of the shortest games. */
const GAMES = 25;

function campaigns([a, b]: readonly [BotId, BotId]): Work {
  return {
    name: `${a} and ${b}`,
    run: () => {
      for (let n = 1; n <= GAMES; n += 1) runGame(rules, { [first]: a, [second]: b }, seedsOfGame(1, n));
      return GAMES;
    },
  };
}

const costs = compare(PAIRS.map(campaigns), SECONDS);
printTable(
  ['campaigns of 17 turns', 'CPU ms', 'a second', 'noise %'],
  [...costs].map(([pair, { us, noise }]) => [pair, us / 1000, 1e6 / us, (100 * noise).toFixed(1)]),
);
const meanUs = [...costs.values()].reduce((sum, { us }) => sum + us, 0) / costs.size;
printTable(['all pairs alike', 'CPU ms', 'a second'], [['', meanUs / 1000, 1e6 / meanUs]]);

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
