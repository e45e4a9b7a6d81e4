/** What one order is worth to a persona, about -1 to 2, and the one reason that weighs most. */
import type { Aim } from './aim.ts';
import type { Aims } from './board.ts';
import type { ReasonKey } from './bot.ts';
import type { Candidates } from './candidates.ts';
import type { Drives } from './drives.ts';
import type { Gate } from './gate.ts';
import { ROLES, type Role } from './move-role.ts';
import type { MoveTraits } from './move-traits.ts';
import { rebuffKey } from './recent-acts.ts';
import type { Situation } from './situation.ts';
import { ask, isHosted, worthBy } from './worth.ts';

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

/** Uses that are worth the same wherever the move points. */
const SAME_EVERYWHERE: ReadonlySet<Role> = new Set(['sanction', 'confide', 'spend', 'say', 'quit']);
const SAME_BY_USE = ROLES.map((role) => SAME_EVERYWHERE.has(role));

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
  if (s.year < gate.fromYear || s.year > gate.toYear) return true;
  if (gate.treaties.length === 0) return false;
  const { standings } = s;
  for (let k = 0; k < gate.treaties.length; k += 1) {
    const need = gate.treaties[k];
    if (need !== undefined && !need.standing.includes(standings[need.index] ?? 'absent')) return true;
  }
  return false;
}

/** Moves that this persona never makes in this situation, or that the rules allow at no target. */
export function outOfQuestion(s: Situation, drives: Drives, traits: MoveTraits): boolean {
  const { role, def } = traits;
  if (outOfTime(s, traits)) return true;
  if (drives.want?.has(def.id) === true) return false;
  if (traits.draws) return drives.enlarge <= 0;
  if (role === 'coerce' || role === 'recognise') return drives.press <= 0;
  return role === 'ultimatum' && !drives.opportunist;
}

/** What the data of a state say at once besides steps on a ladder: enough support, a conflict to speak of? */
function isRipe({ minWelcome, minSeparatist }: Gate, { welcome, state }: Aim): boolean {
  return welcome >= minWelcome && (minSeparatist <= 0 || (state?.separatist ?? 0) >= minSeparatist);
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
  const { fitting, count } = given ?? board.fitting(traits);
  const first = fitting[0];
  if (count === 0 || first === undefined) return;
  const { move, def, edge, gate } = traits;
  // A move without a target may point at its own theatre, by no index.
  const pointed = def.target !== 'none';
  const ultimatum = traits.role === 'ultimatum';
  const role = worthBy(traits.use);
  const lastUse = s.lastUse[move.index] ?? 0;
  const stale = lastUse > 0 && s.turn - lastUse < n.freshTurns ? n.stale : 1;
  const factor = stale * (drives.lean?.[move.index] ?? 1);
  const warmth = edge < 0 ? drives.warmth * n.calmTone : Math.max(0, drives.warmth) * n.pressTone;
  const tone = -edge * warmth;
  const price = def.capital * n.priceOfCapital;
  const { rebuffed } = s.acts;
  const wanted = drives.want?.get(def.id) ?? 0;
  const same = SAME_BY_USE[traits.use] === true;
  let of = same ? role(q, first) : 0;
  if (same && of <= 0 && wanted <= 0) return;
  for (let k = 0; k < count; k += 1) {
    const aim = fitting[k];
    if (aim === undefined || (aim.c >= 0 && !isRipe(gate, aim)) || (gate.host && !isHosted(board, aim.h))) continue;
    if (!same) of = role(q, aim);
    const base = wanted > 0 ? Math.max(0, of) + wanted : of;
    if (base <= 0) continue;
    const worth = ultimatum ? base : (base + tone) * factor - price;
    if (worth < least) continue;
    if (rebuffed.size > 0 && aim.c >= 0 && rebuffed.has(rebuffKey(s.rules, move, aim.c))) continue;
    found.add(pointed ? aim.index : -1, worth);
  }
}
