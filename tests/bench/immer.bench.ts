/**
 * The same rules and inputs three ways, side by side: on a plain state, through Immer's `produce` for every input (as the
 * authority keeps history), and on a copy for every input.
 */
import { produce, setAutoFreeze } from 'immer';
import { type GameState, hashState, play, type Rules } from '../../src/engine/index.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { compare, printTable } from './measure.ts';
import { giveAgain, type ScriptedGame, scriptedGames, startOf } from './scripted-games.ts';

const MATCH = { facts: true, trusted: false } as const;

function giveByProduce(rules: Rules, game: ScriptedGame): GameState {
  let state = startOf(rules, game, true);
  for (const { seat, input } of game.steps) {
    state = produce(state, (draft) => {
      play(rules, draft as GameState, seat, input, MATCH);
    });
  }
  return state;
}

function giveByCopy(rules: Rules, game: ScriptedGame): GameState {
  let state = startOf(rules, game, true);
  for (const { seat, input } of game.steps) {
    state = structuredClone(state);
    play(rules, state, seat, input, MATCH);
  }
  return state;
}

function runLevel(id: string, seconds: number): void {
  const rules = rulesOf(id);
  const scripted = scriptedGames(rules);
  const ways: Readonly<Record<string, (game: ScriptedGame) => GameState>> = {
    'plain state': (game) => giveAgain(rules, game, MATCH),
    'Immer produce': (game) => giveByProduce(rules, game),
    'Immer produce, nothing frozen': (game) => {
      setAutoFreeze(false);
      const end = giveByProduce(rules, game);
      setAutoFreeze(true);
      return end;
    },
    'a copy for each input': (game) => giveByCopy(rules, game),
  };
  for (const game of scripted) {
    const hashes = new Set(Object.values(ways).map((way) => hashState(way(game))));
    if (hashes.size !== 1) throw new Error(`the ways end differently in the game of seed ${game.seed}`);
  }
  const [one] = scripted;
  if (one === undefined) throw new Error('there is a game');
  const costs = compare(
    Object.entries(ways).map(([name, way]) => ({
      name,
      run: () => {
        way(one);
        return one.steps.length;
      },
    })),
    seconds,
  );
  const plain = costs.get('plain state')?.us ?? Number.NaN;
  printTable(
    [`${id}, ${one.steps.length} inputs, same hashes`, 'CPU us an input', 'times plain', 'noise %'],
    [...costs].map(([name, { us, noise }]) => [name, us, us / plain, (100 * noise).toFixed(1)]),
  );
  console.log('');
}

runLevel(CAMPAIGN, 20);
runLevel(NEIGHBOURS, 8);
