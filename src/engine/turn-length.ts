/**
 * One level, several lengths of turn. A match may be played in shorter turns than the level is written for: the clock of
 * the model stays, and what the level and the parameters count in turns goes on to mean turns of the written length.
 */
import type { Level } from './level.ts';

/** Turns of this level that make up one turn of the length it was written for; 1 unless its turns were shortened. */
export function turnsPerFullTurn({ clock }: Level): number {
  return (clock.fullTurnTicks ?? clock.ticksPerTurn) / clock.ticksPerTurn;
}

/** Lengths of turn, in ticks, in which a level can be played, longest first: those that divide its own. */
export function turnLengths({ clock }: Level): number[] {
  const full = clock.fullTurnTicks ?? clock.ticksPerTurn;
  return Array.from({ length: full }, (_, k) => full - k).filter((ticks) => full % ticks === 0);
}

/** The level in turns of this many ticks: its data as they are, over a finer clock. Throws a RangeError on a length that does not divide its own. */
export function withTurnTicks(level: Level, ticksPerTurn: number): Level {
  const lengths = turnLengths(level);
  if (!lengths.includes(ticksPerTurn)) {
    throw new RangeError(`${level.id} cannot be played in turns of ${ticksPerTurn} ticks; use ${lengths.join(', ')}`);
  }
  const { clock } = level;
  if (ticksPerTurn === clock.ticksPerTurn) return level;
  const turns = (clock.turns * clock.ticksPerTurn) / ticksPerTurn;
  const fullTurnTicks = clock.fullTurnTicks ?? clock.ticksPerTurn;
  return { ...level, clock: { ...clock, turns, ticksPerTurn, fullTurnTicks } };
}

/** Orders of the turn when a full turn has `whole`: the parts of a full turn together have as many, none of them more than its share rounded up. */
export function ordersOfTurn(level: Level, turn: number, whole: number): number {
  const parts = turnsPerFullTurn(level);
  const part = (turn - 1) % parts;
  return Math.floor((whole * (part + 1)) / parts) - Math.floor((whole * part) / parts);
}
