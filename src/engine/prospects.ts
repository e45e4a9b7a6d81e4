/** Whom a seat could attack, and what never changes in why it would. */
import { isThere } from './board-by-tick.ts';
import type { Level } from './level.ts';

/** A state that a seat could attack: what it is worth, and how much fear moves the seat to it, 0-1. */
export interface Prospect {
  readonly c: number;
  readonly value: number;
  readonly fearFor: number;
}

/** By tick and theatre, as states come and go: the most valued first. Ticks share what is the same for them. */
export function compileProspects(
  level: Level,
  targetsIn: readonly (readonly number[])[],
  { value, fearFor }: Record<'value' | 'fearFor', readonly number[]>,
  ticks: number,
): Prospect[][][] {
  const all = targetsIn.map((list) =>
    list
      .map((c): Prospect => ({ c, value: value[c] ?? 0, fearFor: fearFor[c] ?? 0 }))
      .sort((a, b) => b.value - a.value),
  );
  const byTick: Prospect[][][] = [];
  for (let tick = 0; tick <= ticks; tick += 1) {
    const last = byTick[tick - 1];
    const now = all.map((list, h) =>
      shared(
        list.filter(({ c }) => isThere(level, c, tick)),
        last?.[h],
      ),
    );
    byTick.push(last !== undefined && now.every((list, h) => list === last[h]) ? last : now);
  }
  return byTick;
}

/** The last list if it is the same. */
function shared(list: Prospect[], last: Prospect[] | undefined): Prospect[] {
  const same = last !== undefined && list.length === last.length && list.every((each, k) => each === last[k]);
  return same ? last : list;
}
