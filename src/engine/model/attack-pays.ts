/** Would any attack pay? Asked for both sides in every half-year, so what cannot pay is ruled out before it is weighed. */

import type { MeanType, Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import { leanOf } from './attack-setting.ts';
import { type Forces, forcesAt } from './capability.ts';
import {
  type Attacker,
  type AttackKind,
  addRival,
  aimAt,
  answerTo,
  asAttacker,
  contest,
  costOf,
  defenceOf,
  fightCost,
  gainOf,
  gateShare,
  hybridChance,
  isOpen,
  sanctionsFor,
  strengthIn,
  successChance,
  type Target,
  worthFrom,
} from './deterrence.ts';

/** A kind of attack at this moment: what is the same for every target. */
class Kind {
  readonly kind: AttackKind;
  frac = 0;
  sanctions = 0;
  /** The least that it costs by whatever target: fighting against no resistance, and sanctions. */
  least = 0;
  /** What is lost if it fails. */
  loss = 0;
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
    this.least = fightCost(a, 0, this.kind) + this.sanctions - 1e-9;
    this.loss = a.rules.params.lossShare * frac;
    this.enough = frac > 0 ? (this.least + (1 - most) * this.loss) / (most * frac) : Number.POSITIVE_INFINITY;
  }

  /**
   * Can it pay at all? `most` is what the whole state could be worth, and the chance the best there could be: a quick
   * look that weighs neither the rival's commitment nor the window, and never errs by a no.
   */
  mayPay(chance: number, most: number, casus: number): boolean {
    return chance * this.frac * most - (1 - chance) * this.loss + casus > this.least;
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

/** Does one of the overt kinds pay on this state, with these forces in its theatre? */
function overtPays(a: Attacker, c: number, row: StateRow, units: number, attack: number, most: number, casus: number) {
  const p = a.rules.params;
  const gate = gateShare(p, row.own);
  const asLimited = units >= p.gateLimited * gate;
  const asFull = units >= p.gateFull * gate;
  if (!asLimited && !asFull) return false;
  // The chance on a state that nobody helps: no state is easier to take with help than without.
  const chance = contest(attack, defenceOf(p, row.own, row.occupied[a.i] ?? 0, 0));
  const mayLimited = asLimited && limited.mayPay(chance, most, casus);
  const mayFull = asFull && full.mayPay(chance, most, casus);
  if ((!mayLimited && !mayFull) || !isOpen(a.rules, a.s, a.i, c, a.tick)) return false;
  const target = aimAt(a, c);
  return (mayLimited && limited.pays(a, target, chance)) || (mayFull && full.pays(a, target, chance));
}

/** Would any attack by seat `i` have paid this tick for these goals? */
export function attackPays(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  goals: MeanType,
  tick: number,
  forces: Forces = forcesAt(rules, s, tick),
): boolean {
  const a = asAttacker(rules, s, forces, i, goals, tick);
  const p = rules.params;
  // Nothing is easier covertly than a state in open conflict that has no forces and leans wholly to the attacker.
  hybrid.refill(a, p.fracHybrid, hybridChance(p, 1, 0, 1));
  limited.refill(a, p.fracLimited, 1);
  full.refill(a, p.fracFull, 1);
  const enoughCovert = hybrid.enough;
  const enoughOvert = Math.min(limited.enough, full.enough);
  // What every target is asked for is fetched once: most of them are ruled out by little else.
  const { targetsIn, value, fearFor } = a.me;
  const { states } = s;
  const { gateHybrid, casusGain } = p;
  const alarm = s.threat[i];
  const forward = forces.units[i];
  const steady = goals.greed + a.status + a.regime;
  const gate = Math.min(p.gateLimited, p.gateFull) * p.gateFloor;
  const feared = goals.fear / 100;
  for (let h = 0; h < targetsIn.length; h += 1) {
    // A quick look before anything is weighed: which kinds can the forces be there for? It never errs by a no.
    const units = forward[h] ?? 0;
    const overt = units >= gate;
    const attack = overt ? strengthIn(a, h) : 0;
    // The closing window is at most 1.
    const fear = feared * (alarm?.[h] ?? 0);
    for (const c of targetsIn[h] ?? []) {
      const row = states[c];
      if (row === undefined) continue;
      const covert = row.separatist >= gateHybrid;
      if (!overt && !covert) continue;
      const most = (value[c] ?? 0) * (steady + fear * (fearFor[c] ?? 0));
      const casus = (row.casus[i] ?? 0) >= tick ? casusGain : 0;
      if (covert && (most > enoughCovert || casus !== 0)) {
        const chance = hybridChance(p, row.separatist, row.own, leanOf(row.support, i));
        if (hybrid.mayPay(chance, most, casus) && isOpen(rules, s, i, c, tick) && hybrid.pays(a, aimAt(a, c), chance))
          return true;
      }
      if (overt && (most > enoughOvert || casus !== 0) && overtPays(a, c, row, units, attack, most, casus)) return true;
    }
  }
  return false;
}
