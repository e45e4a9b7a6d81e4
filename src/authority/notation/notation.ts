/**
 * A match in words: what a person can read, compare in git, and type by hand. A head says what is played and by whom;
 * each turn has its lines and the fingerprint of the board after it; the end of a finished match stands last.
 *
 *     file  = "Spiral record 1" { head } { turn } [ end ]
 *     head  = "level:" id [ version fingerprint shape ] | "build:" text | "lens:" id | "difficulty:" word
 *           | "set" parameter ":" number | "turn-ticks:" n | "rung-cap:" n | "frozen:" json | "script:" word
 *           | "seat" seat ":" ( "person" | "bot" bot | "stand-in" bot ) | "type" seat ":" id
 *           | "seed:" n | "secret:" n | "verifies-from:" n | "forked-from:" fingerprint turn
 *     bot   = name [ ":" ( "guided" | "planner" | "expert" ) ]
 *     turn  = "turn" n { seat [ "(" ( "person" | bot ) ")" ] act } [ "=" fingerprint ]
 *     end   = "end" ending fingerprint { "score" seat deterrence deescalation legitimacy score }
 *
 * The acts are in `read-act.ts`. A semicolon begins a comment; indents and empty lines are free. Only the level must be
 * named: what is left out of the head takes its usual value, and lines that only step on may be left out of a turn.
 */
import type { Frozen, GameState, Input, ScriptUse, SeatId } from '../../engine/index.ts';
import type { PlainScore } from '../record-file.ts';
import type { Fork } from '../save-file.ts';
import type { SeatEvent, SeatPlans } from '../seats.ts';

export const NOTATION_MARK = 'Spiral record';
export const NOTATION_VERSION = 1;

export interface NotationHead {
  readonly level: string;
  /** Which edition of the level was played; any is taken if it is left out. */
  readonly edition?: { readonly version: string; readonly hash: string; readonly shape: string };
  readonly build?: string;
  readonly lens?: string;
  readonly difficulty?: GameState['options']['difficulty'];
  readonly set: Readonly<Record<string, number>>;
  readonly turnTicks?: number;
  readonly rungCap?: number;
  readonly frozen?: Frozen;
  readonly script?: ScriptUse;
  readonly seats: SeatPlans;
  readonly types: Readonly<Record<SeatId, string>>;
  readonly seed?: number;
  readonly secret?: number;
  readonly verifiesFromTurn?: number;
  /** The match goes on from the beginning of a turn of another one, named by its fingerprint. */
  readonly fork?: Fork;
}

/** One line of a turn. `bot` names the bot that gave an input. */
export type NotedAct =
  | { readonly seat: SeatId; readonly input: Input; readonly bot?: string }
  | { readonly seat: SeatId; readonly event: SeatEvent }
  /** What this reader may not know yet. */
  | { readonly seat: SeatId; readonly hidden: true };

export interface NotedTurn {
  readonly turn: number;
  readonly acts: readonly NotedAct[];
  /** Fingerprint of the board once the turn is over, facts left out. */
  readonly hash?: string;
}

export interface NotedEnd {
  readonly ending: string;
  readonly hash: string;
  readonly scores: Readonly<Record<SeatId, PlainScore>>;
}

export interface Notation {
  readonly head: NotationHead;
  readonly turns: readonly NotedTurn[];
  readonly end?: NotedEnd;
}

export type NotationFaultKind =
  | 'first-line'
  | 'newer'
  | 'head'
  | 'head-value'
  | 'no-level'
  | 'no-such-level'
  | 'other-level'
  | 'level-changed'
  | 'unknown-seat'
  | 'unknown-bot'
  | 'act'
  | 'act-form'
  | 'turn-order'
  | 'turn-over'
  | 'after-end'
  | 'hidden'
  | 'refused'
  | 'updated'
  | 'hash'
  | 'end'
  | 'script';

/** What is wrong and where: the text key is `notation.fault.` and the kind; the line is counted from 1. */
export interface NotationFault {
  readonly kind: NotationFaultKind;
  readonly line: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The text is not of this form: what a reader throws inside, and `readNotation` hands out as a value. */
export class NotationError extends Error {
  readonly kind: NotationFaultKind;
  readonly params: NotationFault['params'];
  constructor(kind: NotationFaultKind, params: NotationFault['params'] = {}) {
    super(kind);
    this.kind = kind;
    this.params = params;
  }
}

/** Does the text claim to be a match in words? */
export function isNotation(text: string): boolean {
  return text.trimStart().toLowerCase().startsWith(NOTATION_MARK.toLowerCase());
}
