/** What one order is worth to a persona, about -1 to 2, and the one reason that weighs most. */
import type { TreatyStanding } from '../engine/index.ts';
import type { Aim } from './aim.ts';
import type { Aims, Board } from './board.ts';
import type { ReasonKey } from './bot.ts';
import type { Candidates } from './candidates.ts';
import type { Drives } from './drives.ts';
import type { Gate } from './gate.ts';
import { ROLES, type Role } from './move-role.ts';
import type { MoveTraits } from './move-traits.ts';
import { rebuffKey } from './recent-acts.ts';
import type { Situation } from './situation.ts';
import { ask, isHosted } from './worth.ts';
import { worthAtAll } from './worth-at-all.ts';

const REASON: Readonly<Record<Role, ReasonKey>> = {
  ultimatum: 'attack-would-pay',
  coerce: 'press',
  admit: 'open-door',
  promise: 'open-door',
  partner: 'open-door',
  'close-door': 'reassure',
  post: 'close-gap',
  exercise: 'press',
  thin: 'thin-out',
  arm: 'deny-gain',
  pull: 'hold-state',
  aid: 'hold-state',
  release: 'reassure',
  recognise: 'press',
  sanction: 'answer-attack',
  commit: 'deny-gain',
  quit: 'press',
  confide: 'keep-talking',
  spend: 'close-gap',
  say: 'keep-talking',
};

/** The reason by the place of the use in `ROLES`: a list is read quicker than a table of names. */
const REASON_BY_USE = ROLES.map((role) => REASON[role]);

/** The reason shown for an order of this use. */
export function reasonFor(s: Situation, traits: MoveTraits): ReasonKey {
  if (traits.role === 'sanction' && !s.anyAttack) return 'answer-in-kind';
  if (traits.role === 'confide' && s.acts.warm > 0) return 'return-warmth';
  if (traits.role === 'say') return traits.edge < 0 ? 'reassure' : 'press';
  return REASON_BY_USE[traits.use] ?? 'keep-talking';
}

/** Moves that the rules allow at no target: it is not their time, or a treaty does not stand as they need it. */
export function outOfTime(s: Situation, { gate }: MoveTraits): boolean {
  return gate.timed && isAnotherTime(s, gate);
}

/** A loop, as `includes` costs a call each time. */
function isAmong(standings: readonly TreatyStanding[], standing: TreatyStanding): boolean {
  for (let k = 0; k < standings.length; k += 1) if (standings[k] === standing) return true;
  return false;
}

function isAnotherTime(s: Situation, gate: Gate): boolean {
  if (s.year < gate.fromYear || s.year > gate.toYear) return true;
  if (gate.treaties.length === 0) return false;
  const { standings } = s;
  for (let k = 0; k < gate.treaties.length; k += 1) {
    const need = gate.treaties[k];
    if (need !== undefined && !isAmong(need.standing, standings[need.index] ?? 'absent')) return true;
  }
  return false;
}

/** Moves that this persona never makes in this situation, or that the rules allow at no target. */
export function outOfQuestion(s: Situation, drives: Drives, traits: MoveTraits): boolean {
  if (outOfTime(s, traits)) return true;
  if (drives.want?.has(traits.def.id) === true) return false;
  const { role } = traits;
  if (traits.draws) return drives.enlarge <= 0;
  if (role === 'coerce' || role === 'recognise') return drives.press <= 0;
  return role === 'ultimatum' && !drives.opportunist;
}

/** What the data of a state say at once besides steps on a ladder: enough support, a conflict to speak of? */
function isRipe({ minWelcome, minSeparatist }: Gate, { welcome, state }: Aim): boolean {
  return welcome >= minWelcome && (minSeparatist <= 0 || (state?.separatist ?? 0) >= minSeparatist);
}

/** Room for the targets that are ripe, filled anew for each move. */
const RIPE: Aim[] = [];

/** Puts those of the first `count` that are ripe, and have a host where one is needed, into that room; tells how many. */
function sift(board: Board, gate: Gate, aims: readonly Aim[], count: number): number {
  let ripe = 0;
  for (let k = 0; k < count; k += 1) {
    const aim = aims[k];
    if (aim === undefined || (aim.c >= 0 && !isRipe(gate, aim)) || (gate.host && !isHosted(board, aim.h))) continue;
    RIPE[ripe] = aim;
    ripe += 1;
  }
  return ripe;
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
  const { board, n } = q;
  const { fitting, count: fit } = given ?? board.fitting(traits);
  const { move, edge, gate } = traits;
  const count = gate.sifts ? sift(board, gate, fitting, fit) : fit;
  if (count === 0) return;
  const aims = gate.sifts ? RIPE : fitting;
  const worths = worthAtAll(q, aims, count);
  const ultimatum = traits.role === 'ultimatum';
  const lastUse = s.lastUse[move.index] ?? 0;
  const stale = lastUse > 0 && s.turn - lastUse < n.freshTurns ? n.stale : 1;
  const factor = stale * (drives.lean?.[move.index] ?? 1);
  const warmth = edge < 0 ? drives.warmth * n.calmTone : Math.max(0, drives.warmth) * n.pressTone;
  const tone = -edge * warmth;
  const price = traits.capital * n.priceOfCapital;
  const { rebuffed } = s.acts;
  const wanted = drives.want?.get(traits.def.id) ?? 0;
  const { index, score } = found;
  let { length } = found;
  for (let k = 0; k < count; k += 1) {
    const of = worths[k] ?? 0;
    const base = wanted > 0 ? Math.max(0, of) + wanted : of;
    if (base <= 0) continue;
    const worth = ultimatum ? base : (base + tone) * factor - price;
    const aim = aims[k];
    if (worth < least || aim === undefined) continue;
    if (rebuffed.size > 0 && aim.c >= 0 && rebuffed.has(rebuffKey(s.rules, move, aim.c))) continue;
    // A move without a target may point at its own theatre, by no index.
    index[length] = traits.pointed ? aim.index : -1;
    score[length] = worth;
    length += 1;
  }
  found.length = length;
}
