/** States that still have pressure to forget or arms to wear, kept from tick to tick. */
import type { Rules } from '../rules.ts';
import type { GameState, StateRow } from '../state.ts';

/** States under pressure, or with other arms than they had at the start: all others have nothing to forget or to wear. */
export class Unsettled {
  readonly #places: number[] = [];

  constructor(rules: Rules, { states }: GameState) {
    for (const c of rules.actors) {
      const row = states[c];
      if (row !== undefined && !isSettled(rules, row, c)) this.#places.push(c);
    }
  }

  /** A state has come under pressure, or has got or lost arms. */
  add(rules: Rules, c: number): void {
    if (rules.actors.includes(c) && !this.#places.includes(c)) this.#places.push(c);
  }

  settle(rules: Rules, { states }: GameState): void {
    const { pressedMemory, ownWear } = rules.params;
    const places = this.#places;
    let left = 0;
    for (let k = 0; k < places.length; k += 1) {
      const c = places[k] ?? 0;
      const row = states[c];
      if (row === undefined || isSettled(rules, row, c)) continue;
      const { pressed } = row;
      if (pressed[0] !== 0) pressed[0] = (pressed[0] ?? 0) * pressedMemory;
      if (pressed[1] !== 0) pressed[1] = (pressed[1] ?? 0) * pressedMemory;
      const own = rules.ownAtStart[c] ?? 0;
      if (row.own !== own) row.own += ownWear * (own - row.own);
      places[left] = c;
      left += 1;
    }
    while (places.length > left) places.pop();
  }
}

function isSettled({ ownAtStart }: Rules, { pressed, own }: StateRow, c: number): boolean {
  return pressed[0] === 0 && pressed[1] === 0 && own === (ownAtStart[c] ?? 0);
}
