/**
 * A study: the same games played under several variants. Game n of every variant has the same seeds, so that two variants
 * share all chance that what differs between them leaves alone (common random numbers), and their difference is
 * surer than either. Plain data: it crosses to a worker, and to another machine, as it is.
 */
import type { PlayerId } from '../../bots/index.ts';
import type { MatchSetup, RulesOptions, SeatId } from '../../engine/index.ts';
import type { Acts } from '../acts.ts';
import type { DesksId } from '../backcast/players.ts';
import type { Track } from '../backcast/track.ts';
import type { Doses } from '../claim/doses.ts';
import type { PlayedMatch, Rerun } from '../rerun/rerun.ts';
import type { GameOutcome } from '../simulate.ts';
import type { CrisisOutcome } from '../tracing/event.ts';
import type { TurnCounts } from '../turn-counts.ts';

/** What is played: who sits where, and how the world works. */
export interface Variant extends Pick<MatchSetup, keyof RulesOptions | 'types' | 'rungCap'> {
  readonly bots: Readonly<Record<SeatId, PlayerId>>;
  /**
   * Goes on from the middle of the study's match instead of starting one. What the variant leaves open of the world is as
   * it was in the match, and turns are always as long.
   */
  readonly rerun?: Rerun;
  /** Who sits at both desks in the place of bots. */
  readonly desks?: DesksId;
  /** How much of what the real sequence has is acted out; all of it if unset. */
  readonly doses?: Doses;
  /** Whether dated events open the crises of the record; they do if unset. */
  readonly datedCrises?: boolean;
}

export interface Study {
  /** Seed of the series, from which each game has its own two seeds. */
  readonly seed: number;
  /** Games of each variant. */
  readonly games: number;
  readonly variants: readonly Variant[];
  /** The finished match that variants with a re-run start from. */
  readonly match?: PlayedMatch;
  /** Whether the outcome carries the fingerprint of the last state, which costs as much as many turns. */
  readonly hashes?: boolean;
  /** Whether the outcome carries the overall threat of each seat on every tick. */
  readonly threats?: boolean;
  /** Whether the outcome carries members, forces and crises by turn. */
  readonly counts?: boolean;
  /** Whether the outcome tells what was ordered. */
  readonly acts?: boolean;
  /** Whether the outcome tells its crises. */
  readonly crises?: boolean;
  /** Whether the outcome tells how it came out by what each seat's type wants. */
  readonly goals?: boolean;
  /** Whether the outcome tells the points on the ladder. */
  readonly rungPoints?: boolean;
  /** Whether the outcome carries what a back-cast reads of a game. */
  readonly tracks?: boolean;
  /** Whether the outcome tells what each seat believes of its rival at the end. */
  readonly beliefs?: boolean;
}

/** Games of one variant in a row: what a worker does at one go. */
export interface Task {
  readonly variant: number;
  /** First game, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface PlayedGame extends GameOutcome {
  readonly hash?: string;
  readonly acts?: Acts;
  readonly crises?: readonly CrisisOutcome[];
  /** The own goal of each seat's type, points. */
  readonly goals?: Readonly<Record<SeatId, number>>;
  /** Of a re-run: orders that seats would have repeated, had the rules allowed them in this course of events. */
  readonly leftOut?: number;
  /** Overall threat by seat and tick, points. */
  readonly threat?: readonly (readonly number[])[];
  /** Points on the ladder, summed over theatres and ticks. */
  readonly rungPoints?: number;
  readonly counts?: TurnCounts;
  readonly track?: Track;
  /** By seat, belief that the rival is expansionist, 0-1. */
  readonly beliefs?: Readonly<Record<SeatId, number>>;
}

export function gamesIn(study: Study): number {
  return study.games * study.variants.length;
}

/**
 * All games of a study in pieces of at most `size`, the first games of each variant before the next ones of any: so all
 * variants are known equally well when a study is stopped early.
 */
export function tasksOf(study: Study, size: number): Task[] {
  const tasks: Task[] = [];
  for (let from = 0; from < study.games; from += size) {
    const to = Math.min(from + size, study.games);
    for (let variant = 0; variant < study.variants.length; variant += 1) tasks.push({ variant, from, to });
  }
  return tasks;
}
