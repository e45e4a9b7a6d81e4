/**
 * What a persona may order in a turn, by what it is worth. A turn places two or three orders of some fifty that come into
 * question, so what chance adds and what placed orders take away is worked out only for moves that may be the dearest.
 */
import type { BotNumbers, Rules } from '../engine/index.ts';
import { zeros } from '../lib/arrays.ts';
import { Candidates, type Fade } from './candidates.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Whims } from './whims.ts';

/** No chance was added to the candidates of this move yet. */
const UNDRAWN = -1;

/** A move at a target: index of a state or theatre, -1 for none. */
export interface Choice {
  readonly traits: MoveTraits;
  readonly index: number;
}

/** The same move, the same use, the same state are worth less; a second step at a state comes too late. */
function fadeOf({ sameAgain, sameUse }: BotNumbers['orders'], placed: MoveTraits, traits: MoveTraits): Fade {
  const elsewhere = traits === placed ? sameAgain : traits.role === placed.role ? sameUse : 0;
  if (placed.step && traits.step) return { elsewhere, there: Number.POSITIVE_INFINITY };
  const bothAtStates = placed.def.target === 'state' && traits.def.target === 'state';
  return { elsewhere, there: bothAtStates ? elsewhere + sameAgain : elsewhere };
}

export class Ranking {
  readonly found = new Candidates();
  readonly #numbers: BotNumbers['orders'];
  readonly #least: number;
  /** By move: what none of its candidates is worth more than. */
  readonly #most: number[];
  /** By move: how many of the placed orders are taken off its candidates. */
  readonly #felt: number[] = [];
  readonly #placed: Choice[] = [];
  #whims: Whims | undefined;
  #canPay: (traits: MoveTraits) => boolean = () => true;

  /** What is worth less than is worth doing is never the dearest. */
  constructor({ bots, moves }: Rules) {
    this.#numbers = bots.orders;
    this.#least = bots.weighing.worthDoing;
    this.#most = zeros(moves.size);
  }

  /** Begins a turn without candidates. */
  begin(whims: Whims): void {
    this.found.clear();
    this.#placed.length = 0;
    this.#whims = whims;
  }

  /** All that was found since the last move are candidates of this one. */
  endMove(traits: MoveTraits): void {
    const { found } = this;
    const move = found.moves;
    if (!found.endMove(traits)) return;
    this.#felt[move] = UNDRAWN;
    this.#most[move] = this.#whims?.atMost(found.most(move)) ?? 0;
  }

  /** An order was placed. What can no longer be paid then, as the purse only shrinks, is never the dearest again. */
  place(choice: Choice, canPay: (traits: MoveTraits) => boolean): void {
    this.#placed.push(choice);
    this.#canPay = canPay;
  }

  /** The dearest candidate, which is none from then on; of equals the last. */
  takeDearest(): Choice | undefined {
    const { moves } = this.found;
    let most = this.#least;
    // The likeliest first, as what is sure to be worth less than it need not be worked out.
    const likeliest = this.#likeliest();
    if (likeliest >= 0) most = Math.max(most, this.#settle(likeliest));
    let dearest = -1;
    for (let move = 0; move < moves; move += 1) {
      if ((this.#most[move] ?? 0) < most) continue;
      const worth = this.#settle(move);
      if (worth < most) continue;
      most = worth;
      dearest = move;
    }
    return dearest < 0 ? undefined : this.#take(dearest, most);
  }

  #likeliest(): number {
    let likeliest = -1;
    let most = this.#least;
    for (let move = 0; move < this.found.moves; move += 1) {
      const worth = this.#most[move] ?? 0;
      if (worth < most) continue;
      most = worth;
      likeliest = move;
    }
    return likeliest;
  }

  /** Adds chance to the candidates of a move and takes off what was placed since; the worth of its dearest. */
  #settle(move: number): number {
    const { found } = this;
    const felt = this.#felt[move] ?? 0;
    const placed = this.#placed.length;
    const traits = found.traitsOf(move);
    if (felt === placed || traits === undefined) return this.#most[move] ?? 0;
    if (felt === UNDRAWN) this.#whims?.addTo(found, move);
    for (let k = Math.max(0, felt); k < placed; k += 1) {
      const choice = this.#placed[k];
      if (choice !== undefined) found.fade(move, choice.index, fadeOf(this.#numbers, choice.traits, traits));
    }
    const most = placed > 0 && !this.#canPay(traits) ? Number.NEGATIVE_INFINITY : found.most(move);
    this.#felt[move] = placed;
    this.#most[move] = most;
    return most;
  }

  #take(move: number, worth: number): Choice | undefined {
    const { found } = this;
    const traits = found.traitsOf(move);
    const place = found.lastOf(move, worth);
    if (traits === undefined || place < 0) return undefined;
    found.score[place] = Number.NEGATIVE_INFINITY;
    this.#most[move] = found.most(move);
    return { traits, index: found.index[place] ?? -1 };
  }
}
