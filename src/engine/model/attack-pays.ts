/** Would any attack pay? Asked for both sides in every half-year, so what cannot pay is ruled out before it is weighed. */

import { at } from '../../lib/arrays.ts';
import type { Prospect } from '../prospects.ts';
import type { MeanType, Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import { leanOf, widestWindow } from './attack-setting.ts';
import { type Attacker, addRival, aimAt, asAttacker, isOpen, type Target } from './attack-target.ts';
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
  sanctionsFor,
  strengthIn,
  successChance,
  worthFrom,
} from './deterrence.ts';
import type { FarTargets } from './far-targets.ts';
import { pretextsUntil } from './pretexts.ts';

/** A kind of attack at this moment: what is the same for every target. */
class Kind {
  readonly kind: AttackKind;
  frac = 0;
  sanctions = 0;
  /** The least that it costs by whatever target: fighting against no resistance, and sanctions. */
  least = 0;
  /** What is lost if it fails. */
  loss = 0;
  /** Both: what its gain and what it might lose have to come to. */
  need = 0;
  /** The least that a state has to be worth for it to pay without a pretext. */
  enough = 0;

  constructor(kind: AttackKind) {
    this.kind = kind;
  }

  /** `most` is the best chance that it could have on any state. */
  refill(a: Attacker, frac: number, most: number): void {
    this.frac = frac;
    this.sanctions = sanctionsFor(a, this.kind);
    // A hair less, so that rounding never decides.
    this.least = leastFightCost(a, this.kind) + this.sanctions - 1e-9;
    this.loss = a.rules.params.lossShare * frac;
    this.need = this.least + this.loss;
    this.enough = frac > 0 ? (this.least + (1 - most) * this.loss) / (most * frac) : Number.POSITIVE_INFINITY;
  }

  /** Does it pay on this target, whose rival has not been asked? `best` is the chance if nobody helped. */
  pays(a: Attacker, target: Target, best: number): boolean {
    const { kind } = this;
    const gain = gainOf(a, target, kind);
    // Each step asks more than the one before, and most targets are ruled out by the first.
    if (worthFrom(a, target, kind, best, gain, this.least) <= 0) return false;
    addRival(a, target);
    const answer = answerTo(a, target, kind);
    if (gain + target.casus <= answer + this.sanctions) return false;
    // Against no resistance at all first: the power in the full cost is the dearest step of a tick.
    const chance = successChance(a, target, kind);
    if (worthFrom(a, target, kind, chance, gain, this.least + answer) <= 0) return false;
    return worthFrom(a, target, kind, chance, gain, costOf(a, target, kind)) > 0;
  }
}

/** All kinds of attack by one side at this moment: filled anew each time it is asked, as every tick asks twice. */
const hybrid = new Kind('hybrid');
const limited = new Kind('limited');
const full = new Kind('full');

function refillKinds(a: Attacker): void {
  const p = a.rules.params;
  // Nothing is easier covertly than a state in open conflict that has no forces and leans wholly to the attacker.
  hybrid.refill(a, p.fracHybrid, hybridChance(p, 1, 0, 1));
  limited.refill(a, p.fracLimited, 1);
  full.refill(a, p.fracFull, 1);
}

/** Does an attack that stays hidden pay on this state? */
function covertPays(a: Attacker, c: number, row: StateRow): boolean {
  if (!isOpen(a.rules, a.s, a.i, c, a.tick)) return false;
  const best = hybridChance(a.rules.params, row.separatist, row.own, leanOf(row.support, a.i));
  return hybrid.pays(a, aimAt(a, c), best);
}

/** Does one of the overt kinds pay on this state, with these forces in its theatre? */
function overtPays(a: Attacker, c: number, row: StateRow, units: number): boolean {
  if (!isOpen(a.rules, a.s, a.i, c, a.tick)) return false;
  const p = a.rules.params;
  const gate = gateShare(p, row.own);
  const target = aimAt(a, c);
  const best = contest(strengthIn(a, target.h), defenceOf(p, row.own, target.held, 0));
  return (
    (units >= p.gateLimited * gate && limited.pays(a, target, best)) ||
    (units >= p.gateFull * gate && full.pays(a, target, best))
  );
}

