/** The orders a persona wishes for, dearest first. Legality is left to the caller, who asks the rules one by one. */
import { type BotNumbers, carriedAs, formAtHome, type MoveId, type Order, rungRank } from '../engine/index.ts';
import { Bounds } from './at-most.ts';
import type { Wishes } from './bot.ts';
import type { Drives } from './drives.ts';
import type { MoveTraits } from './move-traits.ts';
import { outOfTime } from './out-of-question.ts';
import { type Left, type Ranking, spareFor } from './ranking.ts';
import { predict } from './reading.ts';
import { reasonFor } from './reasons.ts';
import { weighMove } from './score.ts';
import type { Situation } from './situation.ts';
import { type Chance, mostWhim, Whims } from './whims.ts';

/** What of this capital may be spent, as more is kept back from most orders than from an ultimatum. */
function leftOf({ orders }: BotNumbers, { reserve }: Drives, capital: number, means: number): Left {
  return { capital: capital - reserve, forUltimatum: capital - orders.ultimatumReserve, means };
}

/** An order that is being written: field by field, as that is quicker than putting parts together. */
type Draft = { move: MoveId } & { -readonly [K in keyof Order]?: Order[K] };

/** What wishes are ranked from. */
export interface Rankable {
  /** The bot's own room for candidates: who asks for a turn's wishes anew is done with those before. */
  readonly all: Ranking;
  /** The moves that it may order by itself. */
  readonly moves: readonly MoveTraits[];
  readonly chance: Chance;
}

/** Fills in the moves that may be worth something and can be paid at the start of the phase. */
function fillIn({ all, moves, chance }: Rankable, s: Situation, drives: Drives, left: Left): void {
  const { orders, weighing } = s.rules.bots;
  const floor = weighing.worthDoing - mostWhim(orders, chance);
  const targets = Math.max(s.rules.states.length, s.rules.theatres.length);
  const whims = new Whims(orders, chance, s.turn, s.rules.draws.moves, targets);
  all.begin(whims, (traits, found) => {
    if (!s.weighed.copyTo(found, traits)) weighMove(s, drives, traits, floor, found);
  });
  const bounds = new Bounds(s, drives);
  for (const traits of moves) {
    if (traits.means > left.means || bounds.isOut(traits) || outOfTime(s, traits)) continue;
    const price = s.priceOf(traits);
    if (price > spareFor(left, traits)) continue;
    const most = bounds.ofMove(traits);
    if (most >= floor) all.add(traits, price, most);
  }
}

/** A move at a target by index, as far as it only asks what is legal. */
export function pointAt(s: Situation, traits: MoveTraits, index: number): Draft {
  const { id, target } = traits.def;
  return {
    move: id,
    state: target === 'state' ? s.rules.states[index] : undefined,
    theatre: target === 'theatre' ? s.rules.theatres[index] : undefined,
  };
}

/**
 * Capital that would carry the order in full where it is a little short of support; 0 if none is needed or too much.
 * Undefined where the order would be in vain: a step for a state that stands where the weaker form would bring it.
 */
function persuasionFor(s: Situation, traits: MoveTraits, index: number, left: number): number | undefined {
  if (traits.move.conciliatory) return 0;
  const target = pointAt(s, traits, index);
  if (formAtHome(s.rules, s.view, traits.def, target) === traits.def) return 0;
  const { lowest, need } = carriedAs(s.rules, s.view, traits.def, target).forecast;
  const price = Math.ceil((need - lowest) * s.rules.params.persuasionRate);
  if (price <= Math.min(s.rules.bots.orders.mostPersuasion, left)) return price;
  if (s.acts.weakened.has(traits.move.index)) return undefined;
  const onPlan = traits.def.target === 'state' && (s.board.aims[index]?.rank ?? 0) >= rungRank('plan');
  return traits.step && onPlan ? undefined : 0;
}

function complete(s: Situation, traits: MoveTraits, index: number, persuasion: number): Order {
  const order = pointAt(s, traits, index);
  if (persuasion > 0) order.persuasion = persuasion;
  const { intent } = traits;
  order.intent = intent;
  order.prediction = predict(s, traits, index);
  return order as Draft & { intent: typeof intent };
}

/** Takes the best candidate that can be paid, each time it is asked; an ultimatum is the last order of its turn. */
export function* rankedWishes(from: Rankable, s: Situation, drives: Drives, spent: number): Wishes {
  const { bots } = s.rules;
  const { all } = from;
  let capital = s.me.capital - spent;
  let { means } = s.me;
  let left = leftOf(bots, drives, capital, means);
  fillIn(from, s, drives, left);
  for (;;) {
    const choice = all.takeDearest();
    if (choice === undefined) return;
    const { traits, index, price } = choice;
    const persuasion = persuasionFor(s, traits, index, spareFor(left, traits) - price);
    if (persuasion === undefined) continue;
    const why = [{ key: reasonFor(s, traits) }];
    const taken = yield { order: complete(s, traits, index, persuasion), why };
    if (!taken) continue;
    if (traits.role === 'ultimatum') return;
    capital = capital - price - persuasion;
    means -= traits.means;
    left = leftOf(bots, drives, capital, means);
    all.place(choice, left);
  }
}
