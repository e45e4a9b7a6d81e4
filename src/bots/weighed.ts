/** What a bot weighs while it speaks, kept for its orders: nothing that worth depends on changes in between. */
import { filled } from '../lib/arrays.ts';
import { Candidates } from './candidates.ts';
import type { MoveTraits } from './move-traits.ts';

/** Worth of moves at their targets, by the place of the move in the level's list. */
export class Weighed {
  readonly found = new Candidates();
  readonly #from: number[];
  readonly #to: number[];
  #empty = true;

  constructor(moves: number) {
    this.#from = filled(moves, -1);
    this.#to = filled(moves, -1);
  }

  clear(): this {
    if (this.#empty) return this;
    this.#empty = true;
    this.found.clear();
    this.#from.fill(-1);
    return this;
  }

  /** The candidates of this move stand from `from` on. */
  keep({ move }: MoveTraits, from: number): void {
    this.#empty = false;
    this.#from[move.index] = from;
    this.#to[move.index] = this.found.length;
  }

  /** Copies those of a move; false if it was not weighed. */
  copyTo(into: Candidates, { move }: MoveTraits): boolean {
    const from = this.#from[move.index] ?? -1;
    if (from < 0) return false;
    into.addFrom(this.found, from, this.#to[move.index] ?? from);
    return true;
  }
}
