/** One third state as all may see it, each field computed when it is read; `toJSON` gives the plain copy. */
import { at } from '../../lib/arrays.ts';
import type { StateView } from '../board-view-types.ts';
import type { AllianceRung, StateDef } from '../level.ts';
import type { CompiledSeat, Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import { bySeat } from './context.ts';

type Pair<T> = Readonly<Record<string, T>>;

/** What of a state's row tells where it stands. */
export type Stance = Pick<StateRow, 'rung' | 'support' | 'wish'>;

export class StateReader implements StateView {
  readonly #rules: Rules;
  readonly #s: GameState;
  readonly #row: StateRow;
  readonly #def: StateDef;
  readonly #c: number;
  readonly id: string;

  constructor(rules: Rules, s: GameState, c: number) {
    const def = rules.level.states[c];
    const row = s.states[c];
    if (def === undefined || row === undefined) throw new RangeError(`no state ${c}`);
    this.#rules = rules;
    this.#s = s;
    this.#row = row;
    this.#def = def;
    this.#c = c;
    this.id = def.id;
  }

  get exists(): boolean {
    return this.#rules.onMap[Math.max(0, this.#s.tick)]?.[this.#c] === true;
  }

  get theatre(): string | undefined {
    return this.#def.theatre;
  }

  get partOf(): string | undefined {
    return this.#def.partOf;
  }

  get rungs(): Pair<AllianceRung> {
    const rungs: Record<string, AllianceRung> = {};
    this.#rules.level.alliances.forEach((alliance, a) => {
      rungs[alliance.id] = this.rungIn(a);
    });
    return rungs;
  }

  /** Rung on the ladder of an alliance by index. */
  rungIn(alliance: number): AllianceRung {
    return this.#row.rung[alliance] ?? 'none';
  }

  get acceding(): StateView['acceding'] {
    const a = this.#row.acceding.findIndex((tick) => tick >= 0);
    const alliance = a < 0 ? undefined : this.#rules.level.alliances[a]?.id;
    return alliance === undefined ? undefined : { alliance, untilTick: at(this.#row.acceding, a) };
  }

  get support(): Pair<number> {
    return bySeat(this.#rules, (i) => this.supportFor(i));
  }

  supportFor(i: SeatIndex): number {
    return this.#row.support[i] ?? 0;
  }

  /** What it changes as it takes steps, and its public its mind: always the same record. */
  get stance(): Stance {
    return this.#row;
  }

  /** Which states are on the map now, by state; the same list until that changes. */
  get onMap(): readonly boolean[] {
    return this.#rules.onMap[Math.max(0, this.#s.tick)] ?? [];
  }

  get economy(): Pair<number> {
    return bySeat(this.#rules, (i) => at(this.#row.economy, i));
  }

  get ready(): number {
    return this.#row.ready;
  }

  get own(): number {
    return this.#row.own;
  }

  get occupied(): Pair<number> {
    return bySeat(this.#rules, (i) => this.heldBy(i));
  }

  heldBy(i: SeatIndex): number {
    return this.#row.occupied[i] ?? 0;
  }

  get separatist(): number {
    return this.#row.separatist;
  }

  get regime(): StateView['regime'] {
    return this.#row.regime;
  }

  get wish(): string | undefined {
    const k = this.#row.wish;
    return k === 0 || k === 1 ? this.#rules.seats[k].def.id : undefined;
  }

  get openings(): Pair<boolean> {
    return bySeat(this.#rules, (i) => this.opensTo(i));
  }

  opensTo(i: SeatIndex): boolean {
    return (this.#row.opening[i] ?? -1) >= this.#s.tick;
  }

  get casus(): Pair<boolean> {
    return bySeat(this.#rules, (i) => at(this.#row.casus, i) >= this.#s.tick);
  }

  get harm(): number {
    return this.#row.harm;
  }

  get protestTick(): number | undefined {
    return this.#row.protestTick >= 0 ? this.#row.protestTick : undefined;
  }

  get homeOf(): string | undefined {
    const i = ([0, 1] as const).find((k) => this.#rules.seats[k].homeRegion[this.#c] === true);
    return i === undefined ? undefined : this.#rules.seats[i].def.id;
  }

  toJSON(): StateView {
    const { id, theatre, partOf, rungs, acceding, support, economy, ready, own, occupied } = this;
    const { separatist, regime, wish, openings, casus, harm, protestTick, homeOf } = this;
    const land = { id, theatre, partOf, exists: this.exists, rungs, acceding, support, economy, ready, own, occupied };
    return { ...land, separatist, regime, wish, openings, casus, harm, protestTick, homeOf };
  }
}

/*
 * The entries that rules and bots ask for all the time, read without making the records that hold them. A plain copy of
 * a view gives the same answers.
 */

/** Rung on the ladder of a seat's alliance. */
export function rungOn(state: StateView, seat: CompiledSeat): AllianceRung {
  return state instanceof StateReader ? state.rungIn(seat.alliance) : (state.rungs[seat.def.alliance] ?? 'none');
}

/** Public support for a seat's side, points. */
export function supportOf(state: StateView, seat: CompiledSeat): number {
  return state instanceof StateReader ? state.supportFor(seat.index) : (state.support[seat.def.id] ?? 0);
}

/** Share that a seat occupies, 0-1. */
export function occupiedBy(state: StateView, seat: CompiledSeat): number {
  return state instanceof StateReader ? state.heldBy(seat.index) : (state.occupied[seat.def.id] ?? 0);
}

/** Has the seat an opening there? */
export function isOpening(state: StateView, seat: CompiledSeat): boolean {
  return state instanceof StateReader ? state.opensTo(seat.index) : state.openings[seat.def.id] === true;
}
