/** Chance among what is nearly equal, the same all turn. */
import { type BotNumbers, beginDraws, type DrawTable, drawFrom, drawNumberFrom, spell } from '../engine/index.ts';
import { zeros } from '../lib/arrays.ts';
import type { Candidates } from './candidates.ts';
import type { MoveTraits } from './move-traits.ts';

const WHIM = spell('whim');
const WHIM_TARGET = spell('whim-target');

/** What draws a persona's whims: its seed, and how much more than usual they weigh. */
export interface Chance {
  readonly seed: number;
  readonly boldness: number;
}

/** The most that chance adds to what a move at a target is worth. */
export function mostWhim({ whim }: BotNumbers['orders'], { boldness }: Chance): number {
  return whim * boldness;
}

/** What chance adds to a move at a target this turn; drawn when first asked for. */
export class Whims {
  // 0 first: what begins as undefined is kept in a box.
  readonly #ofMove: number = 0;
  readonly #ofTarget: number = 0;
  /** What the draws begin with. */
  readonly #begunForMoves: number = 0;
  readonly #begunForTargets: number = 0;
  readonly #moves: DrawTable;
  /** By state or theatre; 0 until it is drawn. */
  readonly #targets: number[];

  constructor(numbers: BotNumbers['orders'], chance: Chance, turn: number, moves: DrawTable, targets: number) {
    const most = mostWhim(numbers, chance);
    this.#ofMove = numbers.whimOfMove * most;
    this.#ofTarget = numbers.whimOfTarget * most;
    this.#begunForMoves = beginDraws(chance.seed, turn, WHIM);
    this.#begunForTargets = beginDraws(chance.seed, turn, WHIM_TARGET);
    this.#moves = moves;
    this.#targets = zeros(targets);
  }

  #at(index: number): number {
    const drawn = this.#targets[index] ?? 0;
    if (drawn !== 0) return drawn;
    const whim = this.#ofTarget * drawNumberFrom(this.#begunForTargets, index);
    this.#targets[index] = whim;
    return whim;
  }

  /** What chance adds to a move wherever it points. */
  ofMove({ move }: MoveTraits): number {
    return this.#ofMove * drawFrom(this.#begunForMoves, this.#moves, move.index);
  }

  /** What a move, to which chance adds so much, may be worth at a target, if this is what it is worth without: added up as chance is. */
  atMost(ofMove: number, worth: number): number {
    return worth + ofMove + this.#ofTarget;
  }

  /** Adds to the candidates of one move, by its place among those found, what chance adds to it and to their targets. */
  addTo(found: Candidates, place: number, ofMove: number): void {
    const { index, score } = found;
    const to = found.to(place);
    for (let k = found.from(place); k < to; k += 1) {
      const target = index[k] ?? -1;
      score[k] = (score[k] ?? 0) + ofMove + (target < 0 ? 0 : this.#at(target));
    }
  }
}
