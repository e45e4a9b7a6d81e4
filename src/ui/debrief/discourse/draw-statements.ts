/** Which statements are drawn for coding: the same again for the same match and round, and every voice among them. */
import type { Level, RealStatement } from '../../../engine/index.ts';
import { voicesOf } from './voices.ts';

export const DRAWN = 12;

/** A whole number that looks drawn from its two parts: multiplied and folded, as hashes are. */
function scramble(seed: number, place: number): number {
  let h = (seed ^ Math.imul(place + 1, 0x9e3779b1)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

/** A dozen of a level's statements, voice by voice in turn, in an order that tells nothing. */
export function drawStatements(level: Level, seed: number, round: number): readonly RealStatement[] {
  const keyed = level.statements.map((statement, k) => ({
    statement,
    key: scramble(scramble(seed >>> 0, round), k),
  }));
  const byKey = [...keyed].sort((a, b) => a.key - b.key);
  const piles = voicesOf(level).map((voice) => byKey.filter(({ statement }) => statement.voice === voice));
  const drawn: (typeof keyed)[number][] = [];
  for (let n = 0; drawn.length < Math.min(DRAWN, keyed.length); n += 1)
    for (const pile of piles) {
      const next = pile[n];
      if (next !== undefined && drawn.length < DRAWN) drawn.push(next);
    }
  return drawn.sort((a, b) => a.key - b.key).map(({ statement }) => statement);
}
