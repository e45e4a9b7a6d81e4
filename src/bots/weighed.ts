/** What a bot weighs while it speaks, kept for its orders: nothing that worth depends on changes in between. */
import { zeros } from '../lib/arrays.ts';
import { Candidates } from './candidates.ts';
import type { MoveTraits } from './move-traits.ts';

/** Worth of moves at their targets, by the place of the move in the level's list. */
export class Weighed {
  readonly found = new Candidates();
  /** Where the candidates of each move begin and have ended, counted from 1; 0 of what was not weighed. */
  readonly #from: number[];
  readonly #to: number[];
  #empty = true;

  constructor(moves: number) {
    this.#from = zeros(moves);
    this.#to = zeros(moves);
  }

  clear(): this {
    if (this.#empty) return this;
    this.#empty = true;
    this.found.clear();
    for (let move = 0; move < this.#from.length; move += 1) this.#from[move] = 0;
    return this;
  }

  /** The candidates of this move stand from `from` on. */
  keep({ move }: MoveTraits, from: number): void {
    this.#empty = false;
    this.#from[move.index] = from + 1;
    this.#to[move.index] = this.found.length + 1;
  }

  /** Copies those of a move; false if it was not weighed. */
  copyTo(into: Candidates, { move }: MoveTraits): boolean {
    const from = this.#from[move.index] ?? 0;
    if (from === 0) return false;
    into.addFrom(this.found, from - 1, (this.#to[move.index] ?? from) - 1);
    return true;
  }
}
