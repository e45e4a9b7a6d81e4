/** What the set-up page holds while it is filled in, and its start values for a level. */
import { type Level, turnLengths } from '../../../engine/index.ts';
import type { MatchChoice } from '../../../store/index.ts';

/** The desks that the game can play, the default one first. */
export const BOTS = ['by-type', 'firm-but-fair', 'copycat', 'generous-copycat', 'opportunist', 'dove', 'hawk'] as const;
/** How well it plays; the usual one stands. */
export const STRENGTHS = ['guided', 'planner', 'expert'] as const;
export const DIFFICULTIES = ['guided', 'planner', 'fog'] as const;

export const FIRST_LEVEL = 'europe-1991-2024';

/** The choice that stands when a level is opened: what was chosen before, else the seat that is asked for or its first one. */
export function choiceFor(level: Level, before?: MatchChoice, first?: string): MatchChoice {
  // A seat that was chosen while the level was on its way stays chosen.
  const seat = level.seats.find(({ id }) => id === (before?.seat ?? first)) ?? level.seats[0];
  return {
    level: level.id,
    seat: seat.id,
    rival: seat.rival,
    bot: before?.bot ?? BOTS[0],
    strength: before?.strength ?? 'planner',
    difficulty: before?.difficulty ?? 'guided',
    seed: before?.seed,
  };
}

/** Turns that can be chosen: the written length first, then shorter ones of whole years. One is no choice. */
export function turnChoices(
  level: Level,
): readonly { readonly ticks: number; readonly years: number; readonly turns: number }[] {
  const { turns, ticksPerTurn, ticksPerYear } = level.clock;
  const lengths = turnLengths(level).filter((ticks) => ticks % ticksPerYear === 0);
  return lengths.map((ticks) => ({ ticks, years: ticks / ticksPerYear, turns: (turns * ticksPerTurn) / ticks }));
}

/** The first aim of each seat's list: for matches without hidden aims. */
export function firstTypes(level: Level): Readonly<Record<string, string>> {
  return Object.fromEntries(level.seats.flatMap((seat) => seat.types.slice(0, 1).map((type) => [seat.id, type.id])));
}

/** A seed as typed: a whole number from 0 to 4294967295, nothing when the field is empty, or that it is not one. */
export function readSeed(text: string): number | undefined | 'not-a-seed' {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const seed = Number(trimmed);
  return Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff ? seed : 'not-a-seed';
}
