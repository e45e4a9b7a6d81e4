/**
 * The save file: what anyone may read (level, seat, turn), and one encoded part with the log, the newest snapshot and
 * both seeds. Whether it can be played on is decided by `restoreAuthority`.
 */
import { type GameState, hashJson, type MatchSetup } from '../engine/index.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { decode, encode } from './encode.ts';
import type { LogLine } from './log.ts';
import type { NotationFaultKind } from './notation/notation.ts';
import type { RecordFault } from './record-file.ts';
import { isSeatPlans, type SeatPlans } from './seats.ts';
import type { Thought } from './thoughts.ts';

export const SAVE_FORMAT = 'spiral-save';
export const SAVE_VERSION = 1;

/** What a title page shows beside "Resume". */
export interface SaveInfo {
  readonly turn: number; // 1-based
  readonly turns: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly phase: string;
  readonly ended: boolean;
}

/** What a match was forked from: another match, by its fingerprint, at the beginning of a turn. */
export interface Fork {
  readonly from: string;
  readonly turn: number;
}

export interface LevelMark {
  readonly id: string;
  readonly version: string;
  /** Fingerprint of the whole level. */
  readonly hash: string;
  /** Fingerprint of what a board is made of: as long as it stays, a board fits the level after an update. */
  readonly shape: string;
}

/** The encoded part. */
export interface SaveBody {
  readonly setup: MatchSetup;
  readonly log: readonly LogLine[];
  readonly snapshot: GameState;
  readonly thoughts: readonly Thought[];
  /** Turn from which the record verifies by replay: 1, or later if the game was updated on the way. */
  readonly verifiesFromTurn: number;
  readonly fork?: Fork;
}

export interface Save {
  readonly build: string;
  readonly level: LevelMark;
  readonly seats: SeatPlans;
  readonly info: SaveInfo;
  readonly body: SaveBody;
}

/** Why a file was refused: a text key, with what to do in its text. The running game is kept. */
export interface SaveRefusal {
  readonly key: SaveRefusalKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type SaveRefusalKey =
  | 'save.refused.not-a-save'
  | 'save.refused.newer'
  | 'save.refused.damaged'
  | 'save.refused.other-level'
  | 'save.refused.level-changed'
  | 'save.refused.altered'
  | `notation.fault.${NotationFaultKind}`
  | `record.fault.${RecordFault}`;

interface SaveFile {
  readonly format: typeof SAVE_FORMAT;
  readonly version: number;
  readonly build: string;
  readonly level: LevelMark;
  readonly seats: SeatPlans;
  readonly info: SaveInfo;
  readonly body: string;
  readonly check: string;
}

function checkOf(file: Omit<SaveFile, 'check'>): string {
  return hashJson(file);
}

export function writeSave({ build, level, seats, info, body }: Save): string {
  const file = { format: SAVE_FORMAT, version: SAVE_VERSION, build, level, seats, info, body: encode(body) } as const;
  return `${JSON.stringify({ ...file, check: checkOf(file) })}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSaveFile(value: Readonly<Record<string, unknown>>): boolean {
  const { level, info } = value;
  const levelMarked = isRecord(level) && typeof level.id === 'string' && typeof level.hash === 'string';
  const informed = isRecord(info) && typeof info.turn === 'number' && typeof info.phase === 'string';
  return (
    levelMarked &&
    informed &&
    isRecord(value.seats) &&
    typeof value.body === 'string' &&
    typeof value.build === 'string'
  );
}

function isBody(value: unknown): value is SaveBody {
  return isRecord(value) && Array.isArray(value.log) && isRecord(value.snapshot) && isRecord(value.setup);
}

/** Reads a save file. A file of another kind, of a newer game, or changed by as little as a letter is refused. */
export function readSave(text: string): Result<Save, SaveRefusal> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A save that was cut off still begins like one.
    const ours = text.includes(`"format":"${SAVE_FORMAT}"`);
    return err({ key: ours ? 'save.refused.damaged' : 'save.refused.not-a-save' });
  }
  if (!isRecord(value) || value.format !== SAVE_FORMAT) return err({ key: 'save.refused.not-a-save' });
  if (typeof value.version === 'number' && value.version > SAVE_VERSION) return err({ key: 'save.refused.newer' });
  const { check, ...rest } = value;
  if (!isSaveFile(rest)) return err({ key: 'save.refused.damaged' });
  const file = rest as unknown as Omit<SaveFile, 'check'>;
  if (check !== checkOf(file)) return err({ key: 'save.refused.damaged' });
  // Whole, but with a player that this build does not have.
  if (!isSeatPlans(file.seats)) return err({ key: 'save.refused.newer' });
  const body = decode(file.body);
  if (!isBody(body)) return err({ key: 'save.refused.damaged' });
  return ok({ build: file.build, level: file.level, seats: file.seats, info: file.info, body });
}
