/** What need not be weighed: moves whose time it is not. */
import type { Rules, View } from '../engine/index.ts';
import { type Gate, standingBit } from './gate.ts';
import type { MoveTraits } from './move-traits.ts';
import { movesOf } from './seat-moves.ts';
import type { Situation } from './situation.ts';

/** Moves that the rules allow at no target: it is not their time, or a treaty does not stand as they need it. */
export function outOfTime(s: Situation, { gate, move }: MoveTraits): boolean {
  if (!gate.timed) return false;
  if (s.year < gate.fromYear || s.year > gate.toYear) return true;
  return gate.treaties.length > 0 && s.barred[move.index] === true;
}

/** A move of either seat and the treaties for which it waits. */
interface Waiting {
  readonly move: number;
  readonly treaties: Gate['treaties'];
}

/** What is known of a level: which of its moves wait for treaties, and that none is barred so far. */
interface Known {
  readonly waiting: readonly Waiting[];
  readonly none: readonly boolean[];
}

const known = new WeakMap<Rules, Known>();

function knownOf(rules: Rules): Known {
  let found = known.get(rules);
  if (found === undefined) {
    const all = rules.seats.flatMap(({ index }) => [...movesOf(rules, index).alone, ...movesOf(rules, index).joint]);
    const timed = all.filter(({ gate }) => gate.treaties.length > 0);
    const waiting = timed.map(({ move, gate }) => ({ move: move.index, treaties: gate.treaties }));
    found = { waiting, none: [...rules.moves.values()].map(() => false) };
    known.set(rules, found);
  }
  return found;
}

function isBarred(treaties: Gate['treaties'], standings: readonly number[]): boolean {
  for (let k = 0; k < treaties.length; k += 1) {
    const need = treaties[k];
    if (need !== undefined && ((standings[need.index] ?? 0) & need.fitting) === 0) return true;
  }
  return false;
}

/** Standings seldom change, and views share the record of them until they do. */
const barredBefore = new WeakMap<View['treaties'], readonly boolean[]>();

/** Moves of either seat for which some treaty does not stand as they need it, by their place in the level's list. */
export function barredAs(rules: Rules, treaties: View['treaties']): readonly boolean[] {
  let barred = barredBefore.get(treaties);
  if (barred === undefined) {
    barred = barredBy(rules, treaties);
    barredBefore.set(treaties, barred);
  }
  return barred;
}

function barredBy(rules: Rules, treaties: View['treaties']): readonly boolean[] {
  const standings = rules.level.treaties.map(({ id }) => standingBit(treaties[id] ?? 'absent'));
  const { waiting, none } = knownOf(rules);
  const barred = none.slice();
  for (let k = 0; k < waiting.length; k += 1) {
    const each = waiting[k];
    if (each !== undefined) barred[each.move] = isBarred(each.treaties, standings);
  }
  return barred;
}
