/**
 * The one way a screen talks to a running match, wherever the authority is: in this tab's worker, or on a server.
 * Only types of the engine and of the authority are used here, so that a title page can import this freely.
 */
import type { SaveRefusal, SeatPlan, SeatPlans, Thought } from '../authority/index.ts';
import type { Input, Refusal, SeatId, View } from '../engine/index.ts';
import type { Result } from '../lib/result.ts';
import type { ResumeInfo } from './resume.ts';

export type { ResumeInfo, SaveRefusal, SeatPlan, SeatPlans, Thought };

/** What a screen may know about the match's whereabouts and about saving. */
export interface SessionStatus {
  /** `starting` until the first view; `failed` if it could not start or the worker broke: `problem` says why. */
  readonly link: 'starting' | 'ready' | 'thinking' | 'failed';
  /** `kept`: every input so far is on this device; `not-kept`: the browser refuses to keep anything. */
  readonly saving: 'kept' | 'writing' | 'not-kept';
  readonly seats: SeatPlans;
  /** The seat whose bot looks ahead just now. */
  readonly thinking?: SeatId;
  /** Text key of what failed, with its parameters. */
  readonly problem?: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
}

export interface ViewUpdate {
  /** Rises by one with each update. */
  readonly seq: number;
  /** Rises by one with each match that the session shows: a file that is opened brings another one. */
  readonly match: number;
  /** Overrides of parameters in this match, by name: what a screen's own copy of the rules needs. */
  readonly set: Readonly<Record<string, number>>;
  readonly view: View;
  /** Seats that people play, and those of them that the running phase waits for. */
  readonly people: readonly SeatId[];
  readonly waits: readonly SeatId[];
  /** Why the bots did what they did: filled when the match has ended. */
  readonly thoughts: readonly Thought[];
}

/** A running match as one seat sees it. */
export interface SessionPort {
  /** The seat this port first speaks for. */
  readonly seat: SeatId;
  /** Resolves when the input was taken and kept, or refused; the new view has then been delivered. */
  submit(input: Input): Promise<Result<void, readonly Refusal[]>>;
  /** Calls back at once with the newest view, if there is one, and at each change. Returns how to stop. */
  onView(callback: (update: ViewUpdate) => void): () => void;
  /** Calls back at once and at each change. Returns how to stop. */
  onStatus(callback: (status: SessionStatus) => void): () => void;
  status(): SessionStatus;
  /** The record so far as JSON Lines; with seeds, types and result only when the match has ended. */
  exportRecord(): Promise<string>;
  /** The match in words, as this seat may have it; `undefined` if an update of the game on the way forbids it. */
  exportWords(): Promise<string | undefined>;
  /** The save file of the running match. */
  exportSave(): Promise<string>;
  /** Replaces the running match by the one in the file (a save, a record, a match in words), or says why not and keeps the running one. */
  importSave(text: string): Promise<Result<ResumeInfo, SaveRefusal>>;
  /** Where people share a screen: another of them sits down. Resolves when their view was delivered. */
  sit(seat: SeatId): Promise<void>;
  /** Replaces a finished match by a new one that begins at a turn of it; false if that cannot be. */
  fork(turn: number): Promise<boolean>;
  /** Ends the worker; the autosave stays. */
  close(): void;
}
