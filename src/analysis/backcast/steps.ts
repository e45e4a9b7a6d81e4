/** The steps of a historical line: years, or the turns of a level whose turns are shorter than a year. */
import type { Level } from '../../engine/index.ts';

/** Ticks of one step of the line: a year, or one turn as the level is written where that is shorter. */
export function stepTicks({ clock }: Level): number {
  return Math.min(clock.ticksPerYear, clock.fullTurnTicks ?? clock.ticksPerTurn);
}

/** When each step begins, in years. */
export function stepsOf(level: Level): number[] {
  const { turns, ticksPerTurn, ticksPerYear, startYear } = level.clock;
  const ticks = stepTicks(level);
  const steps = Math.floor((turns * ticksPerTurn) / ticks);
  return Array.from({ length: steps }, (_, k) => startYear + (k * ticks) / ticksPerYear);
}
