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

/**
 * What is felt of the placed orders by a move of which it is not known yet what chance adds at its targets, by one that
 * was not weighed yet, and by one of which nothing is known yet.
 */
const UNFELT = -1;
const UNWEIGHED = UNFELT - 1;
const UNDRAWN = UNWEIGHED - 1;

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

/** What is left to pay orders with. */
export interface Left {
  readonly capital: number;
  readonly means: number;
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
  readonly #least: number;
  /** The moves that come into question, and side by side for each: */
  readonly #moves: MoveTraits[] = [];
  readonly #prices: number[];
  /** Capital that is not spent on it. */
  readonly #kept: number[];
  /** What none of its targets is worth more than, without chance and with it; and what chance adds wherever it points. */
  readonly #bare: number[];
  readonly #most: number[];
  readonly #whimsOf: number[];
  /** How many of the placed orders are taken off its candidates. */
  readonly #felt: number[];
  /** Its place among the moves that were weighed. */
  readonly #places: number[];
  #count = 0;
  readonly #placed: Choice[] = [];
  #whims: Whims | undefined;
  #weighs: Weigh = () => {};

  /** What is worth less than is worth doing is never the dearest. */
  constructor({ bots, moves }: Rules) {
    this.#numbers = bots.orders;
    this.#least = bots.weighing.worthDoing;
    this.#bare = zeros(moves.size);
    this.#most = zeros(moves.size);
    this.#whimsOf = zeros(moves.size);
    this.#prices = zeros(moves.size);
    this.#kept = zeros(moves.size);
    this.#felt = zeros(moves.size);
    this.#places = zeros(moves.size);
  }

  /** Begins a turn without candidates. */
  begin(whims: Whims, weigh: Weigh): void {
    this.#found.clear();
    this.#count = 0;
    this.#placed.length = 0;
    this.#whims = whims;
    this.#weighs = weigh;
  }

  /** A move comes into question, which without chance is worth at most so much. */
  add(traits: MoveTraits, price: number, kept: number, bare: number): void {
    const move = this.#count;
    this.#moves[move] = traits;
    this.#prices[move] = price;
    this.#kept[move] = kept;
    this.#bare[move] = bare;
    this.#most[move] = this.#whims?.atMost(bare) ?? bare;
    this.#felt[move] = UNDRAWN;
    this.#count = move + 1;
  }

  /** An order was placed. What can no longer be paid then, as the purse only shrinks, is never the dearest again. */
  place(choice: Choice, { capital, means }: Left): void {
    this.#placed.push(choice);
    for (let move = 0; move < this.#count; move += 1) {
      const price = this.#prices[move] ?? 0;
      const canPay = price <= capital - (this.#kept[move] ?? 0) && (this.#moves[move]?.means ?? 0) <= means;
      if (!canPay) this.#most[move] = NOTHING;
    }
  }

  /** The dearest candidate, which is none from then on; of equals the last. */
  takeDearest(): Choice | undefined {
    for (;;) {
      let likeliest = -1;
      let most = NOTHING;
      let next = NOTHING;
      for (let move = 0; move < this.#count; move += 1) {
        const worth = this.#most[move] ?? NOTHING;
        if (worth >= most) {
          next = most;
          most = worth;
          likeliest = move;
        } else if (worth > next) next = worth;
      }
      const traits = this.#moves[likeliest];
      if (most < this.#least || traits === undefined) return undefined;
      if (this.#settle(likeliest, traits, next)) return this.#take(likeliest, traits);
    }
  }

  /** Works a move out, as long as it may be worth more than the next; true if it surely is, or was worked out before. */
  #settle(move: number, traits: MoveTraits, next: number): boolean {
    const placed = this.#placed.length;
    const felt = this.#felt[move] ?? 0;
    if (felt === placed) return true;
    if (felt === UNDRAWN && !this.#draw(move, traits, next)) return false;
    if (felt < UNFELT && !this.#weigh(move, traits, next)) return false;
    const most = this.#feel(move, traits, felt);
    this.#felt[move] = placed;
    this.#most[move] = most;
    return most > next && most >= this.#least;
  }

  /** Draws what chance adds to a move, which is quicker than to weigh it; false if that makes it surely worth less than the next. */
  #draw(move: number, traits: MoveTraits, next: number): boolean {
    const whims = this.#whims;
    if (whims === undefined) return true;
    const whim = whims.ofMove(traits);
    const most = whims.atMostWith(whim, this.#bare[move] ?? 0);
    this.#whimsOf[move] = whim;
    this.#felt[move] = UNWEIGHED;
    this.#most[move] = most;
    return most >= next && most >= this.#least;
  }

  /** Weighs a move; false if it is now sure to be worth less than the next. */
  #weigh(move: number, traits: MoveTraits, next: number): boolean {
    const whims = this.#whims;
    const found = this.#found;
    const place = found.moves;
    this.#weighs(traits, found);
    const whim = this.#whimsOf[move] ?? 0;
    const most = found.endMove(traits) && whims !== undefined ? whims.atMostWith(whim, found.most(place)) : NOTHING;
    this.#places[move] = place;
    this.#felt[move] = UNFELT;
    this.#most[move] = most;
    return most >= next && most > NOTHING;
  }

  /** Adds chance to the candidates of a move and takes off what was placed since; the worth of its dearest. */
  #feel(move: number, traits: MoveTraits, felt: number): number {
    const found = this.#found;
    const place = this.#places[move] ?? 0;
    if (felt < 0) this.#whims?.addTo(found, place, this.#whimsOf[move] ?? 0);
    for (let k = Math.max(0, felt); k < this.#placed.length; k += 1) {
      const choice = this.#placed[k];
      if (choice === undefined) continue;
      const fade = fadeOf(this.#numbers, choice.traits, traits);
      if (fade.there > 0 || fade.elsewhere > 0) found.fade(place, choice.index, fade);
    }
    return found.most(place);
  }

  #take(move: number, traits: MoveTraits): Choice | undefined {
    const found = this.#found;
    const of = this.#places[move] ?? 0;
    const place = found.lastOf(of, this.#most[move] ?? NOTHING);
    if (place < 0) return undefined;
    found.score[place] = NOTHING;
    this.#most[move] = found.most(of);
    return { traits, index: found.index[place] ?? -1, price: this.#prices[move] ?? 0 };
  }
}
