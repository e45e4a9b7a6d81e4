/** Public statements: kept from the Signal phase on, and held against the orders that follow. No rule reads them. */
import { noItems } from '../../lib/arrays.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { type Context, emit, seatId } from './context.ts';

/** A statement may name at most so many moves. */
export const NAMED_AT_ONCE = 3;

/** The statement of a seat becomes public. */
export function publishStatement(ctx: Context, i: SeatIndex): void {
  const { rules, s } = ctx;
  const { statement: frame, named } = s.seats[i];
  if (frame === '') return;
  s.said.push({ turn: s.turn, seat: i, frame, named, kept: noItems() });
  emit(ctx, 'statement-made', () => ({ seat: seatId(rules, i), frame, ...numbered(named) }), []);
}

/** Moves by name in a fact's data: `move1`, `move2`, `move3`. */
function numbered(moves: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(moves.map((move, k) => [`move${k + 1}`, move]));
}

/** What a seat has said this turn: statements are in order of time. */
function saidNow({ said, turn }: GameState, i: SeatIndex): GameState['said'][number] | undefined {
  for (let k = said.length - 1; k >= 0 && said[k]?.turn === turn; k -= 1) if (said[k]?.seat === i) return said[k];
  return undefined;
}

function isDone({ seats, openOffers }: GameState, i: SeatIndex, move: string): boolean {
  const { orders, offers, accepted } = seats[i];
  for (const order of orders) if (order.move === move) return true;
  for (const offer of offers) if (offer.move === move) return true;
  for (const index of accepted) if (openOffers[index]?.move === move) return true;
  return false;
}

/** All have sealed: a named move was meant if the seat ordered it, offered it or took up the other side's offer of it. */
export function holdToStatements(s: GameState): void {
  for (const i of [0, 1] as const) {
    const said = s.seats[i].named.length === 0 ? undefined : saidNow(s, i);
    if (said !== undefined) said.kept = said.named.filter((move) => isDone(s, i, move));
  }
}
