/** What a bot says in public and which joint acts it offers or accepts. */

import {
  check,
  checkInput,
  checkOffer,
  draw,
  type FrameId,
  INTENTS,
  type MoveId,
  type Offer,
  spell,
} from '../engine/index.ts';
import { noNumbers } from '../lib/arrays.ts';
import { pow } from '../lib/det-math.ts';
import type { Writable } from '../lib/writable.ts';
import type { Reason, Statement } from './bot.ts';
import { Candidates } from './candidates.ts';
import type { Drives } from './drives.ts';
import type { MoveTraits } from './move-traits.ts';
import { outOfTime } from './out-of-question.ts';
import { weighMove } from './score.ts';
import { type Framed, frameEdges, movesOf, traitsOfMove } from './seat-moves.ts';
import type { Situation } from './situation.ts';
import { type Chance, mostWhim } from './whims.ts';
import { pointAt } from './wishes.ts';
import { binds } from './worth-anywhere.ts';

const FRAME = spell('frame');
const NAMES = spell('names');
const OFFER = spell('offer');
const ACCEPT = spell('accept');

/** Room for what is weighed here: each question is done with it when it has its answer. */
const ROOM = new Candidates();

function emptied(room: Candidates): Candidates {
  room.clear();
  return room;
}

/** How near each frame is to a temper, and the sum of that. */
interface Nearness {
  frames: readonly Framed[];
  wanted: number;
  scatter: number;
  readonly of: number[];
  all: number;
}

const nothingNear = (): Nearness => ({ frames: [], wanted: Number.NaN, scatter: 0, of: noNumbers(), all: 0 });

/** Room for it by seat: a temper often stays what it was, and then what was worked out last serves again. */
const NEAR = [nothingNear(), nothingNear()] as const;

function nearnessOf(near: Nearness, frames: readonly Framed[], wanted: number, scatter: number): Nearness {
  if (near.frames === frames && near.wanted === wanted && near.scatter === scatter) return near;
  let all = 0;
  for (let k = 0; k < frames.length; k += 1) {
    const frame = frames[k];
    if (frame === undefined) continue;
    const off = (frame.edge - wanted) / scatter;
    const of = 1 / (1 + off * off);
    near.of[k] = of;
    all += of;
  }
  near.frames = frames;
  near.wanted = wanted;
  near.scatter = scatter;
  near.all = all;
  return near;
}

/**
 * A frame, drawn by how near its moves are to the persona's temper: warm, or hard where it was pressed. The nearest is
 * the likeliest and none is left out, as a desk that always says the same says nothing.
 */
function frameFor(s: Situation, drives: Drives, seed: number): FrameId | undefined {
  const n = s.rules.bots.signals;
  const temper = drives.press + n.hardAnswer * drives.answer * (s.rivalSeverity >= n.hardFrom ? 1 : 0) - drives.warmth;
  const wanted = temper * n.temper;
  const frames = frameEdges(s.rules, s.seat.index);
  const { of, all } = nearnessOf(NEAR[s.seat.index], frames, wanted, n.scatter);
  let left = draw(seed, s.turn, FRAME) * all;
  for (let k = 0; k < frames.length; k += 1) {
    left -= of[k] ?? 0;
    if (left < 0) return frames[k]?.frame;
  }
  return frames.at(-1)?.frame;
}

/** The chance that something meant for a full turn happens in one of its parts. */
function inThisTurn(s: Situation, chance: number): number {
  const parts = s.rules.turnParts;
  return parts === 1 ? chance : 1 - pow(1 - chance, 1 / parts);
}

