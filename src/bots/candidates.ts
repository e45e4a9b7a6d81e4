/** What a bot may choose from in a turn. */
import { zeros } from '../lib/arrays.ts';
import type { MoveTraits } from './move-traits.ts';

/** Room for the candidates of one turn, so that their lists seldom grow. */
const USUAL_CANDIDATES = 96;

/** As many targets that are none: whole numbers, so not by `zeros`, whose lists are kept as fractions. */
const NO_TARGETS: number[] = [];
for (let k = 0; k < USUAL_CANDIDATES; k += 1) NO_TARGETS.push(-1);

/** Moves at targets that are worth something: lists side by side, as there are many each turn. Those of a move stand together. */
export class Candidates {
  /** Index of a state or theatre, -1 for none. */
  readonly index: number[] = NO_TARGETS.slice();
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

  add(index: number, score: number): void {
    const { length } = this;
    this.index[length] = index;
    this.score[length] = score;
    this.length = length + 1;
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

  /** All since the last move, up to the end of the list, are this move's; false if there are none. */
  endMove(traits: MoveTraits): boolean {
    const count = this.#count;
    if (this.length === this.from(count)) return false;
    this.#moves[count] = traits;
    this.#ends[count] = this.length;
    this.#count = count + 1;
    return true;
  }

  /** How many moves there are. */
  get moves(): number {
    return this.#count;
  }

  /** Where the candidates of a move begin, and where they have ended. */
  from(move: number): number {
    return move === 0 ? 0 : (this.#ends[move - 1] ?? 0);
  }

  to(move: number): number {
    return this.#ends[move] ?? 0;
  }

  /** What the dearest candidate of a move is worth. */
  most(move: number): number {
    const to = this.to(move);
    let most = Number.NEGATIVE_INFINITY;
    for (let k = this.from(move); k < to; k += 1) {
      const score = this.score[k] ?? 0;
      if (score > most) most = score;
    }
    return most;
  }

  /** The last place at which a candidate of a move is worth so much. */
  lastOf(move: number, worth: number): number {
    let place = this.to(move) - 1;
    while (place >= 0 && this.score[place] !== worth) place -= 1;
    return place;
  }

  /** The move of the candidate at this place; undefined at -1. */
  traitsAt(place: number): MoveTraits | undefined {
    if (place < 0) return undefined;
    for (let m = 0; m < this.#count; m += 1) if (place < (this.#ends[m] ?? 0)) return this.#moves[m];
    return undefined;
  }

  /** The place of the dearest that is worth at least `least`, the first of equals; -1 if there is none. */
  dearest(least: number): number {
    let best = -1;
    let most = least;
    for (let k = 0; k < this.length; k += 1) {
      const score = this.score[k] ?? 0;
      if (score < most || (best >= 0 && score === most)) continue;
      best = k;
      most = score;
    }
    return best;
  }

  /** Lowers the candidates of a move, that at the target of this index by what it is worth less there. */
  fade(move: number, index: number, { elsewhere, there }: Fade): void {
    const to = this.to(move);
    for (let k = this.from(move); k < to; k += 1)
      this.score[k] = (this.score[k] ?? 0) - (this.index[k] === index ? there : elsewhere);
  }
}

/** How much less the orders of a move are worth once another was placed: at its target, and at all others. */
export interface Fade {
  readonly elsewhere: number;
  readonly there: number;
}
