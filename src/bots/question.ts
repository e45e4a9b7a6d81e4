/** What is asked of a move: what it is worth to a persona in a situation. */
import type { BotNumbers } from '../engine/index.ts';
import type { Drives } from './drives.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Situation } from './situation.ts';

/** Not to be done, whatever chance adds. */
export const NEVER = -1;

export type Numbers = BotNumbers['weighing'];

/** What a role's worth is made of besides the target. */
export interface Question {
  readonly s: Situation;
  readonly n: Numbers;
  readonly drives: Drives;
  readonly traits: MoveTraits;
}

/** The question what this move is worth: made anew for each, as that is quicker than to fill one in again. */
export function ask(s: Situation, drives: Drives, traits: MoveTraits): Question {
  return { s, n: s.rules.bots.weighing, drives, traits };
}
