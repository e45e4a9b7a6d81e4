/** Who could attack whom: the attacker at this moment, and a state as a target. */

import { at } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import type { Prospect } from '../prospects.ts';
import { type CompiledSeat, exists, type MeanType, type Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { closingWindow, commitmentTo, regimeFear } from './attack-setting.ts';
import type { Forces } from './capability.ts';
import { grievanceOf } from './identity.ts';

/** Could seat `i` attack this state at all? Not its own side, within reach, not wholly held already. */
export function isTarget(rules: Rules, s: GameState, i: SeatIndex, c: number, tick: number): boolean {
  return rules.seats[i].targetsIn[rules.theatreOf[c] ?? -1]?.includes(c) === true && isOpen(rules, s, i, c, tick);
}

/** Is a state of the seat's `targetsIn` on the map, not of its own alliance and not wholly held already? */
export function isOpen(rules: Rules, s: GameState, i: SeatIndex, c: number, tick: number): boolean {
  const row = s.states[c];
  if (row === undefined || !exists(rules, c, tick) || (row.occupied[i] ?? 0) > rules.params.heldEnough) return false;
  return row.rung[rules.seats[i].alliance] !== 'member';
}

/** An attacker and the moment: what is the same for every target and every kind of attack. */
export interface Attacker {
  readonly rules: Rules;
  readonly s: GameState;
  readonly forces: Forces;
  readonly i: SeatIndex;
  readonly goals: MeanType;
  readonly tick: number;
  readonly me: CompiledSeat;
  readonly rival: CompiledSeat;
  /** What moves it besides greed and fear: slights, and fear for its regime. */
  readonly status: number;
  readonly regime: number;
  readonly economy: number; // 1 = base year
}

export function asAttacker(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  goals: MeanType,
  tick: number,
): Attacker {
  const me = rules.seats[i];
  return {
    rules,
    s,
    forces,
    i,
    goals,
    tick,
    me,
    rival: rules.seats[me.rival],
    status: ((goals.status * grievanceOf(rules, s, i)) / 100) * rules.params.statusPull,
    regime: goals.regime * regimeFear(rules, s, i, tick),
    economy: (me.economy[tick] ?? 0) * s.seats[i].econ,
  };
}

/** Whom it could attack on this tick, by theatre. The same lists while the same states are on the map. */
export function prospectsOf({ me: { prospectsAt }, tick }: Attacker): readonly (readonly Prospect[])[] {
  return prospectsAt[tick < prospectsAt.length ? tick : prospectsAt.length - 1] ?? [];
}

/** A state as a target: what is the same for every kind of attack on it. */
export class Target {
  c = -1;
  h = -1;
  own = 0; // its own forces, units
  separatist = 0; // 0-1
  held = 0; // share that the attacker holds, 0-1
  commitment = 0; // the rival's, 0-1
  /** The rival's answer to a full attack, in units of value. */
  answer = 0;
  /** What the attacker wants it for. */
  drive = 0;
  casus = 0;
}

/** The one target that is being weighed: filled anew for each state, as every tick weighs many. */
const weighed = new Target();

/** The state as a target before the rival is asked. */
export function aimAt(a: Attacker, c: number): Target {
  const { rules, s, i, me } = a;
  const row = s.states[c];
  const h = rules.theatreOf[c] ?? 0;
  const alarm = at(s.threat[i], h) / 100;
  const closing = row === undefined ? 0 : closingWindow(rules, row, i, c);
  const fear = a.goals.fear * alarm * closing * (me.fearFor[c] ?? 0);
  weighed.c = c;
  weighed.h = h;
  weighed.own = row === undefined ? 0 : row.own;
  weighed.separatist = row === undefined ? 0 : row.separatist;
  weighed.held = row === undefined ? 0 : (row.occupied[i] ?? 0);
  weighed.drive = a.goals.greed + fear + a.status + a.regime;
  weighed.casus = row !== undefined && (row.casus[i] ?? 0) >= a.tick ? rules.params.casusGain : 0;
  return weighed;
}

/** Adds to a target how the rival stands by it, and what that could cost. */
export function addRival({ rules, s, forces, me, tick }: Attacker, target: Target): void {
  const p = rules.params;
  const commitment = commitmentTo(rules, s, forces, me.rival, target.c, tick);
  target.commitment = commitment;
  target.answer =
    p.commitmentWeight * clamp((commitment * s.seats[me.rival].credibility) / p.credibilityRest, 0, p.credibilityMost);
}

export function targetOf(a: Attacker, c: number): Target {
  const target = aimAt(a, c);
  addRival(a, target);
  return target;
}
