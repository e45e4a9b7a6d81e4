/** What a move's conditions may ask of a seat's own view. Button, bot and server share this one reader. */
import { zeros } from '../../lib/arrays.ts';
import type { StateView } from '../board-view-types.ts';
import type { AllianceRung, Side, TreatyStanding } from '../level.ts';
import { type CompiledSeat, type Rules, yearOfTick } from '../rules.ts';
import type { SeatIndex } from '../state.ts';
import { treatyStandings } from '../view/desk.ts';
import { MeReader } from '../view/me-reader.ts';
import { isOpening, occupiedBy, rungOn, supportOf } from '../view/state-reader.ts';
import { blocAlarms } from '../view/story.ts';
import type { View } from '../view-types.ts';
import type { ConditionFacts } from './conditions.ts';

/** Forward units by theatre, as a seat sees them: its own and the rival's. */
export interface ForcesSeen {
  readonly own: readonly number[];
  readonly rival: readonly number[];
}

export interface ViewFacts extends ConditionFacts {
  state(c: number): StateView | undefined;
  readonly seat: CompiledSeat;
  /** What the alarm of each own bloc adds to its support of an order, points. */
  readonly alarms: readonly number[];
  readonly units: ForcesSeen;
}

let last: { readonly rules: Rules; readonly view: View; readonly facts: ViewFacts } | undefined;

/** Facts of a seat's view. The last ones are kept: a view is asked about many times before the next one is. */
export function viewFacts(rules: Rules, view: View): ViewFacts {
  if (last?.view !== view || last.rules !== rules) last = { rules, view, facts: new FactsReader(rules, view) };
  return last.facts;
}

/** The forces on a seat's view. */
export function forcesSeen(rules: Rules, view: View): ForcesSeen {
  return viewFacts(rules, view).units;
}

function unitsOf(rules: Rules, view: View, own: string): ForcesSeen {
  // The reader of a seat's own desk counts them without a view of each force.
  if (view.me instanceof MeReader) return view.me.forces;
  const units = { own: zeros(rules.theatres.length), rival: zeros(rules.theatres.length) };
  for (const force of view.forces) {
    const h = rules.theatreIndex.get(force.theatre) ?? -1;
    const list = force.seat === own ? units.own : units.rival;
    if (h >= 0) list[h] = (list[h] ?? 0) + force.units;
  }
  return units;
}

/** The seat whose view it is; the first for an onlooker. */
export function seatOf(rules: Rules, view: View): SeatIndex {
  return view.me?.seat === rules.seats[1].def.id ? 1 : 0;
}

function seatOn(rules: Rules, seat: CompiledSeat, side: Side): CompiledSeat {
  return side === 'own' ? seat : rules.seats[seat.rival];
}

class FactsReader implements ViewFacts {
  readonly #rules: Rules;
  readonly #view: View;
  readonly seat: CompiledSeat;
  readonly #states: View['states'];
  #units: ForcesSeen | undefined;
  #alarms: readonly number[] | undefined;
  #treaties: readonly TreatyStanding[] | undefined;

  constructor(rules: Rules, view: View) {
    this.#rules = rules;
    this.#view = view;
    this.seat = rules.seats[seatOf(rules, view)];
    this.#states = view.states;
  }

  get units(): ForcesSeen {
    this.#units ??= unitsOf(this.#rules, this.#view, this.seat.def.id);
    return this.#units;
  }

  get alarms(): readonly number[] {
    this.#alarms ??= blocAlarms(this.#rules, this.seat.index, this.#view.threat);
    return this.#alarms;
  }

  state(c: number): StateView | undefined {
    return this.#states[c];
  }

  rung(c: number, side: Side): AllianceRung {
    const state = this.#states[c];
    return state === undefined ? 'none' : rungOn(state, seatOn(this.#rules, this.seat, side));
  }

  acceding(c: number): boolean {
    return this.#states[c]?.acceding?.alliance === this.seat.def.alliance;
  }

  support(c: number, side: Side): number {
    const state = this.#states[c];
    return state === undefined ? 0 : supportOf(state, seatOn(this.#rules, this.seat, side));
  }

  ready(c: number): number {
    return this.#states[c]?.ready ?? 0;
  }

  occupied(c: number): number {
    const state = this.#states[c];
    const [first, second] = this.#rules.seats;
    return state === undefined ? 0 : occupiedBy(state, first) + occupiedBy(state, second);
  }

  occupiedBy(c: number, side: Side): number {
    const state = this.#states[c];
    return state === undefined ? 0 : occupiedBy(state, seatOn(this.#rules, this.seat, side));
  }

  get year(): number {
    return yearOfTick(this.#rules.level, this.#view.time.tick);
  }

  treaty(id: string): string {
    this.#treaties ??= treatyStandings(this.#rules, this.#view);
    return this.#treaties[this.#rules.treatyIndex.get(id) ?? -1] ?? 'absent';
  }

  forum(id: string): string {
    return this.#view.forums[id] ?? 'absent';
  }

  forces(h: number, side: Side): number {
    return this.units[side][h] ?? 0;
  }

  hosts(h: number): boolean {
    return hosts(this.#rules, this.#states, this.seat, h);
  }

  atWar(h: number): boolean {
    return this.#view.fighting.includes(this.#rules.theatres[h] ?? '');
  }

  doorClosed(h: number): boolean {
    return this.#view.me?.doorsClosed.includes(this.#rules.theatres[h] ?? '') === true;
  }

  event(id: string): number {
    const tick = this.#view.happened[id];
    return tick === undefined ? -1 : this.#view.time.tick - tick;
  }

  opening(c: number): boolean {
    const state = this.#states[c];
    return state !== undefined && isOpening(state, this.seat);
  }

  get threat(): number {
    return this.#view.threat?.overall ?? 0;
  }

  separatist(c: number): number {
    return this.#states[c]?.separatist ?? 0;
  }

  get verification(): number {
    return this.#view.verification;
  }

  rivalAct(severity: number): number {
    return lastRivalAct(this.#rules, this.#view, severity);
  }
}

function hosts(rules: Rules, states: View['states'], me: CompiledSeat, h: number): boolean {
  if (h < 0) return false;
  if (me.hostsAtHome[h] === true) return true;
  for (const c of rules.statesIn[h] ?? []) {
    const state = states[c];
    if (state === undefined || (me.homeRegion[c] !== true && rungOn(state, me) !== 'member')) continue;
    if (state.exists) return true;
  }
  return false;
}

function lastRivalAct(rules: Rules, view: View, severity: number): number {
  let last = -1;
  for (const card of view.cards) {
    if (card.mine || card.outcome === 'refused' || card.outcome === 'declined') continue;
    if ((rules.moves.get(card.move)?.def.signal.severity ?? 0) >= severity) last = view.time.tick - card.tick;
  }
  return last;
}