/** Moves that speak in the frame and that it would like to make as things stand; what it does later is open. */
function namedIn(s: Situation, drives: Drives, frame: FrameId, chance: Chance): MoveId[] {
  const n = s.rules.bots.signals;
  const { worthDoing } = s.rules.bots.weighing;
  if (draw(chance.seed, s.turn, NAMES) >= inThisTurn(s, n.names)) return [];
  // With what a whim may lift later: its orders are chosen from the same list.
  const floor = worthDoing - mostWhim(s.rules.bots.orders, chance);
  const { found } = s.weighed;
  for (const traits of movesOf(s.rules, s.seat.index).speakingIn.get(frame) ?? []) {
    if (outOfTime(s, traits)) continue;
    const from = found.length;
    weighMove(s, drives, traits, floor, found);
    found.endMove(traits);
    s.weighed.keep(traits, from);
  }
  const named: MoveId[] = [];
  const taken: { readonly place: number; readonly score: number }[] = [];
  while (named.length < n.mostNamed) {
    const best = found.dearest(worthDoing);
    const traits = found.traitsAt(best);
    if (traits === undefined) break;
    const order = { ...pointAt(s, traits, found.index[best] ?? -1), intent: INTENTS[0] };
    taken.push({ place: best, score: found.score[best] ?? 0 });
    found.score[best] = 0;
    if (!named.includes(order.move) && check(s.rules, s.view, order).length === 0) named.push(order.move);
  }
  for (const { place, score } of taken) found.score[place] = score;
  return named;
}

/** The best legal offers of joint acts, dearest first; none in a turn in which it does not feel like it. */
function offersOf(s: Situation, drives: Drives, seed: number): Offer[] {
  const { worthDoing } = s.rules.bots.weighing;
  if (draw(seed, s.turn, OFFER) >= inThisTurn(s, drives.offers)) return [];
  const found = emptied(ROOM);
  for (const traits of movesOf(s.rules, s.seat.index).joint) {
    if (outOfTime(s, traits)) continue;
    weighMove(s, drives, traits, worthDoing, found);
    found.endMove(traits);
  }
  const offers: Offer[] = [];
  while (offers.length < s.rules.bots.signals.mostOffers) {
    const best = found.dearest(worthDoing);
    const traits = found.traitsAt(best);
    if (traits === undefined) break;
    found.score[best] = 0;
    const offer = pointAt(s, traits, found.index[best] ?? -1);
    if (checkOffer(s.rules, s.view, offer).length === 0) offers.push(offer);
  }
  return offers;
}

/** Statement and offers of a turn. */
export function signalOf(s: Situation, drives: Drives, chance: Chance): Statement {
  const { seed } = chance;
  const frame = frameFor(s, drives, seed);
  const named = frame === undefined ? [] : namedIn(s, drives, frame, chance);
  const offers = offersOf(s, drives, seed);
  const key = offers.length > 0 ? 'keep-talking' : drives.warmth >= drives.press ? 'reassure' : 'press';
  // Field by field: putting parts together is slow.
  const said: Writable<Statement> = { offers, why: [{ key }] };
  if (frame !== undefined) said.frame = frame;
  if (named.length > 0) said.named = named;
  return said;
}

/** The open offers of the rival that are worth their price and can be accepted now. */
export function acceptable(s: Situation, drives: Drives, seed: number): { offer: number; why: Reason[] }[] {
  const chosen: { offer: number; why: Reason[] }[] = [];
  let { capital } = s.me;
  for (const offer of s.view.offers) {
    if (offer.mine || offer.status !== 'open' || offer.capital > capital) continue;
    const traits = traitsOfMove(s.rules, s.seat.index, offer.move);
    if (traits === undefined) continue;
    const willing = binds(s, traits) ? drives.accepts : drives.acceptsWords;
    if (draw(seed, s.turn, ACCEPT, traits.move.key) >= willing) continue;
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
  const found = emptied(ROOM);
  const aim = s.board.aimOf(traits, index);
  if ((aim.places & traits.gate.places) === 0) return false;
  weighMove(s, drives, traits, s.rules.bots.weighing.worthDoing, found, { fitting: [aim], count: 1 });
  return found.length > 0;
}

function indexOfTarget(s: Situation, offer: Offer, traits: MoveTraits): number {
  if (traits.def.target === 'state') return s.rules.stateIndex.get(offer.state ?? '') ?? -1;
  if (traits.def.target === 'theatre') return s.rules.theatreIndex.get(offer.theatre ?? '') ?? -1;
  return -1;
}
