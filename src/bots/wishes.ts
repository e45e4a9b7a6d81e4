/** The orders a persona wishes for, dearest first. Legality is left to the caller, who asks the rules one by one. */
import { draw, type MoveId, type Order } from '../engine/index.ts';
import type { Wishes } from './bot.ts';
import type { Drives } from './drives.ts';
import { type MoveTraits, traitsFor } from './move-traits.ts';
import { intentFor, predict } from './reading.ts';
import { reasonFor, WORTH_DOING, worth } from './score.ts';
import { own, type Situation } from './situation.ts';

/** Chance moves a score by at most this much: it settles what is nearly equal, and makes games differ. */
const WHIM = 0.16;

/** After an order is placed, the next of the same kind is worth this much less; of the same use, half of it. */
const SAME_AGAIN = 0.3;

interface Candidates {
  readonly traits: MoveTraits[];
  readonly target: number[];
  readonly score: number[];
}

function pushCandidates(s: Situation, drives: Drives, seed: number, out: Candidates): void {
  const { lastUse } = own(s.view);
  for (const traits of traitsFor(s.rules, s.seat.index)) {
    if (traits.def.joint) continue;
    const last = lastUse[traits.def.id] ?? 0;
    const whim = WHIM * draw(seed, s.turn, 'whim', traits.def.id);
    for (const index of traits.targets) {
      const score = worth(s, drives, traits, index, last);
      if (score + WHIM < WORTH_DOING) continue;
      const total = score + whim * 0.6 + (index < 0 ? 0 : 0.4 * WHIM * draw(seed, s.turn, 'whim-target', index));
      if (total < WORTH_DOING) continue;
      out.traits.push(traits);
      out.target.push(index);
      out.score.push(total);
    }
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

function complete(s: Situation, traits: MoveTraits, index: number): Order {
  return {
    ...pointAt(s, traits, index),
    intent: intentFor(traits, reasonFor(s, traits)),
    prediction: predict(s, traits, index),
  };
}

/** Takes the best candidate each time it is asked; candidates like the one just taken lose worth. */
export function* rankedWishes(s: Situation, drives: Drives, seed: number): Wishes {
  const all: Candidates = { traits: [], target: [], score: [] };
  pushCandidates(s, drives, seed, all);
  for (;;) {
    let best = -1;
    let bestScore = WORTH_DOING;
    for (let i = 0; i < all.score.length; i += 1) {
      const score = all.score[i] ?? 0;
      if (score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    const traits = all.traits[best];
    const index = all.target[best];
    if (traits === undefined || index === undefined) return;
    all.score[best] = 0;
    const taken = yield { order: complete(s, traits, index), why: [{ key: reasonFor(s, traits) }] };
    if (!taken) continue;
    for (let i = 0; i < all.score.length; i += 1) {
      const other = all.traits[i];
      if (other === undefined) continue;
      const less = other === traits ? SAME_AGAIN : other.role === traits.role ? SAME_AGAIN / 2 : 0;
      all.score[i] = (all.score[i] ?? 0) - less;
    }
  }
}
