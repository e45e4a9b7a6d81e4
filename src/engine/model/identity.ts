/** Status and story: what a side believes of its rival and holds against it, and how it reads an act. */

import { clamp, sigmoid } from '../../lib/det-math.ts';
import type { FactId } from '../facts.ts';
import { enterLine } from '../ledger.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex, SeatState } from '../state.ts';

/** What the readings of one tick start from, so that both sides' acts are read on the state before them. */
export interface ReadingBase {
  readonly belief: readonly [number, number]; // probability 0-1
  readonly grievance: readonly [number, number]; // points
  readonly inclusion: number;
}

export interface Signal {
  readonly observer: SeatIndex;
  /** Log-likelihood ratio, slight and shock before bending. */
  readonly kappa: number;
  readonly slight: number;
  readonly shock: number;
  /** Theatre of the shock; -1 for none. */
  readonly h: number;
  /** State it is about; -1 for none. */
  readonly c: number;
  readonly aboutTarget: boolean;
  /** Kind of act by its place in `SeatState.habit`: the same kind repeated counts for less. -1 for none. */
  readonly habit: number;
  readonly card: number;
  readonly cause: FactId;
}

export interface Read {
  readonly belief: number; // log-odds entered
  readonly slight: number; // points
  readonly shock: number; // points
}

/** A signal as it was read: what the reader believed and resented before, and how often it had seen the like. */
export interface Reading {
  readonly tick: number;
  readonly signal: Signal;
  /** Readings of the same moment share one base. */
  readonly base: ReadingBase;
  readonly uses: number;
  readonly read: Read;
}

/**
 * Belief: how sure a seat is that its rival is expansionist. Acts add to its log-odds, and fade.
 *
 * Equation: `b = 1/(1 + exp(-l))`, `l = prior + sum of lines`, each line `entry beliefMemory^age`, `|l| <= beliefCap`
 * Units: b share 0-1; l log-odds; age half-years.
 * Source: Kydd 1997, 2005 (trust as belief about type); fading and the cap are own design.
 * Limits: two kinds of rival only (expansionist or not); a fading memory is not Bayesian.
 */
export function beliefOf(rules: Rules, s: GameState, i: SeatIndex): number {
  const odds = rules.seats[i].prior + s.seats[i].belief;
  const last = i === 0 ? lastBelief.first : lastBelief.second;
  if (last.odds !== odds) {
    last.odds = odds;
    last.share = sigmoid(odds);
  }
  return last.share;
}

/** What was asked last of each seat: a quiet tick asks the same several times. */
const lastBelief = { first: { odds: 0, share: sigmoid(0) }, second: { odds: 0, share: sigmoid(0) } };

/**
 * Grievance: slights less recognition, fading to a floor that history left.
 *
 * Equation: `G = floor + sum of lines`, each line `entry grievanceMemory^age`, `0 <= G <= 100`
 * Units: points 0-100; age half-years.
 * Source: Larson and Shevchenko 2010; Tsygankov 2016.
 * Limits: one grievance a side, felt alike by all at home.
 */
export function grievanceOf(rules: Rules, s: GameState, i: SeatIndex): number {
  return rules.seats[i].grievanceFloor + s.seats[i].grievance;
}

/**
 * Perception: belief about the rival's aims and grievance over status.
 *
 * Equation: `P = beliefShare 100 b + (1 - beliefShare) G`
 * Units: points 0-100.
 * Source: Kydd 2005 for belief, Larson and Shevchenko 2010 for status; the sum is own design.
 * Limits: the same in every theatre: what a side is thought to want does not depend on the place.
 */
export function perceptionOf(rules: Rules, s: GameState, i: SeatIndex): number {
  const w = rules.params.beliefShare;
  return w * 100 * beliefOf(rules, s, i) + (1 - w) * grievanceOf(rules, s, i);
}

export function readingBase(rules: Rules, s: GameState): ReadingBase {
  return {
    belief: [beliefOf(rules, s, 0), beliefOf(rules, s, 1)],
    grievance: [grievanceOf(rules, s, 0), grievanceOf(rules, s, 1)],
    inclusion: s.inclusion,
  };
}

/**
 * Attribution bias: hostile acts count as character, friendly ones as circumstance, the more the greater the grievance.
 *
 * Equation: `beta = (attributionBase + attributionGrievance G/100) bias of the lens`
 * Units: share, held within 0 and 0.9 so that a friendly act never counts against its sender.
 * Source: Jervis 1976.
 * Limits: the same bias for every act; no single leader's temper.
 */
export function attributionBias(rules: Rules, grievance: number): number {
  const p = rules.params;
  return clamp((p.attributionBase + (p.attributionGrievance * grievance) / 100) * rules.lens.bias, 0, 0.9);
}

/** How dear the target is to the observer, 0-1; for an act towards a whole theatre a middling value. */
function redLineOf(rules: Rules, { observer, c }: Signal): number {
  return c < 0 ? rules.params.theatreRedLine : (rules.seats[observer].redLine[c] ?? 0);
}