/**
 * Would any attack by seat `i` have paid this tick for these goals?
 *
 * Each state gets a quick look first, that weighs neither the rival's commitment nor the window as it is: can it pay at all,
 * for what the whole state could be worth and the best chance there could be? It never errs by a no. What it asks of a kind
 * is `chance gain - (1 - chance) loss + casus > least`, with the whole loss on the right.
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
  const pretexts = pretextsUntil(s)[i] >= tick;
  const { prospectsAt } = a.me;
  const all = prospectsAt[Math.min(tick, prospectsAt.length - 1)] ?? [];
  const near = far === undefined || pretexts ? all : far.near(a);
  return near !== undefined && paysOnAny(a, near, pretexts);
}

function paysOnAny(a: Attacker, prospectsIn: readonly (readonly Prospect[])[], pretexts: boolean): boolean {
  const { rules, s, i, goals, tick, forces } = a;
  const p = rules.params;
  refillKinds(a);
  // What every target is asked for is fetched once, and lists are gone through by number: most of a tick is spent here.
  const { frac: covertFrac, loss: covertLoss, need: covertNeed, enough: covertEnough } = hybrid;
  const { frac: limitedFrac, loss: limitedLoss, need: limitedNeed } = limited;
  const { frac: fullFrac, loss: fullLoss, need: fullNeed } = full;
  const anyEnough = Math.min(covertEnough, limited.enough, full.enough);
  const { rivalAlliance } = a.me;
  const { states } = s;
  const { gateHybrid, casusGain } = p;
  const alarm = s.threat[i];
  const forward = forces.units[i];
  const steady = goals.greed + a.status + a.regime;
  const gate = Math.min(p.gateLimited, p.gateFull);
  const feared = goals.fear / 100;
  for (let h = 0; h < prospectsIn.length; h += 1) {
    const prospects = prospectsIn[h] as readonly Prospect[];
    // Which kinds can the forces be there for?
    const units = forward[h] ?? 0;
    const overt = units >= gate * p.gateFloor;
    const strength = overt ? strengthIn(a, h) : 0;
    const enough = overt ? anyEnough : covertEnough;
    // The closing window is at most 1.
    const fear = feared * at(alarm, h);
    for (let k = 0; k < prospects.length; k += 1) {
      const { c, value, fearFor } = prospects[k] as Prospect;
      // From here on all are worth too little, whatever is feared for them.
      if (!pretexts && value * (steady + fear) <= enough) break;
      const row = states[c];
      if (row === undefined) continue;
      const most = value * (steady + fear * fearFor);
      const casus = pretexts && (row.casus[i] ?? 0) >= tick ? casusGain : 0;
      if (most <= enough && casus === 0) continue;
      if (row.separatist >= gateHybrid) {
        const chance = hybridChance(p, row.separatist, row.own, leanOf(row.support, i));
        if (chance * (covertFrac * most + covertLoss) + casus > covertNeed && covertPays(a, c, row)) return true;
      }
      if (!overt || units < gate * gateShare(p, row.own)) continue;
      // The chance on a state that nobody helps: no state is easier to take with help than without.
      const chance = contest(strength, defenceOf(p, row.own, row.occupied[i] ?? 0, 0));
      // Most have no tie to the rival that would open the window wide.
      const shut = 1 - widestWindow(p, row, rivalAlliance);
      const worth = most - shut * value * fear * fearFor;
      const fullMay = chance * (fullFrac * worth + fullLoss) + casus > fullNeed;
      const may = fullMay || chance * (limitedFrac * worth + limitedLoss) + casus > limitedNeed;
      if (may && overtPays(a, c, row, units)) return true;
    }
  }
  return false;
}
