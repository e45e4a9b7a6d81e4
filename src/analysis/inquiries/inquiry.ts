/** What an inquiry is: a question that a study answers, and how its games are summed up. Plain data in and out. */
import type { RulesOptions, SeatId } from '../../engine/index.ts';
import type { Batch } from '../monte-carlo/pool.ts';
import type { Study, Variant } from '../monte-carlo/study.ts';
import type { PlayedMatch } from '../rerun/rerun.ts';
import type { EscalationEvent } from '../tracing/event.ts';

/** How the variants of a study come out, and how each differs from the first. */
export interface Compare {
  readonly ask: 'compare';
  readonly study: Study;
}

/** What part of an event each of several variants takes away. */
export interface Shares {
  readonly ask: 'shares';
  readonly study: Study;
  readonly event: EscalationEvent;
  /** Places of two variants: with everything in, and with something left out. */
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
}

/** What one world is asked about: the same games with its parameters changed. */
export interface AboutWorld {
  readonly variant: Variant;
  readonly seed: number;
  /** Games of each change. */
  readonly games: number;
  /** Name of an outcome: see `outcomesOf`. */
  readonly outcome: string;
  /** Parameters to vary; all that have a range if unset. */
  readonly params?: readonly string[];
}

/** What each parameter alone does when it is put to either end of its plausible range. */
export interface Tornado extends AboutWorld {
  readonly ask: 'tornado';
}

/** Elementary effects (Morris 1991): what a parameter does wherever the others stand. */
export interface Morris extends AboutWorld {
  readonly ask: 'morris';
  readonly trajectories: number;
}

/** What a study of a level in one world is asked for. */
interface OfWorld extends Pick<RulesOptions, 'lens' | 'set'> {
  readonly seed: number;
  /** Games of each series. */
  readonly games: number;
}

/** How much of escalation runs through threat, and what doses of enlargement do: the article's claim, in all its worlds. */
export interface ClaimInquiry extends OfWorld {
  readonly ask: 'claim';
}

/**
 * What the model makes of the real sequence of acts: the line of threat alone; the back-cast of the campaign; that of a
 * level of a few months or years.
 */
export interface HistoryInquiry extends OfWorld {
  readonly ask: 'history-line' | 'back-cast' | 'window-cast';
}

/** What each seat of a finished match believed of the other, and other readers would have. */
export interface BeliefsInquiry {
  readonly ask: 'beliefs';
  readonly match: PlayedMatch;
}

/** What a seat of a finished match comes to believe of each type of rival, under its own orders and under restraint. */
export interface TrialInquiry {
  readonly ask: 'trial';
  readonly match: PlayedMatch;
  readonly observer: SeatId;
  readonly seed: number;
  /** Games against each type, under either policy. */
  readonly games: number;
}

export type Inquiry =
  | Compare
  | Shares
  | Tornado
  | Morris
  | ClaimInquiry
  | HistoryInquiry
  | BeliefsInquiry
  | TrialInquiry;

/** An inquiry under way: the games it needs, and what is known from those that came in. */
export interface OpenInquiry<Result> {
  readonly study: Study;
  /** Games played at one go, where few games of everything tell more at first than many of one thing. */
  readonly gamesPerTask?: number;
  /** Takes the games of a task; tasks come in the order of `tasksOf`. */
  take(batch: Pick<Batch, 'task' | 'games'>): void;
  result(): Result;
}

/** Plays the games of an inquiry and gives its answer. */
export type Answer = <Result>(open: OpenInquiry<Result>) => Promise<Result>;
