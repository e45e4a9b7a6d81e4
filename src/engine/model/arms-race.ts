import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { overallThreat } from './threat.ts';

/** Forward force that a staff of this temper asks for in a theatre, units, never below zero. */
export function desiredForce(reaction: number, ambition: number, threat: number, concern: number): number {
  return Math.max(0, reaction * (threat / 100 - 0.2) + ambition * 5 * concern);
}

/** Means that one tick brings, before upkeep. */
export function meansAt(rules: Rules, s: GameState, i: SeatIndex, tick: number): number {
  const p = rules.params;
  const seat = s.seats[i];
  const factor = seat.spendUntil >= tick ? seat.spendFactor : 1;
  const spending = (rules.seats[i].spending[tick] ?? 0) * factor;
  return Math.round(
    p.meansBase + p.meansSpending * spending * seat.econ + (p.meansThreat * overallThreat(rules, s, i)) / 100,
  );
}

/** Means a tick that standing forces cost. */
export function upkeepOf(s: GameState, i: SeatIndex): number {
  let total = 0;
  for (const d of s.deployments) if (d.seat === i) total += d.upkeep;
  return total;
}
