/** What a re-run of a finished match is asked for. The match itself is only read. Plain data. */
import type { MatchSetup, Order, RecordedInput, SeatId } from '../../engine/index.ts';

/** A finished match: what it started from, and all accepted inputs in their order. */
export interface PlayedMatch {
  readonly setup: Omit<MatchSetup, 'facts'>;
  readonly inputs: readonly RecordedInput[];
}

/** Another order in the place of one that a seat sealed and follows; without an order, that one is left out. */
export interface OrderChange {
  readonly turn: number;
  readonly seat: SeatId;
  /** Place in the list of orders that the seat sealed in that turn, from 0; one past the end adds an order. */
  readonly slot: number;
  readonly order?: Order;
}

/** An act that a re-run leaves out, named by what it asked for: an order that a seat sealed, an offer that was accepted. */
export interface DroppedOrder extends Pick<Order, 'move' | 'state' | 'theatre'> {
  readonly turn: number;
  readonly seat: SeatId;
  /** The order that the seat gives in its place, if any. */
  readonly instead?: Order;
}

/** How a match is played anew. */
export interface Rerun {
  /** The first turn that is played anew, 1 or later; everything before is as it was. */
  readonly fromTurn: number;
  /**
   * By seat, the last turn in which it does again what it did in the match, as far as the rules allow it. Where the match
   * has no answer (a crisis or an act that did not happen in it), later, and in seats not named, the variant's bot plays.
   */
  readonly follow: Readonly<Record<SeatId, number>>;
  /** Whether chance stays what it was in the match, or each game of the study draws its own from that turn on. */
  readonly chance: 'same' | 'fresh';
  readonly changes?: readonly OrderChange[];
  /** Orders to leave out, where their place in the list is not known: of two that are alike, the first. */
  readonly dropped?: readonly DroppedOrder[];
}
