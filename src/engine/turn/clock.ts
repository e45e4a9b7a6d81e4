/** Ticks of turns. The first ticks are the prologue, in which nothing is ordered. */
import type { Rules } from '../rules.ts';

export function firstTick(rules: Rules, turn: number): number {
  return (turn - 1) * rules.level.clock.ticksPerTurn;
}

export function lastTick(rules: Rules, turn: number): number {
  return turn * rules.level.clock.ticksPerTurn - 1;
}

/** The turn in which play opens: the first that is not all prologue. */
export function firstTurn({ level: { clock } }: Rules): number {
  return Math.floor(clock.prologueTicks / clock.ticksPerTurn) + 1;
}

/** First tick of the turn on which orders can start. */
export function firstOrderTick(rules: Rules, turn: number): number {
  return Math.max(firstTick(rules, turn), rules.level.clock.prologueTicks);
}

/** Ticks of the turn on which orders can start. */
export function orderTicks(rules: Rules, turn: number): number {
  return lastTick(rules, turn) - firstOrderTick(rules, turn) + 1;
}

/** Years that the turn's order ticks cover. */
export function turnYears(rules: Rules, turn: number): number {
  return orderTicks(rules, turn) / rules.level.clock.ticksPerYear;
}
