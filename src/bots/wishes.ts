/** The orders a persona wishes for, dearest first. Legality is left to the caller, who asks the rules one by one. */
import { capitalCost, carriedAs, draw, type MoveId, type Order, rungRank } from '../engine/index.ts';
import type { Wishes } from './bot.ts';
import { CRISIS_RESERVE, type Drives } from './drives.ts';
import { type MoveTraits, traitsFor } from './move-traits.ts';
import { intentFor, predict } from './reading.ts';
import { outOfQuestion, reasonFor, type Weighed, WORTH_DOING, weighMove } from './score.ts';
import type { Situation } from './situation.ts';

/** Chance moves a score by at most this much: it settles what is nearly equal, and makes games differ. */
const WHIM = 0.16;

/** After an order is placed, the next of the same kind is worth this much less; of the same use, half of it. */
const SAME_AGAIN = 0.18;

/** What chance adds for each state or theatre this turn; drawn when first asked for. */
function createWhims(seed: number, turn: number): (index: number) => number {
  const drawn: number[] = [];
  return (index) => {
    if (index < 0) return 0;
    drawn[index] ??= 0.4 * WHIM * draw(seed, turn, 'whim-target', index);
    return drawn[index] ?? 0;
  };
}

/** Capital that is not spent on this order. */
function keptFrom(drives: Drives, { role }: MoveTraits): number {
  return role === 'ultimatum' ? CRISIS_RESERVE : drives.reserve;
}

/** Orders that are worth something and can be paid at the start of the phase. */
function candidatesFor(s: Situation, drives: Drives, seed: number, capital: number): Weighed[] {
  const all: Weighed[] = [];
  const whimOf = createWhims(seed, s.turn);
  for (const traits of traitsFor(s.rules, s.seat.index)) {
    if (traits.def.joint || traits.def.means > s.me.means || outOfQuestion(s, drives, traits)) continue;
    if (capitalCost(s.rules, s.view, traits.move) > capital - keptFrom(drives, traits)) continue;
    const before = all.length;
    weighMove(s, drives, traits, WORTH_DOING - WHIM, all);
    if (all.length === before) continue;
    const whim = 0.6 * WHIM * draw(seed, s.turn, 'whim', traits.def.id);
    for (let k = before; k < all.length; k += 1) {
      const found = all[k];
      if (found !== undefined) found.score = found.score + whim + whimOf(found.index);
    }
  }
  return all;
}

/** The order for a move at a target, by index; without intent and prediction where it only asks what is legal. */
export function pointAt(
  s: Situation,
  traits: MoveTraits,
  index: number,
): { move: MoveId; state?: string; theatre?: string } {
  if (traits.def.target === 'state') return { move: traits.def.id, state: s.rules.states[index] };
  if (traits.def.target === 'theatre') return { move: traits.def.id, theatre: s.rules.theatres[index] };
  return { move: traits.def.id };
}

/** Uses that move a state on a ladder: a second one at the same state would come too late. */
const STEPS: ReadonlySet<MoveTraits['role']> = new Set(['admit', 'promise', 'partner']);

/** Capital that a persona spends at most on winning doubtful blocs over for one order. */
const MOST_PERSUASION = 14;

/**
 * Capital that would carry the order in full where it is a little short of support; 0 if none is needed or too much.
 * Undefined where the order would be in vain: a step for a state that stands where the weaker form would bring it.
 */
function persuasionFor(s: Situation, traits: MoveTraits, index: number, left: number): number | undefined {
  if (traits.move.conciliatory) return 0;
  const carried = carriedAs(s.rules, s.view, traits.def, pointAt(s, traits, index));
  if (carried.outcome === 'full') return 0;
  const { lowest, need } = carried.forecast;
  const price = Math.ceil((need - lowest) * s.rules.params.persuasionRate);
  if (price <= Math.min(MOST_PERSUASION, left)) return price;
  const onPlan = (s.board.aimAt(index)?.rank ?? 0) >= rungRank('plan');
  return STEPS.has(traits.role) && onPlan ? undefined : 0;
}

function complete(s: Situation, traits: MoveTraits, index: number, persuasion: number): Order {
  return {
    ...pointAt(s, traits, index),
    ...(persuasion > 0 ? { persuasion } : {}),
    intent: intentFor(traits, reasonFor(s, traits)),
    prediction: predict(s, traits, index),
  };
}

function bestOf(all: readonly Weighed[]): Weighed | undefined {
  let best: Weighed | undefined;
  let most = WORTH_DOING;
  for (const candidate of all) {
    if (candidate.score < most) continue;
    best = candidate;
    most = candidate.score;
  }
  return best;
}

/** What is like the order just placed loses worth: the same move, the same state, half as much the same use. */
function fadeLike(all: readonly Weighed[], placed: Weighed): void {
  const { traits, index } = placed;
  const atState = traits.def.target === 'state';
  const stepped = STEPS.has(traits.role);
  for (const other of all) {
    if (stepped && STEPS.has(other.traits.role) && other.index === index) {
      other.score = 0;
      continue;
    }
    let less = other.traits === traits ? SAME_AGAIN : other.traits.role === traits.role ? SAME_AGAIN / 2 : 0;
    if (atState && other.traits.def.target === 'state' && other.index === index) less += SAME_AGAIN;
    other.score -= less;
  }
}

/** Takes the best candidate that can be paid, each time it is asked; an ultimatum is the last order of its turn. */
export function* rankedWishes(s: Situation, drives: Drives, seed: number, spent: number): Wishes {
  let { means } = s.me;
  let capital = s.me.capital - spent;
  const all = candidatesFor(s, drives, seed, capital);
  for (;;) {
    const best = bestOf(all);
    if (best === undefined) return;
    best.score = 0;
    const { traits, index } = best;
    const cost = capitalCost(s.rules, s.view, traits.move);
    const left = capital - keptFrom(drives, traits) - cost;
    if (left < 0 || traits.def.means > means) continue;
    const persuasion = persuasionFor(s, traits, index, left);
    if (persuasion === undefined) continue;
    const why = [{ key: reasonFor(s, traits) }];
    const taken = yield { order: complete(s, traits, index, persuasion), why };
    if (!taken) continue;
    if (traits.role === 'ultimatum') return;
    capital -= cost + persuasion;
    means -= traits.def.means;
    fadeLike(all, best);
  }
}
