/** What need not be weighed: moves whose time it is not. */
import { type Rules, type TreatyStanding, treatyStandings, type View } from '../engine/index.ts';
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

/** The last answer, and the standings that it holds for: they seldom change. */
let last:
  | { readonly rules: Rules; readonly standings: readonly TreatyStanding[]; readonly barred: readonly boolean[] }
  | undefined;

function areSame(a: readonly TreatyStanding[], b: readonly TreatyStanding[]): boolean {
  for (let k = 0; k < a.length; k += 1) if (a[k] !== b[k]) return false;
  return true;
}

/** Moves of either seat for which some treaty does not stand as they need it, by their place in the level's list. */
export function barredIn(rules: Rules, view: View): readonly boolean[] {
  const standings = treatyStandings(rules, view);
  if (last?.rules !== rules || !areSame(last.standings, standings))
    last = { rules, standings: standings.slice(), barred: barredBy(rules, standings) };
  return last.barred;
}

function barredBy(rules: Rules, standings: readonly TreatyStanding[]): readonly boolean[] {
  const bits: number[] = [];
  for (let k = 0; k < standings.length; k += 1) bits.push(standingBit(standings[k] ?? 'absent'));
  const { waiting, none } = knownOf(rules);
  const barred = none.slice();
  for (let k = 0; k < waiting.length; k += 1) {
    const each = waiting[k];
    if (each !== undefined) barred[each.move] = isBarred(each.treaties, bits);
  }
  return barred;
}
