/** A finished match played once more, to note each reading and each side's belief half-year by half-year. */
import { createMatch, type GameState, play, type Reading, type Rules, type SeatIndex } from '../../engine/index.ts';
import { sigmoid } from '../../lib/det-math.ts';
import type { PlayedMatch } from '../rerun/rerun.ts';

export interface Followed {
  readonly readings: readonly Reading[];
  /** By seat, belief that the rival is expansionist at the end of each tick from the prologue's last on, 0-1. */
  readonly belief: readonly [readonly number[], readonly number[]];
  /** By seat, how far log-odds stood from those of the prior when play began. */
  readonly start: readonly [number, number];
  readonly end: GameState;
}

/** Throws an Error that names the input if the rules refuse one: the match was played under others. */
export function followMatch(rules: Rules, { setup, inputs }: PlayedMatch): Followed {
  const readings: Reading[] = [];
  const state = createMatch(rules, { ...setup, facts: false });
  const believed = (i: SeatIndex): number => sigmoid(rules.seats[i].prior + state.seats[i].belief);
  const start = [state.seats[0].belief, state.seats[1].belief] as const;
  const belief: readonly [number[], number[]] = [[believed(0)], [believed(1)]];
  const watch = {
    afterReading: (reading: Reading) => readings.push(reading),
    afterTick: () => {
      belief[0].push(believed(0));
      belief[1].push(believed(1));
    },
  };
  for (const { n, seat, input } of inputs) {
    const done = play(rules, state, seat, input, { facts: false, ...watch });
    if (!done.ok) throw new Error(`input ${n} of the match is refused: ${done.error[0]?.key ?? 'unknown'}`);
  }
  return { readings, belief, start, end: state };
}
