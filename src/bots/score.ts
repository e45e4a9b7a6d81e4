/** What one order is worth to a persona, about -1 to 2. */
import type { BotNumbers } from '../engine/index.ts';
import type { Aim } from './aim.ts';
import type { Aims, Board } from './board.ts';
import type { Candidates } from './candidates.ts';
import type { Drives } from './drives.ts';
import type { Gate } from './gate.ts';
import type { MoveTraits } from './move-traits.ts';
import { ask, type Question } from './question.ts';
import { rebuffKey } from './recent-acts.ts';
import type { Situation } from './situation.ts';
import { worthAnywhere } from './worth-anywhere.ts';
import { worthAtAll } from './worth-at-all.ts';

/**
 * Puts those of the first `count` that are open to the move into the board's room for them; tells how many. What steps on a
 * ladder do not tell: is there a host where one is needed, enough support, a conflict to speak of?
 */
function sift(board: Board, gate: Gate, aims: readonly Aim[], count: number): number {
  const { ripe: room, hosted } = board;
  const { host, minWelcome, minSeparatist } = gate;
  let ripe = 0;
  for (let k = 0; k < count; k += 1) {
    const aim = aims[k];
    if (aim === undefined) continue;
    const { c, h } = aim;
    if (host && h >= 0 && hosted[h] !== true) continue;
    if (c >= 0 && minWelcome > 0 && aim.welcome < minWelcome) continue;
    if (c >= 0 && minSeparatist > 0 && (aim.state?.separatist ?? 0) < minSeparatist) continue;
    room[ripe] = aim;
    ripe += 1;
  }
  return ripe;
}

/** What makes the worth of a move of what its use is worth: that times `factor` after `tone`, less its price. */
export function toneOf(
  { calmTone, pressTone }: BotNumbers['weighing'],
  { warmth }: Drives,
  { edge }: MoveTraits,
): number {
  return -edge * (edge < 0 ? warmth * calmTone : Math.max(0, warmth) * pressTone);
}

export function factorOf(s: Situation, { lean }: Drives, { move }: MoveTraits): number {
  const { freshTurns, stale } = s.rules.bots.weighing;
  const lastUse = s.lastUse[move.index] ?? 0;
  const fresh = lastUse > 0 && s.turn - lastUse < freshTurns ? stale : 1;
  return fresh * (lean?.[move.index] ?? 1);
}

/** A use that the persona wants anyway is worth at least what it wants it for. */
export function baseOf(of: number, wanted: number): number {
  return wanted > 0 ? Math.max(0, of) + wanted : of;
}

/** Did the state at which it aims turn the move down of late? */
function isRebuffed({ rules, acts }: Situation, { move }: MoveTraits, { c }: Aim): boolean {
  return c >= 0 && acts.rebuffed.has(rebuffKey(rules, move, c));
}

/** Did any state? Few moves are, so that most need not be looked up state by state. */
function mayBeRebuffed({ acts }: Situation, { move }: MoveTraits): boolean {
  return acts.rebuffed.size > 0 && acts.rebuffedMoves.has(move.index);
}

/** A move whose worth does not depend on where it points: weighed once, and its targets are looked up last. */
function weighAlike(q: Question, least: number, found: Candidates, given: Aims | undefined): void {
  const { s, n, drives, traits } = q;
  const base = baseOf(worthAnywhere(q), drives.want?.get(traits.def.id) ?? 0);
  if (base <= 0) return;
  const worth = (base + toneOf(n, drives, traits)) * factorOf(s, drives, traits) - traits.capital * n.priceOfCapital;
  if (worth < least) return;
  const { gate, pointed } = traits;
  if (!pointed && !gate.host) {
    found.add(-1, worth);
    return;
  }
  const { board } = s;
  const { fitting, count: fit } = given ?? board.fitting(traits);
  const count = gate.sifts ? sift(board, gate, fitting, fit) : fit;
  const aims = gate.sifts ? board.ripe : fitting;
  const refused = mayBeRebuffed(s, traits);
  for (let k = 0; k < count; k += 1) {
    const aim = aims[k];
    if (aim === undefined || (refused && isRebuffed(s, traits, aim))) continue;
    found.add(pointed ? aim.index : -1, worth);
  }
}

/** Adds to `found` a move at each of its targets (or at those given, which fit) where it is worth at least `least`. */
export function weighMove(
  s: Situation,
  drives: Drives,
  traits: MoveTraits,
  least: number,
  found: Candidates,
  given?: Aims,
): void {
  const q = ask(s, drives, traits);
  if (traits.alike) weighAlike(q, least, found, given);
  else weighEach(q, least, found, given);
}

function weighEach(q: Question, least: number, found: Candidates, given: Aims | undefined): void {
  const { s, n, drives, traits } = q;
  const { board } = s;
  const { fitting, count: fit } = given ?? board.fitting(traits);
  const { gate, pointed } = traits;
  const count = gate.sifts ? sift(board, gate, fitting, fit) : fit;
  if (count === 0) return;
  const aims = gate.sifts ? board.ripe : fitting;
  const worths = worthAtAll(q, aims, count);
  // An ultimatum is worth what the attack is that it announces.
  const ultimatum = traits.role === 'ultimatum';
  const factor = ultimatum ? 1 : factorOf(s, drives, traits);
  const tone = ultimatum ? 0 : toneOf(n, drives, traits);
  const price = ultimatum ? 0 : traits.capital * n.priceOfCapital;
  const wanted = drives.want?.get(traits.def.id) ?? 0;
  const { index, score } = found;
  let { length } = found;
  const refused = mayBeRebuffed(s, traits);
  for (let k = 0; k < count; k += 1) {
    const base = baseOf(worths[k] ?? 0, wanted);
    if (base <= 0) continue;
    const worth = (base + tone) * factor - price;
    const aim = aims[k];
    if (worth < least || aim === undefined || (refused && isRebuffed(s, traits, aim))) continue;
    // A move without a target may point at its own theatre, by no index.
    index[length] = pointed ? aim.index : -1;
    score[length] = worth;
    length += 1;
  }
  found.length = length;
}
