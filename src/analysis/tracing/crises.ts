import type { GameState, Rules } from '../../engine/index.ts';
import type { CrisisOutcome } from './event.ts';

/** The crises of a game, in the order in which they opened. */
export function crisesOf({ states }: Rules, { crises }: GameState): CrisisOutcome[] {
  return crises.map(({ turn, state, peak }) => ({ turn, state: states[state] ?? '', peak }));
}
