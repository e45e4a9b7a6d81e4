import { createMatch, hashState, type Level, play, type SeatId, viewFor } from '../engine/index.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { rulesFor } from './authority.ts';
import { inputsOf } from './log.ts';
import { type MatchRecord, type PlainScore, plainScores } from './record-file.ts';

export interface ReplayResult {
  readonly ending: string;
  readonly hash: string;
  readonly scores: Readonly<Record<SeatId, PlainScore>>;
}

/** Plays a finished record again from its seeds; fails at the first input that the rules refuse, counted from 0. */
export function replayRecord(level: Level, record: MatchRecord): Result<ReplayResult, { n: number; key: string }> {
  const { header, closing } = record;
  const { options } = header;
  const setup = { ...options, seed: closing.seed, secret: closing.secret, types: closing.types };
  const rules = rulesFor(level, setup);
  const state = createMatch(rules, { ...setup, facts: false });
  for (const { n, seat, input } of inputsOf(record.lines)) {
    const done = play(rules, state, seat, input);
    if (!done.ok) return err({ n, key: done.error[0]?.key ?? 'refused' });
  }
  const { scores } = viewFor(rules, state, { kind: 'after-end' });
  return ok({ ending: state.ending, hash: hashState(state), scores: plainScores(scores) });
}
