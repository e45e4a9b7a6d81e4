/** The board as one seat weighs it: what each order may point at, and where it holds, is exposed or under attack. */
import {
  type CompiledSeat,
  occupiedBy,
  type Rules,
  rungOn,
  rungRank,
  type StateView,
  supportOf,
  type View,
} from '../engine/index.ts';

/** What an order may point at, as plain numbers: a state, a theatre, or nothing (`c` and `h` -1). */
export interface Aim {
  readonly state: StateView | undefined;
  readonly c: number;
  readonly h: number;
  /** How much the state matters to this seat, and how near it is to a red line of either side, 0-1. */
  readonly value: number;
  readonly redLine: number;
  readonly rivalRedLine: number;
  /** Public support for this side and for the rival, 0-1. */
  readonly welcome: number;
  readonly rivalWelcome: number;
  /** Member of the alliance, or own soil. */
  readonly ours: boolean;
  readonly theirs: boolean;
  /** Step on either alliance's ladder, 0 none to 4 member. */
  readonly rank: number;
  readonly rivalRank: number;
}

const NOWHERE: Aim = {
  state: undefined,
  c: -1,
  h: -1,
  value: 0,
  redLine: 0,
  rivalRedLine: 0,
  welcome: 0,
  rivalWelcome: 0,
  ours: false,
  theirs: false,
  rank: 0,
  rivalRank: 0,
};

const theatreAims = new WeakMap<Rules, readonly Aim[]>();

/** A theatre by index, or nothing for -1. */
export function aimAtTheatre(rules: Rules, h: number): Aim {
  let aims = theatreAims.get(rules);
  if (aims === undefined) {
    aims = rules.theatres.map((_, index) => ({ ...NOWHERE, h: index }));
    theatreAims.set(rules, aims);
  }
  return aims[h] ?? NOWHERE;
}

/** Support from which a state is taken to lean to this side, 0-1. */
const LEANS = 0.45;

/** A pointer over the states of a view: many are looked at in a turn, one at a time. */
class StatePointer implements Aim {
  readonly #seat: CompiledSeat;
  readonly #rival: CompiledSeat;
  state: StateView | undefined = undefined;
  c = -1;
  h = -1;
  ours = false;
  theirs = false;
  rank = 0;
  rivalRank = 0;

  constructor(seat: CompiledSeat, rival: CompiledSeat) {
    this.#seat = seat;
    this.#rival = rival;
  }

  moveTo(state: StateView, c: number, h: number): this {
    const rung = rungOn(state, this.#seat);
    const rivalRung = rungOn(state, this.#rival);
    this.state = state;
    this.c = c;
    this.h = h;
    this.ours = rung === 'member' || this.#seat.homeRegion[c] === true;
    this.theirs = rivalRung === 'member' || this.#rival.homeRegion[c] === true;
    this.rank = rungRank(rung);
    this.rivalRank = rungRank(rivalRung);
    return this;
  }

  get value(): number {
    return this.#seat.value[this.c] ?? 0;
  }

  get redLine(): number {
    return this.#seat.redLine[this.c] ?? 0;
  }

  get rivalRedLine(): number {
    return this.#rival.redLine[this.c] ?? 0;
  }

  get welcome(): number {
    return this.state === undefined ? 0 : supportOf(this.state, this.#seat) / 100;
  }

  get rivalWelcome(): number {
    return this.state === undefined ? 0 : supportOf(this.state, this.#rival) / 100;
  }
}

/** The states as one seat weighs them. */
export class Board {
  readonly #rules: Rules;
  readonly #states: View['states'];
  readonly #pointer: StatePointer;
  /** Theatres with a state of the own alliance or own soil. */
  readonly held: readonly boolean[];
  /** By theatre, the value of the dearest state that leans to this side and that no alliance protects, 0-1. */
  readonly exposed: readonly number[];

  constructor(rules: Rules, view: View, seat: CompiledSeat, rival: CompiledSeat) {
    this.#rules = rules;
    this.#states = view.states;
    this.#pointer = new StatePointer(seat, rival);
    const held = rules.theatres.map(() => false);
    const exposed = rules.theatres.map(() => 0);
    for (let c = 0; c < rules.states.length; c += 1) {
      const aim = this.aimAt(c);
      if (aim === undefined) continue;
      if (aim.ours) held[aim.h] = true;
      else if (!aim.theirs && aim.welcome > LEANS) exposed[aim.h] = Math.max(exposed[aim.h] ?? 0, aim.value);
    }
    this.held = held;
    this.exposed = exposed;
  }

  /** A state by index; none where there is no such state now, or in no theatre. Holds until the next one is asked for. */
  aimAt(c: number): Aim | undefined {
    const h = this.#rules.theatreOf[c] ?? -1;
    const state = h < 0 ? undefined : this.#states[c];
    return state?.exists === true ? this.#pointer.moveTo(state, c, h) : undefined;
  }
}

const NO_ATTACK: readonly boolean[] = [];

/** Theatres in which there is fighting over land that the rival has taken since the start; empty if nowhere. */
export function attackedTheatres(rules: Rules, view: View, rival: CompiledSeat): readonly boolean[] {
  if (view.fighting.length === 0) return NO_ATTACK;
  return rules.theatres.map((theatre, h) => {
    if (!view.fighting.includes(theatre)) return false;
    return (rules.statesIn[h] ?? []).some((c) => {
      const heldAtStart = rules.level.states[c]?.occupied?.share ?? 0;
      const state = view.states[c];
      return state !== undefined && occupiedBy(state, rival) > heldAtStart;
    });
  });
}

/** Forward units by theatre: of this seat and of the rival. */
export interface Forces {
  readonly own: readonly number[];
  readonly theirs: readonly number[];
}

export function readForces(rules: Rules, view: View, seat: CompiledSeat): Forces {
  const own = rules.theatres.map(() => 0);
  const theirs = rules.theatres.map(() => 0);
  for (const force of view.forces) {
    const h = rules.theatreIndex.get(force.theatre) ?? 0;
    const units = force.seat === seat.def.id ? own : theirs;
    units[h] = (units[h] ?? 0) + force.units;
  }
  return { own, theirs };
}
