/** The parts of the engine: a tick, a view in both forms, an input of each kind, and what is taken of a whole state. */
import {
  type GameState,
  hashState,
  type Input,
  lazyView,
  legalMoves,
  play,
  takeSnapshot,
  viewFor,
} from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { compare, printCosts, printTable } from './measure.ts';
import { giveAgain, type ScriptedGame, scriptedGames, startOf } from './scripted-games.ts';

const rules = rulesOf(CAMPAIGN);
const scripted = scriptedGames(rules);

const inputs = scripted.reduce((sum, { steps }) => sum + steps.length, 0);
const replay = (trusted: boolean, facts: boolean) => () => {
  for (const game of scripted) giveAgain(rules, game, { facts, trusted });
  return inputs;
};
console.log(`${scripted.length} scripted campaigns, ${inputs} inputs, given again without their bots\n`);
printCosts(
  compare(
    [
      { name: 'play, as in simulation: no check, no facts', run: replay(true, false) },
      { name: 'play, as in a match: checked, facts kept', run: replay(false, true) },
    ],
    10,
  ),
  'mean over all inputs',
);

interface Sum {
  ms: number;
  count: number;
}

/** Time of each kind of input, and of those that set ticks off by the tick; by the clock. */
function byKind(games: readonly ScriptedGame[], rounds: number): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (let n = 0; n < rounds; n += 1)
    for (const game of games) {
      const state = startOf(rules, game, false);
      for (const { seat, input } of game.steps) {
        const { tick } = state;
        const began = performance.now();
        play(rules, state, seat, input, { facts: false, trusted: true });
        const ms = performance.now() - began;
        const name = state.tick > tick ? 'a tick, with its orders and readings' : nameOf(input);
        const sum = sums.get(name) ?? { ms: 0, count: 0 };
        sums.set(name, { ms: sum.ms + ms, count: sum.count + Math.max(1, state.tick - tick) });
      }
    }
  return sums;
}

function nameOf(input: Input): string {
  return `play: ${input.type}`;
}

byKind(scripted, 3);
console.log('');
printTable(
  ['by the clock, no check, no facts', 'us', 'number a campaign'],
  [...byKind(scripted, 12)]
    .toSorted(([, a], [, b]) => b.ms - a.ms)
    .map(([name, { ms, count }]) => [name, (1000 * ms) / count, count / 12 / scripted.length]),
);

/** States at the openings of Orders, all over the games. */
function openings(): GameState[] {
  return scripted.flatMap((game) => {
    const state = startOf(rules, game, true);
    const found: GameState[] = [];
    for (const { seat, input } of game.steps) {
      const { phase } = state;
      play(rules, state, seat, input);
      if (state.phase === 'orders' && phase !== 'orders' && state.turn % 2 === 0) found.push(structuredClone(state));
    }
    return found;
  });
}

const states = openings();
const seat = rules.seats[0].def.id;
const audience = { kind: 'seat', seat } as const;
const each = (look: (state: GameState) => unknown) => () => {
  for (const state of states) look(state);
  return states.length;
};
console.log(`\n${states.length} states at the opening of Orders`);
printCosts(
  compare(
    [
      { name: 'viewFor: the copy', run: each((s) => viewFor(rules, s, audience)) },
      { name: 'viewFor: the copy, written as JSON', run: each((s) => JSON.stringify(viewFor(rules, s, audience))) },
      { name: 'lazy view: opened', run: each((s) => lazyView(rules, s, audience)) },
      {
        name: 'lazy view: own desk, threat and states read',
        run: each((s) => {
          const view = lazyView(rules, s, audience);
          return [view.me?.capital, view.threat?.overall, view.states.map((row) => row.exists)];
        }),
      },
      { name: 'lazy view: written as JSON', run: each((s) => JSON.stringify(lazyView(rules, s, audience))) },
      { name: 'legal moves, all targets', run: each((s) => legalMoves(rules, lazyView(rules, s, audience))) },
      { name: 'snapshot', run: each((s) => takeSnapshot(rules, s)) },
      { name: 'hash', run: each((s) => hashState(s)) },
    ],
    20,
  ),
  'mean over the states',
);
