/** What need not be weighed: moves whose time it is not. */
import type { Rules, View } from '../engine/index.ts';
import { standingBit } from './gate.ts';
import type { MoveTraits } from './move-traits.ts';
import { movesOf } from './seat-moves.ts';
import type { Situation } from './situation.ts';

/** Moves that the rules allow at no target: it is not their time, or a treaty does not stand as they need it. */
export function outOfTime(s: Situation, { gate, move }: MoveTraits): boolean {
  if (!gate.timed) return false;
  if (s.year < gate.fromYear || s.year > gate.toYear) return true;
  return gate.treaties.length > 0 && s.barred[move.index] === true;
}

/** Standings seldom change, and views share the record of them until they do. */
const barredBefore = new WeakMap<View['treaties'], readonly boolean[]>();

/** Moves of either seat for which some treaty does not stand as they need it, by their place in the level's list. */
export function barredAs(rules: Rules, treaties: View['treaties']): readonly boolean[] {
  const known = barredBefore.get(treaties);
  if (known !== undefined) return known;
  const barred: boolean[] = [];
  for (let k = 0; k < rules.moves.size; k += 1) barred.push(false);
  for (const seat of rules.seats) {
    const { alone, joint } = movesOf(rules, seat.index);
    for (const moves of [alone, joint]) {
      for (const { gate, move } of moves) {
        barred[move.index] = gate.treaties.some(
          ({ treaty, fitting }) => (standingBit(treaties[treaty] ?? 'absent') & fitting) === 0,
        );
      }
    }
  }
  barredBefore.set(treaties, barred);
  return barred;
}
