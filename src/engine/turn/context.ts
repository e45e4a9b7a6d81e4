/** What a resolution carries along: rules, the draft, where facts go, and the signals that will be read at the end of the tick. */

import { at } from '../../lib/arrays.ts';
import { keepShape } from '../../lib/keep-shape.ts';
import type { Fact, FactId, FactKind } from '../facts.ts';
import type { MoveDef } from '../level.ts';
import { type Forces, noForces } from '../model/capability.ts';
import { FarTargets } from '../model/far-targets.ts';
import { Habits, type Read, type Reading, type ReadingBase, readSignal, type Signal } from '../model/identity.ts';
import { LostBuffers } from '../model/lost-buffers.ts';
import { Standing } from '../model/standing.ts';
import { ThirdBounds } from '../model/third-bounds.ts';
import { Unsettled } from '../model/unsettled.ts';
import { Wishes } from '../model/wishes.ts';
import { beginDraws, type DrawKey, draw, type Purpose } from '../rng.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';

export interface Context {
  readonly rules: Rules;
  readonly s: GameState;
  /** Facts are stored in the state unless a simulation only counts them. */
  readonly keepFacts: boolean;
  /** Read once at the end of the tick. */
  readonly signals: Signal[];
  /** Hands over the signals so far and starts anew. */
  takeSignals(): readonly Signal[];
  readonly watch: Watch;
  readonly buffers: LostBuffers;
  readonly far: FarTargets;
  readonly habits: Habits;
  readonly wishes: Wishes;
  readonly unsettled: Unsettled;
  readonly standing: Standing;
  readonly bounds: ThirdBounds;
  /** Those of the running tick: each counts them anew in the same lists. */
  readonly forces: Forces;
  /** Verification and inclusion at the start of the running step: both sides act on the state at its start. */
  base: { verification: number; inclusion: number };
}

/** For what follows a match half-year by half-year. */
export interface Watch {
  /** Sees the state after each tick. */
  readonly afterTick?: (s: GameState) => void;
  /** Hears of each signal that a seat reads. */
  readonly afterReading?: (reading: Reading) => void;
}

/** Where an effect applies and what it is charged to. */
export interface Scope {
  /** The acting seat; -1 for events that name their own. */
  readonly seat: -1 | SeatIndex;
  readonly c: number; // target state, -1 none
  readonly h: number; // target theatre, -1 none
  readonly card: number; // -1 none
  readonly cause: FactId;
  readonly move?: MoveDef;
}

const NO_WATCH: Watch = {};

/**
 * What is known of a match beside its state: one input goes on with what those before it counted. Nothing here holds the
 * state itself: engines would then keep both until they next look through all of their memory.
 */
interface Known {
  readonly buffers: LostBuffers;
  readonly far: FarTargets;
  readonly habits: Habits;
  readonly wishes: Wishes;
  readonly unsettled: Unsettled;
  readonly standing: Standing;
  readonly bounds: ThirdBounds;
  readonly forces: Forces;
}

const knownOf = new WeakMap<GameState, Known>();

/** Found anew: nothing is known yet. */
export function knownAnew(rules: Rules, s: GameState): Known {
  return {
    buffers: new LostBuffers(),
    far: new FarTargets(),
    habits: new Habits(s),
    wishes: new Wishes(rules, s),
    unsettled: new Unsettled(rules, s),
    standing: new Standing(s),
    bounds: new ThirdBounds(s),
    forces: noForces(rules),
  };
}

function knownFor(rules: Rules, s: GameState): Known {
  let known = knownOf.get(s);
  if (known === undefined) {
    known = knownAnew(rules, s);
    knownOf.set(s, known);
  }
  return known;
}

const NO_SIGNALS: readonly Signal[] = [];

const keep = keepShape();

/** Most inputs resolve nothing: what only ticks need is made when it is first asked for. */
class MatchContext implements Context {
  readonly rules: Rules;
  readonly s: GameState;
  readonly keepFacts: boolean;
  readonly watch: Watch;
  base: Context['base'];
  #signals: Signal[] | undefined;
  #known: Known | undefined;

