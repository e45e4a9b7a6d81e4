/** Whose turn it is: which seats the running phase still waits for. */
import type { GameState, SeatIndex } from '../engine/index.ts';

/** Does the running phase wait for this seat? */
export function waitsFor(state: GameState, seat: SeatIndex): boolean {
  const row = state.seats[seat];
  switch (state.phase) {
    case 'brief':
    case 'reveal':
    case 'read':
    case 'assess':
      return !row.ready;
    case 'signal':
      return !row.signalled;
    case 'orders':
      return !row.sealed;
    case 'crisis':
      return state.crises[state.playing]?.choices[seat] === '';
    case 'ended':
      return false;
  }
}
