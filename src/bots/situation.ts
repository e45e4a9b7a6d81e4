/** What a bot makes of its view: each part is read when it is first asked for, and then once. */
import {
  type AttackEvaluator,
  type AttackValue,
  attackEvaluator,
  type CompiledSeat,
  type ForcesSeen,
  forcesSeen,
  lastUses,
  priceOf,
  type Rules,
  rungOn,
  type SeatId,
  type StateId,
  type TypeDef,
  theatreThreats,
  type View,
  yearOfTick,
} from '../engine/index.ts';
import { dividedBy } from '../lib/arrays.ts';
import { keepShape } from '../lib/keep-shape.ts';
import { attackedTheatres, type Board } from './board.ts';
import type { Drives } from './drives.ts';
import type { MoveTraits } from './move-traits.ts';
import { barredIn } from './out-of-question.ts';
import { type Posts, postsFor } from './posts.ts';
import type { RecentActs } from './recent-acts.ts';
import type { Weighed } from './weighed.ts';

/** The part of the view that only a seat has. Throws for an observer: a bot is never asked to play one. */
export function own(view: View): NonNullable<View['me']> {
  const { me } = view;
  if (me === undefined) throw new TypeError('a bot was given the view of an observer');
  return me;
}

/**
 * What has been looked up of a board, each part when it is first asked for. It holds until a tick is run, a crisis ends or
 * a new turn opens.
 */
export class Survey {
  readonly acts: RecentActs;
  readonly weighed: Weighed;
  // All named from the start: what reads many surveys stays quick only while they are of one shape.
  board: Board | undefined = undefined;
  forces: ForcesSeen | undefined = undefined;
  heatIn: readonly number[] | undefined = undefined;
  attacked: readonly boolean[] | undefined = undefined;
  barred: readonly boolean[] | undefined = undefined;

  constructor(acts: RecentActs, weighed: Weighed) {
    this.acts = acts;
    this.weighed = weighed;
  }
}

function typeOf(seat: CompiledSeat, id: string): TypeDef {
  const { types } = seat.def;
  const type = types.find((each) => each.id === id) ?? types[0];
  if (type === undefined) throw new RangeError(`seat ${seat.def.id} has no types`);
  return type;
}

const keep = keepShape();

/** A situation as one seat sees it. Everything here could be read off the screen by a person in that seat. */
export class Situation {
  view: View;
  readonly rules: Rules;
  me: NonNullable<View['me']>;
  readonly seat: CompiledSeat;
  readonly rival: CompiledSeat;
  readonly seatId: SeatId;
  readonly rivalId: SeatId;
  /** Turn of the last use of each own move by its place in the level's list, 0 never. */
  readonly lastUse: readonly number[];
  // Numbers that are 0 first: what begins as undefined is kept in a box.
  readonly turn: number = 0;
  /** Year with a fraction, of the next tick. */
  readonly year: number = 0;
  /** Overall threat as this seat perceives it, points and 0-1. */
  readonly alarm: number = 0;
  readonly heat: number = 0;
  /** How likely the rival is thought to be expansionist, 0-1. */
  readonly belief: number = 0;
  readonly acts: RecentActs;
  readonly #survey: Survey;
  readonly #board: Board;
  #evaluator: AttackEvaluator | undefined;
  #posts: Posts | undefined;

  /** `board` is filled from this view when it is asked for, unless the survey has it. */
  constructor(rules: Rules, view: View, board: Board, survey: Survey) {
    this.view = view;
    this.rules = rules;
    this.me = own(view);
    this.seat = rules.seats[this.me.seat === rules.seats[1].def.id ? 1 : 0];
    this.rival = rules.seats[this.seat.rival];
    this.seatId = this.me.seat;
    this.rivalId = this.rival.def.id;
    const { time, threat } = view;
    this.turn = time.turn;
    this.lastUse = lastUses(rules, this.me);
    this.year = yearOfTick(rules.level, time.tick);
    this.alarm = threat?.overall ?? 0;
    this.heat = this.alarm / 100;
    this.belief = threat?.belief ?? 0;
    this.acts = survey.acts;
    this.#survey = survey;
    this.#board = board;
    keep(this);
  }

  /** Another view of the same board: only what the seat has to spend, or how a crisis goes, may have changed. */
  lookAgain(view: View): void {
    this.view = view;
    this.me = own(view);
    this.#evaluator = undefined;
  }

  /** The type that this seat was dealt. Few ask for it. */
  get type(): TypeDef {
    return typeOf(this.seat, this.me.type);
  }

  /** Moves of either seat that a treaty bars as it stands, by their place in the level's list. */
  get barred(): readonly boolean[] {
    this.#survey.barred ??= barredIn(this.rules, this.view);
    return this.#survey.barred;
  }

  /** What has been weighed of this board already. */
  get weighed(): Weighed {
    return this.#survey.weighed;
  }

  get board(): Board {
    this.#survey.board ??= this.#board.read(this.view.states);
    return this.#survey.board;
  }

  /** Forward units by theatre. */
  get forces(): ForcesSeen {
    this.#survey.forces ??= forcesSeen(this.rules, this.view);
    return this.#survey.forces;
  }

  /** What forces are worth to a persona that is moved by these drives. */
  postsFor(drives: Drives): Posts {
    if (this.#posts?.drives !== drives) this.#posts = postsFor(this, drives);
    return this.#posts;
  }

  /** Own threat by theatre, 0-1. */
  get heatIn(): readonly number[] {
    this.#survey.heatIn ??= dividedBy(theatreThreats(this.view.threat), 100);
    return this.#survey.heatIn;
  }

  /** Is the theatre under attack by the rival? */
  get attacked(): readonly boolean[] {
    this.#survey.attacked ??=
      this.view.fighting.length === 0 ? this.#board.calm : attackedTheatres(this.rules, this.view, this.rival);
    return this.#survey.attacked;
  }

  /** Is this state on the map, and a member of the own alliance or own soil? Asked of one state, it needs no board. */
  isOurs(state: StateId): boolean {
    const c = this.rules.stateIndex.get(state) ?? 0;
    const seen = this.view.states[c];
    if (seen?.exists !== true || (this.rules.theatreOf[c] ?? -1) < 0) return false;
    return rungOn(seen, this.seat) === 'member' || this.seat.homeRegion[c] === true;
  }

  get anyAttack(): boolean {
    const { attacked } = this;
    return attacked !== this.#board.calm && attacked.includes(true);
  }

  /** How hard the rival was last turn: its hardest act, or an attack that goes on. */
  get rivalSeverity(): number {
    return this.anyAttack ? Math.max(this.rules.bots.reading.attackSeverity, this.acts.hardest) : this.acts.hardest;
  }

  /** The best overt attack on a state for this seat's own type (dEU of model item 8), if any can be made. */
  attackOn(state: StateId): AttackValue | undefined {
    this.#evaluator ??= attackEvaluator(this.rules, this.view);
    return this.#evaluator?.best(state, this.type);
  }

  /** Capital that a move costs now, before persuasion. Only a use before, or what is conceded in alarm, adds to its price. */
  priceOf({ move, price }: MoveTraits): number {
    const lastUse = this.lastUse[move.index] ?? 0;
    if (lastUse <= 0 && !move.conciliatory) return price;
    return priceOf(this.rules, move, { lastUse, turn: this.turn, alarm: this.alarm });
  }
}
