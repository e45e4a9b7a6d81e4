/** States that ask to join a side: how often each of their wishes stood, and how often it was overridden. */

import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';

/** States with a wish, kept from tick to tick: most have none. */
export class Wishes {
  /** By the seat whose alliance they ask to join. */
  readonly #places: readonly [number[], number[]] = [[], []];

  constructor({ actors }: Rules, { states }: GameState) {
    for (const c of actors) {
      const wish = states[c]?.wish ?? -1;
      if (wish >= 0) this.add(wish === 0 ? 0 : 1, c);
    }
  }

  /** A state has come to wish to join the seat's alliance. */
  add(i: SeatIndex, c: number): void {
    const places = this.#places[i];
    if (!places.includes(c)) places.push(c);
  }

  /** Counts the wishes of this tick. */
  count(rules: Rules, s: GameState): void {
    countWishes(rules, s, 0, this.#places[0]);
    countWishes(rules, s, 1, this.#places[1]);
  }
}

/** Those for one seat's alliance; those that have come true or were taken back are wishes no more and leave the list. */
function countWishes(rules: Rules, s: GameState, i: SeatIndex, places: number[]): void {
  const { alliance, rival } = rules.seats[i];
  const { doorClosed } = s.seats[i];
  const { states, tick } = s;
  const { resistAt } = rules.params;
  const { theatreOf } = rules;
  const onMap = rules.onMap[tick];
  let left = 0;
  let stood = 0;
  let overridden = 0;
  for (let k = 0; k < places.length; k += 1) {
    const c = places[k] ?? 0;
    const row = states[c];
    if (row === undefined || row.wish !== i) continue;
    if (onMap?.[c] === true) {
      if (row.rung[alliance] === 'member') {
        row.wish = -1;
        continue;
      }
      stood += 1;
      const closed = (doorClosed[theatreOf[c] ?? 0] ?? 0) >= tick;
      if (closed || (row.occupied[rival] ?? 0) > 0 || (row.pressed[rival] ?? 0) > resistAt) {
        overridden += 1;
        row.overridden += 1;
      }
    }
    places[left] = c;
    left += 1;
  }
  while (places.length > left) places.pop();
  s.wishTicks += stood;
  s.overriddenTicks += overridden;
}
