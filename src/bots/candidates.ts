/** What a bot may choose from in a turn. */
import { zeros } from '../lib/arrays.ts';
import type { MoveTraits } from './move-traits.ts';

/** Room for the candidates of one turn, so that their lists seldom grow. */
const USUAL_CANDIDATES = 96;

/** Moves at targets that are worth something: lists side by side, as there are many each turn. */
export class Candidates {
  readonly traits: MoveTraits[] = [];
  /** Index of a state or theatre, -1 for none. */
  readonly index: number[] = [];
  readonly score: number[] = zeros(USUAL_CANDIDATES);
  length = 0;

  add(traits: MoveTraits, index: number, score: number): void {
    this.put(this.length, traits, index, score);
    this.length += 1;
  }

  /** Puts a candidate at a place that is filled already, or the next. */
  put(place: number, traits: MoveTraits, index: number, score: number): void {
    this.traits[place] = traits;
    this.index[place] = index;
    this.score[place] = score;
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
}
