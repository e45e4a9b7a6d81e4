/** What a view tells of orders, offers, statements, and of acts as each side takes them. */
import type { FactId } from './facts.ts';
import type { Offer, Order, Prediction } from './input.ts';
import type { BlocId, FrameId, Intent, MoveId, SeatId, StateId, TheatreId } from './level.ts';
import type { Outcome } from './state.ts';

export interface OrderView extends Order {
  readonly slot: number;
  readonly capital: number;
  readonly means: number;
}

export interface OfferView extends Offer {
  readonly index: number;
  readonly by: SeatId;
  readonly turn: number;
  readonly capital: number; // cost for this seat to accept
  readonly status: 'open' | 'accepted' | 'declined';
  /** Refusals if this seat cannot accept it now. */
  readonly mine: boolean;
}

/** Change of a reader's threat, by channel. */
export interface CardPoints {
  readonly total: number;
  readonly forces: number;
  readonly status: number;
  readonly seats: number;
  readonly shock: number;
}

/** A public statement of a past Signal phase. */
export interface SaidView {
  readonly turn: number;
  readonly seat: SeatId;
  readonly frame: FrameId;
  /** Moves that it said might follow; `kept` is absent while this seat cannot know. */
  readonly named: readonly { readonly move: MoveId; readonly kept?: boolean }[];
}

export interface CardView {
  readonly id: number;
  readonly turn: number;
  readonly tick: number;
  readonly seat: SeatId;
  readonly move: MoveId; // as carried out
  readonly ordered: MoveId;
  readonly state?: StateId;
  readonly theatre?: TheatreId;
  readonly outcome: Outcome;
  readonly joint: boolean;
  readonly mine: boolean;
  readonly fact: FactId;
  /** Own intent and prediction; a rival's only after the end. */
  readonly intent?: Intent;
  readonly prediction?: Prediction;
  /** The reading given by the other side, once it exists. */
  readonly reading?: Intent;
  /** Change of threat of the reader in the card's theatre (or overall). Absent until this seat's tags are in. */
  readonly seen?: CardPoints & { readonly final: boolean };
  readonly gap?: number; // |predicted - read|, own cards with a prediction
  /** This turn's acts: what they did to the mover's own threat, where they touched it. */
  readonly own?: CardPoints;
  /** This turn's acts: how blocs of a reading seat with a consensus front take them, each by its own theatre weights. */
  readonly blocs?: readonly { readonly bloc: BlocId; readonly seen: CardPoints }[];
}
