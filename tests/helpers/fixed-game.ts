/**
 * A game that is the same wherever it is played: its inputs come from keyed chance alone. Runs under Node and in a
 * browser, so that both can be asked for the hashes and compared.
 */
import { createMatch, type GameState, hashState, play, type Rules } from '../../src/engine/index.ts';
import { playRandomly, type Step } from './random-driver.ts';

export interface FixedGame {
  readonly steps: readonly Step[];
  /** Hash of the state at the start of each turn after the first, and at the end. */
  readonly hashes: readonly string[];
}

/** Notes the hash whenever a turn begins or the match ends. */
function hashTurns(start: GameState): { readonly hashes: string[]; see(state: GameState): void } {
  const hashes: string[] = [];
  let turn = start.turn;
  return {
    hashes,
    see(state) {
      if (state.turn === turn && state.phase !== 'ended') return;
      turn = state.turn;
      hashes.push(hashState(state));
    },
  };
}

/** Plays the game of a seed to its end. */
export function fixedGame(rules: Rules, seed: number): FixedGame {
  const state = createMatch(rules, { seed, secret: seed + 1 });
  const steps: Step[] = [];
  const turns = hashTurns(state);
  playRandomly(rules, state, {
    seed,
    after: (step, now) => {
      steps.push(step);
      turns.see(now);
    },
  });
  return { steps, hashes: turns.hashes };
}

/** Gives the same inputs again. Throws if one is refused that was accepted before. */
export function replayFixed(rules: Rules, seed: number, steps: readonly Step[]): readonly string[] {
  const state = createMatch(rules, { seed, secret: seed + 1 });
  const turns = hashTurns(state);
  for (const { seat, input } of steps) {
    const result = play(rules, state, seat, input);
    if (!result.ok) throw new Error(`${seat} ${JSON.stringify(input)} refused: ${JSON.stringify(result.error)}`);
    turns.see(state);
  }
  return turns.hashes;
}
