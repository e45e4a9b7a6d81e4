/** Another match from a turn of a finished one: the same start and the same lines up to there, then it is open again. */
import type { Level } from '../engine/index.ts';
import type { Authority } from './authority.ts';
import { openNotation } from './notation/open-notation.ts';
import { readNotation } from './notation/read-notation.ts';

/**
 * Plays a finished match again up to the beginning of a turn. Seeds, hidden types and seats are those of the match, so
 * the same choices bring the same turns; the new match says what it was forked from. `undefined` if the match cannot be
 * played again, or has no such turn.
 */
export function forkAt(level: Level, build: string, match: Authority, turn: number): Authority | undefined {
  const text = match.notation('');
  const read = text === undefined ? undefined : readNotation(text);
  if (read?.ok !== true || !match.info().ended) return undefined;
  const { head, turns } = read.value.notation;
  if (!turns.some((each) => each.turn === turn)) return undefined;
  const before = turns.filter((each) => each.turn < turn);
  const notation = { head: { ...head, fork: { from: match.hash(), turn } }, turns: [...before, { turn, acts: [] }] };
  const opened = openNotation(level, build, { notation, places: [], endLine: 1 });
  return opened.ok ? opened.value : undefined;
}
