/** Pretexts for an attack that states have given: nearly always none stands, and who weighs attacks need not look for any. */
import type { GameState, SeatIndex } from '../state.ts';

/** Until which tick any of a match stands, by seat; no match is in it before it is first asked for. */
const untilOf = new WeakMap<GameState, [number, number]>();

function latest(s: GameState, i: SeatIndex): number {
  let until = -1;
  for (const { casus } of s.states) until = Math.max(until, casus[i] ?? -1);
  return until;
}

/** Until which tick any state's pretext stands for either seat, -1 for none. */
export function pretextsUntil(s: GameState): readonly [number, number] {
  let until = untilOf.get(s);
  if (until === undefined) {
    until = [latest(s, 0), latest(s, 1)];
    untilOf.set(s, until);
  }
  return until;
}

/** State `c` gives seat `i` a pretext until a tick. Throws a RangeError if there is no such state. */
export function givePretext(s: GameState, c: number, i: SeatIndex, until: number): void {
  const row = s.states[c];
  if (row === undefined) throw new RangeError(`no state ${c} can give a pretext`);
  row.casus[i] = until;
  const known = untilOf.get(s);
  if (known !== undefined) known[i] = Math.max(known[i], until);
}
