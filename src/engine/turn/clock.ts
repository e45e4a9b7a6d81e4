/** Ticks of turns. Turn 1 begins with the prologue, in which nothing is ordered. */
import type { Rules } from '../rules.ts';

export function firstTick(rules: Rules, turn: number): number {
  return (turn - 1) * rules.level.clock.ticksPerTurn;
}

export function lastTick(rules: Rules, turn: number): number {
  return turn * rules.level.clock.ticksPerTurn - 1;
}

/** First tick of the turn on which orders can start. */
export function firstOrderTick(rules: Rules, turn: number): number {
  return Math.max(firstTick(rules, turn), turn === 1 ? rules.level.clock.prologueTicks : 0);
}

/** Ticks of the turn on which orders can start. */
export function orderTicks(rules: Rules, turn: number): number {
  return lastTick(rules, turn) - firstOrderTick(rules, turn) + 1;
}

/** Years that the turn's order ticks cover. */
export function turnYears(rules: Rules, turn: number): number {
  return orderTicks(rules, turn) / rules.level.clock.ticksPerYear;
}
