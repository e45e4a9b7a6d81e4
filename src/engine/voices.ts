/** What reasonable people on all sides say of an act, a crisis or an event. No rule reads them: they stand beside the debrief's cards. */
import type { EventId, MoveClass, MoveId, TheatreId } from './level.ts';

/** Whose voice: the side of either seat, a state between or beside the two, one outside both camps, a scholar who differs. */
export const VOICE_ROLES = ['first', 'second', 'affected', 'non-aligned', 'scholar'] as const;
export type VoiceRole = (typeof VOICE_ROLES)[number];

/** Where a position was taken; what is said of it stands in the texts, in our own words. */
export interface VoiceSource {
  /** Who speaks, or who published it. */
  readonly author: string;
  readonly title: string;
  /** Year, month or day. */
  readonly date: string;
  readonly url?: string;
  /** `checked`: seen on a published page; `general`: general knowledge, awaiting a check. */
  readonly confidence: 'checked' | 'general';
}

export interface VoiceSet {
  readonly id: string;
  readonly setting: 'history' | 'fiction';
  /** The moves on whose cards it stands; a set that names a move goes before one that names its class. */
  readonly moves: readonly MoveId[];
  readonly classes: readonly MoveClass[];
  /** Theatres on whose crises it stands; `any` for those that no other set names. */
  readonly crises: readonly TheatreId[];
  /** Events on whose cards it stands; `any` for those that no other set names. */
  readonly events: readonly EventId[];
  /** A real voice has a source; one of an invented world has none, only the scholar's work is real. */
  readonly from: {
    readonly first?: VoiceSource;
    readonly second?: VoiceSource;
    readonly affected?: VoiceSource;
    readonly 'non-aligned'?: VoiceSource;
    readonly scholar?: VoiceSource;
  };
}
