/** Where third states stand between a seat and its rival, as bots ask it of all of them each turn. */
import type { StateView } from '../board-view-types.ts';
import type { AllianceRung } from '../level.ts';
import type { CompiledSeat } from '../rules.ts';
import { rungOn, type Stance, StateReader, supportOf } from './state-reader.ts';

/** Where a state stands. */
export interface Footing {
  /** Its place in the level's list. */
  readonly c: number;
  /** The state as it was seen last, and what its reader reads; a plain copy has none. */
  state: StateView | undefined;
  stance: Stance | undefined;
  /** Is it on the map? */
  there: boolean;
  /** The list of its steps on all ladders: a state that takes a step gets another list. Undefined if there is none. */
  rungs: readonly AllianceRung[] | undefined;
  /** Its steps on the ladders of their alliances. */
  rung: AllianceRung;
  rivalRung: AllianceRung;
  /** Public support for their sides, 0-1. */
  welcome: number;
  rivalWelcome: number;
  /** The index of the seat whose side it wishes to join, -1 for none. */
  wish: number;
  /** Takes in that it may have come, gone or taken a step; true if its place has changed. */
  stand(own: CompiledSeat, rival: CompiledSeat): boolean;
}

/** Records of where states stand: kept, as little of it changes from turn to turn. */
export class Footings<F extends Footing> {
  readonly #own: CompiledSeat;
  readonly #rival: CompiledSeat;
  readonly #all: readonly F[];
  /** The readers seen last, which the views of a match share, unless plain copies were; and what was on the map then. */
  #readers: readonly StateView[] | undefined;
  #onMap: readonly boolean[] | undefined;

  constructor(own: CompiledSeat, rival: CompiledSeat, all: readonly F[]) {
    this.#own = own;
    this.#rival = rival;
    this.#all = all;
  }

  /** Reads them all anew; those whose place has changed since then stand first in `moved`: tells how many. */
  read(states: readonly StateView[], moved: F[]): number {
    const reader = states[0];
    if (!(reader instanceof StateReader)) return this.#readCopies(states, moved);
    if (states !== this.#readers) this.#meet(states);
    const { onMap } = reader;
    const sameMap = onMap === this.#onMap;
    this.#onMap = onMap;
    const all = this.#all;
    const own = this.#own.index;
    const rival = this.#rival.index;
    let count = 0;
    for (let k = 0; k < all.length; k += 1) {
      const footing = all[k];
      const stance = footing?.stance;
      if (footing === undefined || stance === undefined) continue;
      const { rung, support } = stance;
      footing.welcome = (support[own] ?? 0) / 100;
      footing.rivalWelcome = (support[rival] ?? 0) / 100;
      footing.wish = stance.wish;
      if (rung === footing.rungs && (sameMap || footing.there === onMap[footing.c])) continue;
      footing.there = onMap[footing.c] === true;
      if (this.#step(footing, rung)) {
        moved[count] = footing;
        count += 1;
      }
    }
    return count;
  }

  #step(footing: F, rungs: readonly AllianceRung[]): boolean {
    footing.rungs = rungs;
    footing.rung = rungs[this.#own.alliance] ?? 'none';
    footing.rivalRung = rungs[this.#rival.alliance] ?? 'none';
    return footing.stand(this.#own, this.#rival);
  }

  #meet(states: readonly StateView[]): void {
    this.#readers = states;
    for (const footing of this.#all) {
      const state = states[footing.c];
      footing.state = state;
      footing.stance = state instanceof StateReader ? state.stance : undefined;
    }
  }

  /** A plain copy of a view gives the same answers. */
  #readCopies(states: readonly StateView[], moved: F[]): number {
    this.#readers = undefined;
    let count = 0;
    for (const footing of this.#all) {
      this.#readCopy(footing, states[footing.c]);
      if (!footing.stand(this.#own, this.#rival)) continue;
      moved[count] = footing;
      count += 1;
    }
    return count;
  }

  #readCopy(footing: F, state: StateView | undefined): void {
    const own = this.#own;
    const rival = this.#rival;
    footing.state = state;
    footing.rungs = undefined;
    footing.there = state?.exists === true;
    if (state === undefined) return;
    footing.rung = rungOn(state, own);
    footing.rivalRung = rungOn(state, rival);
    footing.welcome = supportOf(state, own) / 100;
    footing.rivalWelcome = supportOf(state, rival) / 100;
    footing.wish = state.wish === own.def.id ? own.index : state.wish === rival.def.id ? rival.index : -1;
  }
}
