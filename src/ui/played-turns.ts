/** Turns as a player counts them: from the first that is played; what lies before it is the prologue. */
import type { View } from '../engine/index.ts';

export interface PlayedTurns {
  readonly turn: number; // 1-based
  readonly turns: number;
}

export function playedTurns({ turn, turns, firstTurn }: View['time']): PlayedTurns {
  const before = firstTurn - 1;
  return { turn: turn - before, turns: turns - before };
}
