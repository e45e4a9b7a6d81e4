/** A card as an audience may see it; its number is only computed when it is read. `toJSON` gives the plain copy. */

import { keepShape } from '../../lib/keep-shape.ts';
import { roundParts } from '../../lib/rounding.ts';
import type { CardView } from '../card-view-types.ts';
import type { Prediction } from '../input.ts';
import type { Intent } from '../level.ts';
import type { Card } from '../state.ts';
import { blocsOf, cardIsOpen, ownOf, seenOf, type ViewContext } from './context.ts';

type Seen = CardView['seen'];

/** Exact when guided, to the nearest five for planners, none in the fog; what one reads oneself is always exact. */
function shownSeen(v: ViewContext, mine: boolean, seen: Seen): Seen {
  if (seen === undefined || v.open || !mine || v.s.options.difficulty === 'guided') return seen;
  if (v.s.options.difficulty === 'fog') return undefined;
  const { total, final } = seen;
  const parts = [seen.forces, seen.status, seen.seats, seen.shock];
  const [forces = 0, status = 0, seats = 0, shock = 0] = roundParts(parts, total, 5);
  return { total: forces + status + seats + shock, forces, status, seats, shock, final };
}

const keep = keepShape();

export class CardReader implements CardView {
  readonly #v: ViewContext;
  readonly #card: Card;
  constructor(v: ViewContext, card: Card) {
    this.#v = v;
    this.#card = card;
    keep(this);
  }

  get id(): number {
    return this.#card.id;
  }

  get turn(): number {
    return this.#card.turn;
  }

  get seat(): string {
    return this.#v.rules.seats[this.#card.seat].def.id;
  }

  get mine(): boolean {
    return this.#card.seat === this.#v.seat;
  }

  get tick(): number {
    return this.#card.tick;
  }

  get move(): string {
    return this.#card.move;
  }

  get ordered(): string {
    return this.#card.order.move;
  }

  get state(): string | undefined {
    return this.#card.order.state;
  }

  get theatre(): string | undefined {
    return this.#card.order.theatre;
  }

  get outcome(): CardView['outcome'] {
    return this.#card.outcome;
  }

  get joint(): boolean {
    return this.#card.joint;
  }

  get fact(): number {
    return this.#v.factIds.get(this.#card.fact) ?? -1;
  }

  get intent(): Intent | undefined {
    return this.mine || this.#v.open ? this.#card.order.intent : undefined;
  }

  get prediction(): Prediction | undefined {
    return this.mine || this.#v.open ? this.#card.order.prediction : undefined;
  }

  get reading(): Intent | undefined {
    const { reading } = this.#card;
    return reading === '' || (this.mine && !cardIsOpen(this.#v, this.#card)) ? undefined : reading;
  }

  get seen(): Seen {
    const points = cardIsOpen(this.#v, this.#card) ? seenOf(this.#v, this.#card) : undefined;
    const { s } = this.#v;
    const final = this.turn < s.turn || s.phase === 'assess' || s.phase === 'ended';
    return shownSeen(this.#v, this.mine, points === undefined ? undefined : { ...points, final });
  }

  get gap(): number | undefined {
    const { prediction } = this;
    const seen = prediction === undefined ? undefined : this.seen;
    return seen === undefined || prediction === undefined ? undefined : Math.abs(prediction.centre - seen.total);
  }

  /** Exact readings of this turn: one's own side's at once, the other's only where it is told exact figures. */
  #tells(ofOwnSide: boolean): boolean {
    const { s, open } = this.#v;
    const told = ofOwnSide || open || s.options.difficulty === 'guided';
    return told && this.turn === s.turn && cardIsOpen(this.#v, this.#card);
  }

  get own(): CardView['own'] {
    return this.#tells(this.mine) ? ownOf(this.#v, this.#card) : undefined;
  }

  get blocs(): CardView['blocs'] {
    if (!this.#tells(this.#v.seat !== undefined && !this.mine)) return undefined;
    const blocs = blocsOf(this.#v, this.#card);
    return blocs.length === 0 ? undefined : blocs;
  }

  toJSON(): CardView {
    const { id, turn, tick, seat, move, ordered, state, theatre, outcome, joint, mine, fact } = this;
    const { intent, prediction, reading, seen, gap, own, blocs } = this;
    return {
      id,
      turn,
      tick,
      seat,
      move,
      ordered,
      state,
      theatre,
      outcome,
      joint,
      mine,
      fact,
      intent,
      prediction,
      reading,
      seen,
      gap,
      own,
      blocs,
    };
  }
}
