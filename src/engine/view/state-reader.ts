/** One third state as all may see it, each field computed when it is read; `toJSON` gives the plain copy. */
import { at } from '../../lib/arrays.ts';
import type { AllianceRung, StateDef } from '../level.ts';
import { exists, type Rules } from '../rules.ts';
import type { GameState, StateRow } from '../state.ts';
import type { StateView } from '../view-types.ts';
import { bySeat } from './context.ts';

type Pair<T> = Readonly<Record<string, T>>;

export class StateReader implements StateView {
  readonly #rules: Rules;
  readonly #s: GameState;
  readonly #row: StateRow;
  readonly #def: StateDef;
  readonly #c: number;
  readonly id: string;
  readonly exists: boolean;
  #rungs: Pair<AllianceRung> | undefined;
  #support: Pair<number> | undefined;
  #occupied: Pair<number> | undefined;

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
    this.exists = exists(rules, c, Math.max(0, s.tick));
  }

  get theatre(): string | undefined {
    return this.#def.theatre;
  }

  get partOf(): string | undefined {
    return this.#def.partOf;
  }

  get rungs(): Pair<AllianceRung> {
    if (this.#rungs !== undefined) return this.#rungs;
    const rungs: Record<string, AllianceRung> = {};
    const { alliances } = this.#rules.level;
    for (let a = 0; a < alliances.length; a += 1) rungs[alliances[a]?.id ?? ''] = this.#row.rung[a] ?? 'none';
    this.#rungs = rungs;
    return rungs;
  }

  get acceding(): StateView['acceding'] {
    const a = this.#row.acceding.findIndex((tick) => tick >= 0);
    const alliance = this.#rules.level.alliances[a]?.id;
    return alliance === undefined ? undefined : { alliance, untilTick: at(this.#row.acceding, a) };
  }

  get support(): Pair<number> {
    this.#support ??= bySeat(this.#rules, (i) => at(this.#row.support, i));
    return this.#support;
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
    this.#occupied ??= bySeat(this.#rules, (i) => at(this.#row.occupied, i));
    return this.#occupied;
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
    const { opening } = this.#row;
    return bySeat(this.#rules, (i) => opening[i] !== undefined && at(opening, i) >= this.#s.tick);
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