/**
 * Evidence: what an act shows of the rival's type before any bias, by how far it concerns the observer.
 *
 * Equation: `kappa = ln(Pr(act | expansionist) / Pr(act | not))`, about a state `kappa (targetBeliefFloor + red line)`
 * Units: log-odds; the probabilities are the level's own for each type, weighed by the prior.
 * Source: Kydd 1997, 2005.
 * Limits: acts are independent of each other given the type; the probabilities are judgements, not measurements.
 */
export function evidenceOf(rules: Rules, signal: Signal): number {
  return signal.aboutTarget ? signal.kappa * (rules.params.targetBeliefFloor + redLineOf(rules, signal)) : signal.kappa;
}

/**
 * Reading: how bias, expectation, habit and a voice at the table bend an act before it is felt.
 *
 * Pure; the staff's estimate uses it too.
 *
 * Equation: `belief = learning n kappa (1 + beta)` if hostile, `learning n kappa (1 - beta)(1 - confirmation b)` if
 * friendly, `n = 1/(1 + habituation uses)`; `slight = n slight (1 - inclusionBuffer I) bias`; `shock = n shock`; about a
 * state slight times `targetSlightFloor + red line`, shock times red line
 * Units: log-odds; points; uses of the same act, each worth habituationMemory of the last half-year's; I share 0-1; red
 * line of the state for the observer 0-1, theatreRedLine where an act names no state.
 * Source: Jervis 1976; Rabin and Schrag 1999 (confirmation); habituation is own design.
 * Limits: habit is counted by kind of act, not by place; recognition is not damped, only slights are.
 */
export function bendSignal(rules: Rules, base: ReadingBase, signal: Signal, uses: number): Read {
  const p = rules.params;
  const lens = rules.lens;
  const habit = 1 / (1 + p.habituation * uses);
  const red = redLineOf(rules, signal);
  const kappa = evidenceOf(rules, signal);
  const slight = signal.aboutTarget ? signal.slight * (p.targetSlightFloor + red) : signal.slight;
  const shock = signal.aboutTarget ? signal.shock * red : signal.shock;
  const bias = attributionBias(rules, base.grievance[signal.observer]);
  const doubt = 1 - p.confirmation * base.belief[signal.observer];
  const bent = kappa > 0 ? kappa * (1 + bias) : kappa * (1 - bias) * doubt;
  const damping = slight > 0 ? (1 - p.inclusionBuffer * base.inclusion * lens.damping) * lens.bias : 1;
  return {
    belief: bent * habit * lens.learning,
    slight: slight * habit * damping,
    shock: shock > 0 ? shock * habit : 0,
  };
}

/** Reads an act: enters its lines for the observer. */
export function readSignal(rules: Rules, s: GameState, base: ReadingBase, signal: Signal): Read {
  const seat = s.seats[signal.observer];
  const uses = signal.habit < 0 ? 0 : (seat.habit[signal.habit] ?? 0);
  const read = bendSignal(rules, base, signal, uses);
  if (signal.habit >= 0) seat.habit[signal.habit] = uses + 1;
  const o = signal.observer;
  const { cause, card } = signal;
  if (read.belief !== 0) enterLine(rules, s, { q: 'belief', o, h: -1, c: -1, entry: read.belief, cause, card });
  if (read.slight !== 0) enterLine(rules, s, { q: 'grievance', o, h: -1, c: -1, entry: read.slight, cause, card });
  if (read.shock > 0 && signal.h >= 0)
    enterLine(rules, s, { q: 'shock', o, h: signal.h, c: -1, entry: read.shock, cause, card });
  return read;
}

/** Uses below this are forgotten. */
const FORGOTTEN = 0.001;

/** A loop of its own: a match begins with it, and there are a hundred kinds of act. */
function kindsUsedTo({ habit }: SeatState): number[] {
  const kinds: number[] = [];
  for (let kind = 0; kind < habit.length; kind += 1) if ((habit[kind] ?? 0) > 0) kinds.push(kind);
  return kinds;
}

/** Kinds of act that the seats of a match are used to: all but these have nothing to fade, and that is nearly all. */
export class Habits {
  readonly #kinds: readonly [number[], number[]];

  constructor({ seats }: GameState) {
    this.#kinds = [kindsUsedTo(seats[0]), kindsUsedTo(seats[1])];
  }

  /** A seat has met a kind of act that was news to it. */
  add(i: SeatIndex, kind: number): void {
    this.#kinds[i].push(kind);
  }

  fade(rules: Rules, s: GameState): void {
    const memory = rules.params.habituationMemory;
    fadeKinds(s.seats[0], this.#kinds[0], memory);
    fadeKinds(s.seats[1], this.#kinds[1], memory);
  }
}

function fadeKinds({ habit }: SeatState, kinds: number[], memory: number): void {
  let left = 0;
  for (let k = 0; k < kinds.length; k += 1) {
    const kind = kinds[k] ?? 0;
    const uses = (habit[kind] ?? 0) * memory;
    habit[kind] = uses < FORGOTTEN ? 0 : uses;
    if (uses < FORGOTTEN) continue;
    kinds[left] = kind;
    left += 1;
  }
  while (kinds.length > left) kinds.pop();
}

/** Habits fade each tick, so that an act is news again after a while. */
export function fadeHabits(rules: Rules, s: GameState, habits: Habits): void {
  habits.fade(rules, s);
}
