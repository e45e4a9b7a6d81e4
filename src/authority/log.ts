/** The append-only log of a match: every accepted input, and what happened to seats, in order. */
import type { RecordedInput, SeatId } from '../engine/index.ts';
import type { SeatEvent } from './seats.ts';

/** Marks that a seat ran out of time, left or came back. It changes who plays, never the state of the match. */
export interface SeatLine {
  readonly n: number;
  readonly seat: SeatId;
  readonly event: SeatEvent;
}

export type LogLine = RecordedInput | SeatLine;

export function isInput(line: LogLine): line is RecordedInput {
  return 'input' in line;
}

/** The inputs of a log, in order: all that a replay needs. */
export function inputsOf(log: readonly LogLine[]): RecordedInput[] {
  return log.filter(isInput);
}
