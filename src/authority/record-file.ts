/**
 * The record of a match as JSON Lines: a header, one line for each accepted input, a closing line. Both seeds, the types
 * and what the other seat planned stand only in the record of a match that has ended.
 */
import type { MatchOptions, ScoreView, SeatId, View } from '../engine/index.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { isInput, type LogLine } from './log.ts';
import type { Fork, LevelMark } from './save-file.ts';
import type { SeatPlans } from './seats.ts';
import type { Thought } from './thoughts.ts';

export const RECORD_FORMAT = 'spiral-record';
export const RECORD_VERSION = 1;

export interface RecordHeader {
  readonly format: typeof RECORD_FORMAT;
  readonly version: number;
  readonly level: LevelMark;
  readonly build: string;
  readonly options: MatchOptions;
  readonly seats: SeatPlans;
  /** Later than 1 if the game was updated on the way: earlier turns cannot be replayed by this build. */
  readonly verifiesFromTurn: number;
  /** Set if the match goes on from a turn of another one. */
  readonly fork?: Fork;
}

/** A seat's four scores, 0-100, without what they are made of. */
export type PlainScore = Readonly<Record<'deterrence' | 'deescalation' | 'legitimacy' | 'score', number>>;

/** The scores of a view as a record writes them. */
export function plainScores(scores: View['scores']): Readonly<Record<SeatId, PlainScore>> {
  const plain = ({ deterrence, deescalation, legitimacy, score }: ScoreView): PlainScore => ({
    deterrence,
    deescalation,
    legitimacy,
    score,
  });
  return Object.fromEntries(Object.entries(scores ?? {}).map(([seat, score]) => [seat, plain(score)]));
}

/** The last line of a finished record. */
export interface RecordClosing {
  readonly closing: true;
  readonly ending: string;
  readonly scores: Readonly<Record<SeatId, PlainScore>>;
  readonly hash: string;
  readonly seed: number;
  readonly secret: number;
  readonly types: Readonly<Record<SeatId, string>>;
}

/** Stands for an input that this seat may not read yet. */
interface HiddenLine {
  readonly n: number;
  readonly seat: SeatId;
  readonly hidden: true;
}

export interface MatchRecord {
  readonly header: RecordHeader;
  readonly lines: readonly LogLine[];
  readonly closing: RecordClosing;
}

export type RecordFault = 'not-a-record' | 'newer' | 'damaged' | 'unfinished';

function visibleTo(line: LogLine, reader: SeatId): LogLine | HiddenLine {
  return line.seat === reader || !isInput(line) ? line : { n: line.n, seat: line.seat, hidden: true };
}

/** The record for a reader: whole when it is closed, else without what the other seat gave. */
export function writeRecord(
  header: RecordHeader,
  log: readonly LogLine[],
  end: { readonly closing: RecordClosing; readonly thoughts: readonly Thought[] } | { readonly reader: SeatId },
): string {
  const lines: unknown[] =
    'closing' in end
      ? [header, ...log, ...end.thoughts.map((thought) => ({ thought })), end.closing]
      : [header, ...log.map((line) => visibleTo(line, end.reader))];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Reads a finished record. The fault names the line, counted from 1. */
export function readRecord(text: string): Result<MatchRecord, { readonly fault: RecordFault; readonly line: number }> {
  const parsed = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseLine);
  const [header, ...rest] = parsed;
  if (!isObject(header) || header.format !== RECORD_FORMAT) return err({ fault: 'not-a-record', line: 1 });
  if (typeof header.version === 'number' && header.version > RECORD_VERSION) return err({ fault: 'newer', line: 1 });
  const broken = rest.findIndex((line) => !isObject(line));
  if (broken !== -1) return err({ fault: 'damaged', line: broken + 2 });
  const closing = rest.at(-1);
  if (!isObject(closing) || closing.closing !== true) return err({ fault: 'unfinished', line: parsed.length });
  const complete = typeof closing.hash === 'string' && typeof closing.seed === 'number' && isObject(closing.types);
  if (!complete || !isObject(header.level) || !isObject(header.options)) return err({ fault: 'damaged', line: 1 });
  const lines = rest.slice(0, -1).filter((line) => isObject(line) && line.thought === undefined);
  const gap = lines.findIndex((line, index) => !isObject(line) || line.n !== index);
  if (gap !== -1) return err({ fault: 'damaged', line: gap + 2 });
  return ok({
    header: header as unknown as RecordHeader,
    lines: lines as unknown as LogLine[],
    closing: closing as unknown as RecordClosing,
  });
}
