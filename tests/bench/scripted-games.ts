/** Games between bots as lists of inputs, to be given again without the bots. */
import type { BotId } from '../../src/bots/index.ts';
import { createMatch, type GameState, type Input, play, type Rules, type SeatId } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';

export const SCRIPTED: readonly BotId[] = ['dove', 'hawk', 'copycat', 'firm-but-fair', 'by-type'];

/** Pairs of bots in which each bot sits in each seat once. */
export const PAIRS = SCRIPTED.map(
  (bot, k) => [bot, SCRIPTED[(k + 1) % SCRIPTED.length] ?? bot] as readonly [BotId, BotId],
);

export interface ScriptedGame {
  readonly seed: number;
  readonly steps: readonly { readonly seat: SeatId; readonly input: Input }[];
}

/** One game for each pair. */
export function scriptedGames(rules: Rules): readonly ScriptedGame[] {
  return PAIRS.map((bots, k) => {
    const seed = 100 + k;
    const { given } = playBots(rules, { bots, seed });
    return { seed, steps: given.filter(({ refusals }) => refusals.length === 0) };
  });
}

export function startOf(rules: Rules, { seed }: ScriptedGame, facts: boolean): GameState {
  return createMatch(rules, { seed, secret: seed + 7, facts });
}

/** Gives all inputs again on a plain state. */
export function giveAgain(
  rules: Rules,
  game: ScriptedGame,
  options: { readonly facts: boolean; readonly trusted: boolean },
): GameState {
  const state = startOf(rules, game, options.facts);
  for (const { seat, input } of game.steps) {
    if (!play(rules, state, seat, input, options).ok) throw new Error(`refused: ${JSON.stringify(input)}`);
  }
  return state;
}
