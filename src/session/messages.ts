/** What a port and its host say to each other: plain JSON, so that it crosses to a worker as it is. */
import type { SaveRefusal, SeatPlans } from '../authority/index.ts';
import type { Input, Level, MatchSetup, Refusal, SeatId } from '../engine/index.ts';
import type { Result } from '../lib/result.ts';
import type { Wire } from '../lib/wire.ts';
import type { SessionStatus, ViewUpdate } from './port.ts';
import type { ResumeInfo } from './resume.ts';

/** A new match. Seeds are drawn by the host unless they are given, for a replay or a test. */
export interface NewMatch {
  readonly kind: 'new';
  readonly setup: Omit<MatchSetup, 'seed' | 'secret'> & { readonly seed?: number; readonly secret?: number };
  readonly seats: SeatPlans;
}

/** What to begin with: a new match, a file (a save, a record, a match in words), or what was kept in this browser. */
export type Beginning =
  | NewMatch
  | { readonly kind: 'file'; readonly text: string }
  /** `usual`: bots that look ahead go on at their usual strength. */
  | { readonly kind: 'autosave'; readonly usual?: boolean };

export interface StartOptions {
  readonly level: Level;
  /** Version of the game, for records and saves. */
  readonly build: string;
  /** The seat that the person at this screen plays. */
  readonly seat: SeatId;
  readonly begin: Beginning;
}

export type Ask =
  | { readonly ask: 'start'; readonly options: StartOptions }
  | { readonly ask: 'submit'; readonly input: Input }
  | { readonly ask: 'record' }
  | { readonly ask: 'words' }
  | { readonly ask: 'save' }
  | { readonly ask: 'sit'; readonly seat: SeatId }
  | { readonly ask: 'fork'; readonly turn: number }
  | { readonly ask: 'import'; readonly text: string };

/** What comes back for each kind of question. */
export interface Answers {
  readonly start: undefined;
  readonly submit: Result<void, readonly Refusal[]>;
  readonly record: string;
  /** `undefined` if an update of the game on the way forbids it. */
  readonly words: string | undefined;
  readonly save: string;
  readonly sit: undefined;
  /** Whether there is such a turn that can be played again. */
  readonly fork: boolean;
  readonly import: Result<ResumeInfo, SaveRefusal>;
}

export type Question = Ask & { readonly id: number };

export type FromHost =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  /** The host broke while it worked on this question. */
  | { readonly kind: 'broke'; readonly id: number; readonly message: string }
  | { readonly kind: 'view'; readonly update: ViewUpdate }
  | { readonly kind: 'status'; readonly status: SessionStatus };

/** A way to a host: a worker, or the same thread. */
export type HostWire = Wire<Question, FromHost>;
