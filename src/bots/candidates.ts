/** What a bot may choose from in a turn. */
import { zeros } from '../lib/arrays.ts';
import type { MoveTraits } from './move-traits.ts';

/** Room for the candidates of one turn, so that their lists seldom grow. */
const USUAL_CANDIDATES = 96;

/** Moves at targets that are worth something: lists side by side, as there are many each turn. Those of a move stand together. */
export class Candidates {
  /** Index of a state or theatre, -1 for none. */
  readonly index: number[] = [];
  readonly score: number[] = zeros(USUAL_CANDIDATES);
  /** The moves that have any, and for each the place after its last. */
  readonly #moves: MoveTraits[] = [];
  readonly #ends: number[] = [];
  #count = 0;
  length = 0;

  clear(): void {
    this.#count = 0;
    this.length = 0;
  }

  /** Adds those of another list that stand from one place up to another. */
  addFrom({ index, score }: Candidates, from: number, to: number): void {
    let { length } = this;
    for (let k = from; k < to; k += 1) {
      this.index[length] = index[k] ?? -1;
      this.score[length] = score[k] ?? 0;
      length += 1;
    }
    this.length = length;
  }

  /** All since the last move, up to the end of the list, are this move's. */
  endMove(traits: MoveTraits): void {
    const last = this.#count === 0 ? 0 : this.#ends[this.#count - 1];
    if (this.length !== last) this.#end(this.#count, traits, this.length);
  }

  #end(count: number, traits: MoveTraits, end: number): void {
    this.#moves[count] = traits;
    this.#ends[count] = end;
    this.#count = count + 1;
  }

  /** The move of the candidate at this place; undefined at -1. */
  traitsAt(place: number): MoveTraits | undefined {
    if (place < 0) return undefined;
    for (let m = 0; m < this.#count; m += 1) if (place < (this.#ends[m] ?? 0)) return this.#moves[m];
    return undefined;
  }

  /** The place of the dearest that is worth at least `least`, -1 if there is none. */
  dearest(least: number, ofEquals: 'first' | 'last'): number {
    const first = ofEquals === 'first';
    let best = -1;
    let most = least;
    for (let k = 0; k < this.length; k += 1) {
      const score = this.score[k] ?? 0;
      if (score < most || (first && best >= 0 && score === most)) continue;
      best = k;
      most = score;
    }
    return best;
  }

  /**
   * Lowers those of each move by what `fadeOf` says, at the target of this index by its second number; what is then
   * worth less than `least`, or whose move it says is gone, drops out.
   */
  fade(least: number, at: number, fadeOf: (traits: MoveTraits) => Fade | undefined): void {
    const { index, score } = this;
    const count = this.#count;
    let from = 0;
    let kept = 0;
    this.#count = 0;
    for (let m = 0; m < count; m += 1) {
      const traits = this.#moves[m];
      const end = this.#ends[m] ?? 0;
      const by = traits === undefined ? undefined : fadeOf(traits);
      const first = kept;
      for (let k = from; by !== undefined && k < end; k += 1) {
        const target = index[k] ?? -1;
        const worth = (score[k] ?? 0) - (target === at ? by.there : by.elsewhere);
        if (worth < least) continue;
        index[kept] = target;
        score[kept] = worth;
        kept += 1;
      }
      from = end;
      if (traits !== undefined && kept > first) this.#end(this.#count, traits, kept);
    }
    this.length = kept;
  }
}

/** How much less the orders of a move are worth once another was placed. */
export interface Fade {
  readonly elsewhere: number;
  readonly there: number;
}
