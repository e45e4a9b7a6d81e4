/** What the seats have lost of their buffers, kept from tick to tick. */
import { noNumbers } from '../../lib/arrays.ts';
import type { Rules } from '../rules.ts';
import type { GameState } from '../state.ts';
import { bufferShare } from './capability.ts';

/**
 * Shares of both seats' buffers, by seat and theatre, for one state of a match. They are counted anew only where they can
 * have changed: each change enters a line in the ledger, or states come or go.
 */
export class LostBuffers {
  readonly #shares: readonly [number[], number[]] = [noNumbers(), noNumbers()];
  #lines = 0;
  /** Which states were on the map, and by which rules. */
  #onMap: readonly boolean[] | undefined;
  #rules: Rules | undefined;

  of(rules: Rules, s: GameState, tick: number): readonly [readonly number[], readonly number[]] {
    const onMap = rules.onMap[tick];
    if (this.#rules !== rules || onMap === undefined || this.#onMap === undefined) {
      for (let h = 0; h < rules.theatres.length; h += 1) this.#count(rules, s, h, tick);
    } else {
      if (onMap !== this.#onMap) this.#recount(rules, s, this.#onMap, onMap, tick);
      for (let id = this.#lines; id < s.nextLine; id += 1) {
        const line = s.lines[id];
        if (line === undefined || line.q !== 'buffer' || line.o === -1) continue;
        this.#shares[line.o][line.h] = bufferShare(rules, s, line.o, line.h, tick);
      }
    }
    this.#onMap = onMap;
    this.#rules = rules;
    this.#lines = s.nextLine;
    return this.#shares;
  }

  #count(rules: Rules, s: GameState, h: number, tick: number): void {
    this.#shares[0][h] = bufferShare(rules, s, 0, h, tick);
    this.#shares[1][h] = bufferShare(rules, s, 1, h, tick);
  }

  /** Where states have come or gone. */
  #recount(rules: Rules, s: GameState, before: readonly boolean[], now: readonly boolean[], tick: number): void {
    for (let c = 0; c < now.length; c += 1) {
      const h = now[c] === before[c] ? -1 : (rules.theatreOf[c] ?? -1);
      if (h >= 0) this.#count(rules, s, h, tick);
    }
  }
}