  constructor(rules: Rules, s: GameState, keepFacts: boolean, watch: Watch, known: Known | undefined) {
    this.rules = rules;
    this.s = s;
    this.keepFacts = keepFacts;
    this.watch = watch;
    this.#known = known;
    this.base = { verification: s.verification, inclusion: s.inclusion };
    keep(this);
  }

  get signals(): Signal[] {
    this.#signals ??= [];
    return this.#signals;
  }

  takeSignals(): readonly Signal[] {
    const signals = this.#signals ?? NO_SIGNALS;
    this.#signals = undefined;
    return signals;
  }

  /** Not a getter: engines call a private one by a detour. */
  #all(): Known {
    this.#known ??= knownFor(this.rules, this.s);
    return this.#known;
  }

  get buffers(): LostBuffers {
    return this.#all().buffers;
  }

  get far(): FarTargets {
    return this.#all().far;
  }

  get habits(): Habits {
    return this.#all().habits;
  }

  get wishes(): Wishes {
    return this.#all().wishes;
  }

  get unsettled(): Unsettled {
    return this.#all().unsettled;
  }

  get standing(): Standing {
    return this.#all().standing;
  }

  get bounds(): ThirdBounds {
    return this.#all().bounds;
  }

  get forces(): Forces {
    return this.#all().forces;
  }
}

export function makeContext(
  rules: Rules,
  s: GameState,
  keepFacts: boolean,
  watch: Watch = NO_WATCH,
  known?: Known,
): Context {
  return new MatchContext(rules, s, keepFacts, watch, known);
}

/** A seat reads a signal on the state at `base`. */
export function readAct({ rules, s, watch, habits }: Context, base: ReadingBase, signal: Signal): Read {
  const uses = at(s.seats[signal.observer].habit, signal.habit);
  if (uses === 0 && signal.habit >= 0) habits.add(signal.observer, signal.habit);
  const read = readSignal(rules, s, base, signal);
  watch.afterReading?.({ tick: s.tick, signal, base, uses, read });
  return read;
}

/** Counts a fact that is not kept: for what is told often, as the short way of what follows. */
export function countFact({ s }: Context): FactId {
  const id = s.nextFact;
  s.nextFact += 1;
  return id;
}

/** Tells a fact. What it says may be given as functions: a simulation only counts facts, and asks for nothing else. */
export function emit(
  ctx: Context,
  kind: FactKind,
  data: Fact['data'] | (() => Fact['data']),
  causes: readonly FactId[] | (() => readonly FactId[]),
  to: Fact['to'] = 'all',
): FactId {
  const id = ctx.s.nextFact;
  ctx.s.nextFact += 1;
  if (!ctx.keepFacts) return id;
  const known = typeof causes === 'function' ? causes() : causes;
  ctx.s.facts.push({ id, kind, tick: ctx.s.tick, data: typeof data === 'function' ? data() : data, causes: known, to });
  return id;
}

export function seatId(rules: Rules, i: SeatIndex): string {
  return rules.seats[i].def.id;
}

export function other(i: SeatIndex): SeatIndex {
  return i === 0 ? 1 : 0;
}

/** A keyed draw in [0, 1) for this match and tick. */
export function chance(ctx: Context, purpose: Purpose, a?: DrawKey, b?: DrawKey, c?: DrawKey): number {
  return draw(ctx.s.seed, ctx.s.tick, purpose, a, b, c);
}

/** What all chances of this match and tick for one purpose begin with: for `drawFrom`, where many draw. */
export function beginChances(ctx: Context, purpose: Purpose): number {
  return beginDraws(ctx.s.seed, ctx.s.tick, purpose);
}

/** Freezes the shared quantities that effects of one step start from. */
export function startStep(ctx: Context): void {
  ctx.base = { verification: ctx.s.verification, inclusion: ctx.s.inclusion };
}

/** Marks the target of a scope for facts. */
export function targetData(rules: Rules, scope: { readonly c: number; readonly h: number }): Record<string, string> {
  const data: Record<string, string> = {};
  const state = rules.states[scope.c];
  const theatre = rules.theatres[scope.h];
  if (state !== undefined) data.state = state;
  if (theatre !== undefined) data.theatre = theatre;
  return data;
}
