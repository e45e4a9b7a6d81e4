import {
  createMatch,
  hashState,
  type Level,
  type MatchSetup,
  play,
  type RecordedInput,
  type SeatId,
  viewFor,
} from '../engine/index.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { markLevel, rulesFor } from './authority.ts';
import { inputsOf } from './log.ts';
import { type MatchRecord, type PlainScore, plainScores, readRecord } from './record-file.ts';

export interface ReplayResult {
  readonly ending: string;
  readonly hash: string;
  readonly scores: Readonly<Record<SeatId, PlainScore>>;
}

/** What a finished record says of its match: what it started from, and its inputs in their order. */
export function matchOf({ header, lines, closing }: MatchRecord): {
  readonly setup: MatchSetup;
  readonly inputs: readonly RecordedInput[];
} {
  const { seed, secret, types } = closing;
  return { setup: { ...header.options, seed, secret, types }, inputs: inputsOf(lines) };
}

/** A record's text, read. Throws an Error if it is not the record of a finished match on this level. */
export function recordOfText(level: Level, text: string): MatchRecord {
  const read = readRecord(text);
  if (!read.ok) throw new Error(`the record cannot be read: ${read.error.fault} (line ${read.error.line})`);
  if (read.value.header.level.hash !== markLevel(level).hash) {
    throw new Error(`the record was played on another version of ${level.id}`);
  }
  return read.value;
}

/** Plays a finished record again from its seeds; fails at the first input that the rules refuse, counted from 0. */
export function replayRecord(level: Level, record: MatchRecord): Result<ReplayResult, { n: number; key: string }> {
  const { setup, inputs } = matchOf(record);
  const rules = rulesFor(level, setup);
  const state = createMatch(rules, { ...setup, facts: false });
  for (const { n, seat, input } of inputs) {
    const done = play(rules, state, seat, input);
    if (!done.ok) return err({ n, key: done.error[0]?.key ?? 'refused' });
  }
  const { scores } = viewFor(rules, state, { kind: 'after-end' });
  return ok({ ending: state.ending, hash: hashState(state), scores: plainScores(scores) });
}
