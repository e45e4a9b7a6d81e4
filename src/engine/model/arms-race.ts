import type { Params } from '../params.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { overallThreat } from './threat.ts';

/**
 * Arms: the forward force that a staff asks for in a theatre, Richardson's reaction with perceived threat in place of
 * the rival's arms.
 *
 * Equation: `F* = max(0, kF (T/100 - armsCalm) + ambition z)`
 * Units: brigade-like units; kF units, ambition units in a theatre of mean concern, z concern as a multiple of the mean.
 * Source: Richardson 1960.
 * Limits: a wish, not a rule: forces change only by orders, and the scripted players build towards it. No fatigue term:
 * money limits what is built.
 */
export function desiredForce(params: Params, reaction: number, ambition: number, alarm01: number, concern: number) {
  return Math.max(0, reaction * (alarm01 - params.armsCalm) + ambition * concern);
}

/**
 * Means: what one half-year brings a seat to spend, before the upkeep of standing forces.
 *
 * Equation: `M = round(meansBase + meansSpending m e + meansThreat T/100)`
 * Units: means a half-year; m spending as a share of the base year's, e economy (1 = undamaged), T overall threat.
 * Source: own design on published series of military spending.
 * Limits: spending is read from the record; what is not spent lapses. Spending follows income first, threat second.
 */
export function meansAt(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  tick: number,
  alarm = overallThreat(rules, s, i),
): number {
  const p = rules.params;
  const seat = s.seats[i];
  const factor = seat.spendUntil >= tick ? seat.spendFactor : 1;
  const spending = (rules.seats[i].spending[tick] ?? 0) * factor;
  return Math.round(p.meansBase + p.meansSpending * spending * seat.econ + (p.meansThreat * alarm) / 100);
}

/** Means a tick that standing forces cost. */
export function upkeepOf(s: GameState, i: SeatIndex): number {
  let total = 0;
  for (const d of s.deployments) if (d.seat === i) total += d.upkeep;
  return total;
}
