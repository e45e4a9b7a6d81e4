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
  #since = Number.NaN;
  #rules: Rules | undefined;

  of(rules: Rules, s: GameState, tick: number): readonly [readonly number[], readonly number[]] {
    const since = rules.boardSince[tick] ?? tick;
    if (this.#since !== since || this.#rules !== rules) {
      this.#since = since;
      this.#rules = rules;
      for (let h = 0; h < rules.theatres.length; h += 1) {
        this.#shares[0][h] = bufferShare(rules, s, 0, h, tick);
        this.#shares[1][h] = bufferShare(rules, s, 1, h, tick);
      }
    } else {
      for (let id = this.#lines; id < s.nextLine; id += 1) {
        const line = s.lines[id];
        if (line === undefined || line.q !== 'buffer' || line.o === -1) continue;
        this.#shares[line.o][line.h] = bufferShare(rules, s, line.o, line.h, tick);
      }
    }
    this.#lines = s.nextLine;
    return this.#shares;
  }
}
