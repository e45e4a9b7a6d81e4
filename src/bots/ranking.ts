/**
 * What a persona may order in a turn, by what it is worth. A turn places two or three orders of some thirty moves that come
 * into question, so a move is weighed at its targets, and what chance adds and placed orders take away worked out, only
 * once it may be the dearest.
 */
import type { BotNumbers, Rules } from '../engine/index.ts';
import { zeros } from '../lib/arrays.ts';
import { Candidates, type Fade } from './candidates.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Whims } from './whims.ts';

/** How many of the placed orders are taken off a move that was not weighed yet. */
const UNWEIGHED = -1;

const NOTHING = Number.NEGATIVE_INFINITY;

/** A move at a target: index of a state or theatre, -1 for none. */
export interface Choice {
  readonly traits: MoveTraits;
  readonly index: number;
  /** What it costs this turn. */
  readonly price: number;
}

/** Adds the targets of a move that are worth something. */
type Weigh = (traits: MoveTraits, found: Candidates) => void;

/** What may still be spent: capital on an ultimatum, and on any other order. */
export interface Left {
  readonly capital: number;
  readonly forUltimatum: number;
  readonly means: number;
}

export function spareFor({ capital, forUltimatum }: Left, { role }: MoveTraits): number {
  return role === 'ultimatum' ? forUltimatum : capital;
}

/** The same move, the same use, the same state are worth less; a second step at a state comes too late. */
function fadeOf({ sameAgain, sameUse }: BotNumbers['orders'], placed: MoveTraits, traits: MoveTraits): Fade {
  const elsewhere = traits === placed ? sameAgain : traits.role === placed.role ? sameUse : 0;
  if (placed.step && traits.step) return { elsewhere, there: Number.POSITIVE_INFINITY };
  const bothAtStates = placed.def.target === 'state' && traits.def.target === 'state';
  return { elsewhere, there: bothAtStates ? elsewhere + sameAgain : elsewhere };
}

export class Ranking {
  readonly #found = new Candidates();
  readonly #numbers: BotNumbers['orders'];
  // 0 first: what begins as undefined is kept in a box.
  readonly #least: number = 0;
  /** The moves that come into question, and side by side for each: */
  readonly #moves: MoveTraits[] = [];
  readonly #prices: number[];
  /** What chance adds wherever it points; and what none of its targets is worth more than, with chance. */
  readonly #whimsOf: number[];
  readonly #most: number[];
  /** How many of the placed orders are taken off its candidates. */
  readonly #felt: number[];
  /** Its place among the moves that were weighed. */
  readonly #places: number[];
  #count = 0;
  readonly #placed: Choice[] = [];
  #orders = 0;
  #whims: Whims | undefined;
  #weighs: Weigh = () => {};

  /** What is worth less than is worth doing is never the dearest. */
  constructor({ bots, moves }: Rules) {
    this.#numbers = bots.orders;
    this.#least = bots.weighing.worthDoing;
    this.#whimsOf = zeros(moves.size);
    this.#most = zeros(moves.size);
    this.#prices = zeros(moves.size);
    this.#felt = zeros(moves.size);
    this.#places = zeros(moves.size);
  }

  /** Begins a turn without candidates. */
  begin(whims: Whims, weigh: Weigh): void {
    this.#found.clear();
    this.#count = 0;
    this.#orders = 0;
    this.#whims = whims;
    this.#weighs = weigh;
  }

  /** A move comes into question, which without chance is worth at most so much. */
  add(traits: MoveTraits, price: number, bare: number): void {
    const whims = this.#whims;
    if (whims === undefined) return;
    const whim = whims.ofMove(traits);
    const most = whims.atMost(whim, bare);
    if (most < this.#least) return;
    const move = this.#count;
    this.#count = move + 1;
    this.#moves[move] = traits;
    this.#prices[move] = price;
    this.#whimsOf[move] = whim;
    this.#most[move] = most;
    this.#felt[move] = UNWEIGHED;
  }

  /** An order was placed. What can no longer be paid then, as the purse only shrinks, is never the dearest again. */
  place(choice: Choice, left: Left): void {
    this.#placed[this.#orders] = choice;
    this.#orders += 1;
    for (let move = 0; move < this.#count; move += 1) {
      const traits = this.#moves[move];
      if (traits === undefined) continue;
      const canPay = (this.#prices[move] ?? 0) <= spareFor(left, traits) && traits.means <= left.means;
      if (!canPay) this.#most[move] = NOTHING;
    }
  }

  /** Of what may be worth the most, the last that came; -1 if nothing may be worth doing. */
  #likeliest(): number {
    let likeliest = -1;
    let most = this.#least;
    for (let move = 0; move < this.#count; move += 1) {
      const worth = this.#most[move] ?? NOTHING;
      if (worth < most) continue;
      most = worth;
      likeliest = move;
    }
    return likeliest;
  }

  /** The dearest candidate, which is none from then on; of equals the last. */
  takeDearest(): Choice | undefined {
    for (;;) {
      const move = this.#likeliest();
      const traits = move < 0 ? undefined : this.#moves[move];
      if (traits === undefined) return undefined;
      // What is sure to be worth so much is the dearest.
      if (this.#felt[move] === this.#orders) return this.#take(move, traits);
      this.#most[move] = this.#workOut(move, traits);
    }
  }

  /** Weighs a move, with chance, if it was not weighed yet, and takes off what was placed since; the worth of its dearest. */
  #workOut(move: number, traits: MoveTraits): number {
    const found = this.#found;
    let felt = this.#felt[move] ?? 0;
    this.#felt[move] = this.#orders;
    if (felt === UNWEIGHED) {
      const place = found.moves;
      this.#places[move] = place;
      this.#weighs(traits, found);
      if (!found.endMove(traits)) return NOTHING;
      this.#whims?.addTo(found, place, this.#whimsOf[move] ?? 0);
      felt = 0;
    }
    const place = this.#places[move] ?? 0;
    for (let k = felt; k < this.#orders; k += 1) {
      const choice = this.#placed[k];
      if (choice === undefined) continue;
      const fade = fadeOf(this.#numbers, choice.traits, traits);
      if (fade.there > 0 || fade.elsewhere > 0) found.fade(place, choice.index, fade);
    }
    return found.most(place);
  }

  #take(move: number, traits: MoveTraits): Choice {
    const found = this.#found;
    const of = this.#places[move] ?? 0;
    const place = found.lastOf(of, this.#most[move] ?? NOTHING);
    found.score[place] = NOTHING;
    this.#most[move] = found.most(of);
    return { traits, index: found.index[place] ?? -1, price: this.#prices[move] ?? 0 };
  }
}
