/** What third states may do at most, kept from tick to tick: most draws are above that, and need no look at the state. */

import { filled } from '../../lib/arrays.ts';
import type { GameState } from '../state.ts';

/** Whatever is drawn is below this: the state is looked at. */
const UNKNOWN = 1;

/** Stands for a state that decides nothing by itself, whatever else could be added. */
export const NEVER = -1;

/**
 * By state what `mostBesides` last said. It holds on as time goes by, since pressure is only forgotten; who adds to what
 * a state suffers, or moves it on a ladder, says so by `changed`.
 */
export class ThirdBounds {
  readonly besides: number[];

  constructor({ states }: GameState) {
    this.besides = filled(states.length, UNKNOWN);
  }

  /** A state has another rung, has come under pressure, is shaken or nearer to an open conflict. */
  changed(c: number): void {
    this.besides[c] = UNKNOWN;
  }
}
