/** Would any attack pay? Asked for both sides in every half-year, so what cannot pay is ruled out before it is weighed. */

import type { Prospect } from '../prospects.ts';
import type { MeanType, Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import { leanOf } from './attack-setting.ts';
import { type Attacker, addRival, aimAt, asAttacker, isOpen, prospectsOf, type Target } from './attack-target.ts';
import { type Forces, forcesAt } from './capability.ts';
import {
  type AttackKind,
  answerTo,
  contest,
  costOf,
  defenceOf,
  gainOf,
  gateShare,
  hybridChance,
  leastFightCost,
  sanctionsOn,
  strengthIn,
  successChance,
  worthFrom,
} from './deterrence.ts';
import type { FarTargets } from './far-targets.ts';
import { pretextsUntil } from './pretexts.ts';

/** A hair, so that rounding never decides. */
const HAIR = 1e-9;

/**
 * What each kind of attack costs at least by whatever target (fighting against no resistance, and sanctions) and what is lost
 * if it fails: filled anew each time a side is asked, as every tick asks twice.
 */
const need = { hybrid: 0.5, limited: 0.5, full: 0.5 };

function fillNeeds(a: Attacker): void {
  const { lossShare, fracHybrid, fracLimited, fracFull } = a.rules.params;
  need.hybrid = leastFightCost(a, 'hybrid') + sanctionsOn(a, fracHybrid) + lossShare * fracHybrid - HAIR;
  need.limited = leastFightCost(a, 'limited') + sanctionsOn(a, fracLimited) + lossShare * fracLimited - HAIR;
  need.full = leastFightCost(a, 'full') + sanctionsOn(a, fracFull) + lossShare * fracFull - HAIR;
}

/** Does this kind of attack pay? In full: the power in what resistance adds to the cost is the dearest step of a tick. */
function paysInFull(a: Attacker, target: Target, kind: AttackKind): boolean {
  const chance = successChance(a, target, kind);
  return worthFrom(a, target, kind, chance, gainOf(a, target, kind), costOf(a, target, kind)) > 0;
}

/** Does an attack that stays hidden pay on this state, of which so much is at stake? */
function covertPays(a: Attacker, row: StateRow, target: Target, stake: number): boolean {
  const p = a.rules.params;
  const chance = hybridChance(p, row.separatist, row.own, leanOf(row.support, a.i));
  const left = chance * p.fracHybrid * stake + target.casus - need.hybrid;
  if (left <= 0) return false;
  addRival(a, target);
  return left > answerTo(a, target, 'hybrid') && paysInFull(a, target, 'hybrid');
}

/** Does one of the overt kinds pay on this state, with the forces that are there for it? */
function overtPays(a: Attacker, target: Target, stake: number, forLimited: boolean, forFull: boolean): boolean {
  const p = a.rules.params;
  const { own, held, casus } = target;
  const limited = forLimited ? p.fracLimited * stake : 0;
  const full = forFull ? p.fracFull * stake : 0;
  const toLimited = need.limited - casus;
  const toFull = need.full - casus;
  // The chance on a state that nobody helps: no state is easier to take with help than without.
  const best = contest(strengthIn(a, target.h), defenceOf(p, own, held, 0));
  if (best * limited <= toLimited && best * full <= toFull) return false;
  addRival(a, target);
  const chance = successChance(a, target, 'full');
  return (
    (forLimited && chance * limited > toLimited + answerTo(a, target, 'limited') && paysInFull(a, target, 'limited')) ||
    (forFull && chance * full > toFull + answerTo(a, target, 'full') && paysInFull(a, target, 'full'))
  );
}

/**
 * Would any attack by seat `i` have paid this tick for these goals?
 *
 * Each kind of attack gets a quick look first, against no resistance, and before that another without the rival: it never
 * errs by a no. What it asks is `chance (gain + loss) + casus > least cost + loss`.
 */
export function attackPays(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  goals: MeanType,
  tick: number,
  forces: Forces = forcesAt(rules, s, tick),
  far?: FarTargets,
): boolean {
  const a = asAttacker(rules, s, forces, i, goals, tick);
  const near = far === undefined || pretextsUntil(s)[i] >= tick ? prospectsOf(a) : far.near(a);
  return near !== undefined && paysOnAny(a, near);
}

function paysOnAny(a: Attacker, prospectsIn: readonly (readonly Prospect[])[]): boolean {
  fillNeeds(a);
  const forward = a.forces.units[a.i];
  for (let h = 0; h < prospectsIn.length; h += 1) {
    const prospects = prospectsIn[h] as readonly Prospect[];
    const units = prospects.length > 0 ? (forward[h] ?? 0) : 0;
    for (let k = 0; k < prospects.length; k += 1) {
      if (paysOn(a, prospects[k] as Prospect, units)) return true;
    }
  }
  return false;
}

/** Does any attack pay on this state, with so many units in its theatre? */
function paysOn(a: Attacker, { c, value }: Prospect, units: number): boolean {
  const { rules, s, i, tick } = a;
  const p = rules.params;
  const row = s.states[c];
  if (row === undefined) return false;
  const gate = gateShare(p, row.own);
  const covert = row.separatist >= p.gateHybrid;
  const forLimited = units >= p.gateLimited * gate;
  const forFull = units >= p.gateFull * gate;
  if ((!covert && !forLimited && !forFull) || !isOpen(rules, s, i, c, tick)) return false;
  const target = aimAt(a, c);
  // What it is wanted for, and what is lost if it fails: each kind of attack takes its share of both.
  const stake = (1 - target.held) * value * target.drive + p.lossShare;
  return (
    (covert && covertPays(a, row, target, stake)) ||
    ((forLimited || forFull) && overtPays(a, target, stake, forLimited, forFull))
  );
}
