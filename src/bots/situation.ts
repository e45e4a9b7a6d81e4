/** What a bot makes of its view: each part is read when it is first asked for, and then once. */
import {
  type AttackEvaluator,
  type AttackValue,
  attackEvaluator,
  type CompiledSeat,
  type Rules,
  type SeatId,
  type StateId,
  type TypeDef,
  type View,
  yearOfTick,
} from '../engine/index.ts';
import { type Aim, aimAtTheatre, attackedTheatres, Board, type Forces, readForces } from './board.ts';
import type { MoveTraits } from './move-traits.ts';
import { type RecentActs, readActs } from './recent-acts.ts';

/** Severity that an attack counts as, among acts. */
const ATTACK = 5;

/** The part of the view that only a seat has. Throws for an observer: a bot is never asked to play one. */
export function own(view: View): NonNullable<View['me']> {
  const { me } = view;
  if (me === undefined) throw new TypeError('a bot was given the view of an observer');
  return me;
}

/** A situation as one seat sees it. Everything here could be read off the screen by a person in that seat. */
export class Situation {
  readonly view: View;
  readonly rules: Rules;
  readonly me: NonNullable<View['me']>;
  readonly seat: CompiledSeat;
  readonly rival: CompiledSeat;
  readonly seatId: SeatId;
  readonly rivalId: SeatId;
  readonly type: TypeDef;
  readonly turn: number;
  /** Year with a fraction, of the next tick. */
  readonly year: number;
  /** Overall threat as this seat perceives it, 0-1. */
  readonly heat: number;
  /** How likely the rival is thought to be expansionist, 0-1. */
  readonly belief: number;
  readonly acts: RecentActs;
  #board: Board | undefined;
  #forces: Forces | undefined;
  #heatIn: readonly number[] | undefined;
  #attacked: readonly boolean[] | undefined;
  #evaluator: AttackEvaluator | undefined;

  constructor(rules: Rules, view: View, acts?: RecentActs) {
    this.view = view;
    this.rules = rules;
    this.me = own(view);
    this.seat = rules.seats[rules.seatIndex.get(this.me.seat) ?? 0];
    this.rival = rules.seats[this.seat.rival];
    this.seatId = this.me.seat;
    this.rivalId = this.rival.def.id;
    const { types } = this.seat.def;
    const type = types.find((each) => each.id === this.me.type) ?? types[0];
    if (type === undefined) throw new RangeError(`seat ${this.seatId} has no types`);
    this.type = type;
    this.turn = view.time.turn;
    this.year = yearOfTick(rules.level, view.time.tick);
    this.heat = (view.threat?.overall ?? 0) / 100;
    this.belief = view.threat?.belief ?? 0;
    this.acts = acts ?? readActs(rules, view);
  }

  get board(): Board {
    this.#board ??= new Board(this.rules, this.view, this.seat, this.rival);
    return this.#board;
  }

  get forces(): Forces {
    this.#forces ??= readForces(this.rules, this.view, this.seat);
    return this.#forces;
  }

  /** Own threat by theatre, 0-1. */
  get heatIn(): readonly number[] {
    this.#heatIn ??= (this.view.threat?.theatres ?? []).map((each) => each.total / 100);
    return this.#heatIn;
  }

  /** Theatres under attack by the rival; empty if there is none. */
  get attacked(): readonly boolean[] {
    this.#attacked ??= attackedTheatres(this.rules, this.view, this.rival);
    return this.#attacked;
  }

  get anyAttack(): boolean {
    return this.attacked.includes(true);
  }

  /** How hard the rival was last turn: its hardest act, or an attack that goes on. */
  get rivalSeverity(): number {
    return this.anyAttack ? Math.max(ATTACK, this.acts.hardest) : this.acts.hardest;
  }

  /** The best overt attack on a state for this seat's own type (dEU of model item 8), if any can be made. */
  attackOn(state: StateId): AttackValue | undefined {
    this.#evaluator ??= attackEvaluator(this.rules, this.view);
    return this.#evaluator?.best(state, this.type);
  }

  /** The aim of a move at a target by index: a state, a theatre, or the theatre that the move itself names. */
  aimOf(traits: MoveTraits, index: number): Aim | undefined {
    if (traits.def.target === 'state') return this.board.aimAt(index);
    return aimAtTheatre(this.rules, traits.def.target === 'theatre' ? index : traits.theatre);
  }
}
