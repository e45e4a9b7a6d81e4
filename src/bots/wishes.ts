/** The orders a persona wishes for, dearest first. Legality is left to the caller, who asks the rules one by one. */
import { capitalCost, carriedAs, draw, type MoveId, type Order } from '../engine/index.ts';
import type { Wishes } from './bot.ts';
import { CRISIS_RESERVE, type Drives } from './drives.ts';
import { type MoveTraits, traitsFor } from './move-traits.ts';
import { intentFor, predict } from './reading.ts';
import { outOfQuestion, reasonFor, WORTH_DOING, weighMove } from './score.ts';
import type { Situation } from './situation.ts';

/** Chance moves a score by at most this much: it settles what is nearly equal, and makes games differ. */
const WHIM = 0.16;

/** After an order is placed, the next of the same kind is worth this much less; of the same use, half of it. */
const SAME_AGAIN = 0.18;

interface Candidates {
  readonly traits: MoveTraits[];
  readonly target: number[];
  readonly score: number[];
}

/** What chance adds for each state or theatre this turn; drawn when first asked for. */
function createWhims(seed: number, turn: number): (index: number) => number {
  const drawn: number[] = [];
  return (index) => {
    if (index < 0) return 0;
    drawn[index] ??= 0.4 * WHIM * draw(seed, turn, 'whim-target', index);
    return drawn[index] ?? 0;
  };
}

function pushCandidates(s: Situation, drives: Drives, seed: number, out: Candidates): void {
  const whimOf = createWhims(seed, s.turn);
  for (const traits of traitsFor(s.rules, s.seat.index)) {
    if (traits.def.joint || outOfQuestion(s, drives, traits)) continue;
    const whim = 0.6 * WHIM * draw(seed, s.turn, 'whim', traits.def.id);
    weighMove(s, drives, traits, WORTH_DOING - WHIM, (index, worth) => {
      const total = worth + whim + whimOf(index);
      if (total < WORTH_DOING) return;
      out.traits.push(traits);
      out.target.push(index);
      out.score.push(total);
    });
  }
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

/** Capital that a persona spends at most on winning doubtful blocs over for one order. */
const MOST_PERSUASION = 14;

/** Capital that would carry the order in full where it is a little short of support; 0 if none is needed or too much. */
function persuasionFor(s: Situation, traits: MoveTraits, index: number, left: number): number {
  if (traits.move.conciliatory) return 0;
  const carried = carriedAs(s.rules, s.view, traits.def, pointAt(s, traits, index));
  if (carried.outcome === 'full') return 0;
  const { lowest, need } = carried.forecast;
  const price = Math.ceil((need - lowest) * s.rules.params.persuasionRate);
  return price <= Math.min(MOST_PERSUASION, left) ? price : 0;
}

function complete(s: Situation, traits: MoveTraits, index: number, persuasion: number): Order {
  return {
    ...pointAt(s, traits, index),
    ...(persuasion > 0 ? { persuasion } : {}),
    intent: intentFor(traits, reasonFor(s, traits)),
    prediction: predict(s, traits, index),
  };
}

function bestOf(all: Candidates): number {
  let best = -1;
  let most = WORTH_DOING;
  for (let i = 0; i < all.score.length; i += 1) {
    const score = all.score[i] ?? 0;
    if (score < most) continue;
    best = i;
    most = score;
  }
  return best;
}

/** What is like the order just placed loses worth: the same move, the same state, half as much the same use. */
function fadeLike(all: Candidates, placed: MoveTraits, index: number): void {
  for (let i = 0; i < all.score.length; i += 1) {
    const other = all.traits[i];
    let less = other === placed ? SAME_AGAIN : other?.role === placed.role ? SAME_AGAIN / 2 : 0;
    if (placed.def.target === 'state' && other?.def.target === 'state' && all.target[i] === index) less += SAME_AGAIN;
    all.score[i] = (all.score[i] ?? 0) - less;
  }
}

/** Takes the best candidate that can be paid, each time it is asked; an ultimatum is the last order of its turn. */
export function* rankedWishes(s: Situation, drives: Drives, seed: number, spent: number): Wishes {
  const all: Candidates = { traits: [], target: [], score: [] };
  pushCandidates(s, drives, seed, all);
  let { means } = s.me;
  let capital = s.me.capital - spent;
  for (;;) {
    const best = bestOf(all);
    const traits = all.traits[best];
    const index = all.target[best];
    if (traits === undefined || index === undefined) return;
    all.score[best] = 0;
    if (traits.def.means > means) continue;
    const cost = capitalCost(s.rules, s.view, traits.move);
    const kept = traits.role === 'ultimatum' ? CRISIS_RESERVE : drives.reserve;
    if (cost > capital - kept) continue;
    const persuasion = persuasionFor(s, traits, index, capital - kept - cost);
    const why = [{ key: reasonFor(s, traits) }];
    const taken = yield { order: complete(s, traits, index, persuasion), why };
    if (!taken) continue;
    if (traits.role === 'ultimatum') return;
    capital -= cost + persuasion;
    means -= traits.def.means;
    fadeLike(all, traits, index);
  }
}
