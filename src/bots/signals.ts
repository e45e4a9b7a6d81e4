/** What a bot says in public and which joint acts it offers or accepts. */

import { checkInput, checkOffer, draw, type FrameId, type Offer } from '../engine/index.ts';
import { pow } from '../lib/det-math.ts';
import type { Reason } from './bot.ts';
import { Candidates } from './candidates.ts';
import type { Drives } from './drives.ts';
import { frameEdges, type MoveTraits, traitsFor } from './move-traits.ts';
import { outOfTime, WORTH_DOING, weighMove } from './score.ts';
import type { Situation } from './situation.ts';
import { pointAt } from './wishes.ts';

/** At most this many offers a turn: more would be paid from the same purse. */
const MOST_OFFERS = 1;

/** The frame whose moves are on the whole nearest to the persona's temper: warm, or hard where it was pressed. */
function frameFor(s: Situation, drives: Drives): FrameId | undefined {
  const temper = drives.press + 0.5 * drives.answer * (s.rivalSeverity >= 2 ? 1 : 0) - drives.warmth;
  let best: FrameId | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const { frame, edge } of frameEdges(s.rules, s.seat.index)) {
    const off = Math.abs(edge - temper * 0.5);
    if (off < distance) {
      best = frame;
      distance = off;
    }
  }
  return best;
}

/** The best legal offers of joint acts, dearest first; none in a turn in which it does not feel like it. */
function offersOf(s: Situation, drives: Drives, seed: number): Offer[] {
  // The chance is meant for a full turn: in shorter ones it is shared out.
  const parts = s.rules.turnParts;
  const chance = parts === 1 ? drives.offers : 1 - pow(1 - drives.offers, 1 / parts);
  if (draw(seed, s.turn, 'offer') >= chance) return [];
  const found = new Candidates();
  for (const traits of traitsFor(s.rules, s.seat.index)) {
    if (!traits.def.joint || outOfTime(s, traits)) continue;
    weighMove(s, drives, traits, WORTH_DOING, found);
  }
  const offers: Offer[] = [];
  while (offers.length < MOST_OFFERS) {
    const best = found.dearest(WORTH_DOING, 'first');
    const traits = best < 0 ? undefined : found.traits[best];
    if (traits === undefined) break;
    found.score[best] = 0;
    const offer = pointAt(s, traits, found.index[best] ?? -1);
    if (checkOffer(s.rules, s.view, offer).length === 0) offers.push(offer);
  }
  return offers;
}

/** Statement and offers of a turn. */
export function signalOf(
  s: Situation,
  drives: Drives,
  seed: number,
): { frame?: FrameId; offers: Offer[]; why: Reason[] } {
  const frame = frameFor(s, drives);
  const offers = offersOf(s, drives, seed);
  const key = offers.length > 0 ? 'keep-talking' : drives.warmth >= drives.press ? 'reassure' : 'press';
  return { ...(frame === undefined ? {} : { frame }), offers, why: [{ key }] };
}

/** The open offers of the rival that are worth their price and can be accepted now. */
export function acceptable(s: Situation, drives: Drives, seed: number): { offer: number; why: Reason[] }[] {
  const all = traitsFor(s.rules, s.seat.index);
  const chosen: { offer: number; why: Reason[] }[] = [];
  let { capital } = s.me;
  for (const offer of s.view.offers) {
    if (offer.mine || offer.status !== 'open' || offer.capital > capital) continue;
    if (draw(seed, s.turn, 'accept', offer.move) >= drives.accepts) continue;
    const rivalMove = traitsFor(s.rules, s.rival.index).find((traits) => traits.def.id === offer.move);
    const traits = all.find((each) => each.def.id === offer.move) ?? rivalMove;
    if (traits === undefined) continue;
    const index = indexOfTarget(s, offer, traits);
    const wanted = worthAccepting(s, drives, traits, index);
    const legal = () => checkInput(s.rules, s.view, { type: 'accept-offer', offer: offer.index }).length === 0;
    if (!wanted || !legal()) continue;
    chosen.push({ offer: offer.index, why: [{ key: 'return-warmth' }] });
    capital -= offer.capital;
  }
  return chosen;
}

function worthAccepting(s: Situation, drives: Drives, traits: MoveTraits, index: number): boolean {
  const found = new Candidates();
  weighMove(s, drives, traits, WORTH_DOING, found, undefined, [index]);
  return found.length > 0;
}

function indexOfTarget(s: Situation, offer: Offer, traits: MoveTraits): number {
  if (traits.def.target === 'state') return s.rules.stateIndex.get(offer.state ?? '') ?? -1;
  if (traits.def.target === 'theatre') return s.rules.theatreIndex.get(offer.theatre ?? '') ?? -1;
  return -1;
}
