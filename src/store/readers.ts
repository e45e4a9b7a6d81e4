/** Readers of the state that look up and compute no rule. */
import type { AlarmWord, MoveDef, RivalThreatView, SeatDef, SeatId, StateView, View } from '../engine/index.ts';
import type { GameStoreState } from './game-store.ts';

/** The view of the seat at this screen, once there is one. */
export function ownView(state: GameStoreState): View | undefined {
  return state.seat === undefined ? undefined : state.views[state.seat];
}

export function seatDef(state: GameStoreState, seat: SeatId | undefined): SeatDef | undefined {
  return state.level?.seats.find((each) => each.id === seat);
}

/** The seat on the other side of the table. */
export function rivalSeat(state: GameStoreState): SeatId | undefined {
  return seatDef(state, state.seat)?.rival;
}

export function moveDef(state: GameStoreState, move: string | undefined): MoveDef | undefined {
  return state.level?.moves.find((each) => each.id === move);
}

export function stateView(view: View | undefined, id: string | undefined): StateView | undefined {
  return view?.states.find((each) => each.id === id);
}

const WORDS: readonly AlarmWord[] = ['calm', 'watchful', 'uneasy', 'alarmed', 'acute'];

/** The middle of what a seat is told of the rival's alarm in a theatre, points: for hatching and sorting only. */
export function rivalAlarmPoints(threat: RivalThreatView | undefined, theatre: string): number | undefined {
  if (threat === undefined) return undefined;
  if (threat.form === 'exact') return threat.theatres[theatre];
  if (threat.form === 'band') {
    const band = threat.theatres[theatre];
    return band === undefined ? undefined : (band[0] + band[1]) / 2;
  }
  const word = threat.theatres[theatre];
  return word === undefined ? undefined : WORDS.indexOf(word) * 20 + 10;
}
