/** Would any attack pay? Asked for both sides in every half-year, so what cannot pay is ruled out before it is weighed. */

import type { Params } from '../params.ts';
import type { MeanType, Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import { type Forces, forcesAt } from './capability.ts';
import {
  type Attacker,
  type AttackKind,
  answerTo,
  asAttacker,
  contest,
  costOf,
  fightCost,
  gainOf,
  hybridChance,
  isOpen,
  nearness,
  sanctionsFor,
  successChance,
  type Target,
  targetOf,
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

  constructor(kind: AttackKind) {
    this.kind = kind;
  }

  refill(a: Attacker, frac: number): void {
    this.frac = frac;
    this.sanctions = sanctionsFor(a, this.kind);
    // A hair less, so that rounding never decides.
    this.least = fightCost(a, 0, this.kind) + this.sanctions - 1e-9;
    this.loss = a.rules.params.lossShare * frac;
  }

  /** The least that a state has to be worth for this kind to pay. */
  get enough(): number {
    return this.frac > 0 ? this.least / this.frac : Number.POSITIVE_INFINITY;
  }

  /**
   * Can it pay at all? `most` is what the whole state could be worth, and the chance the best there could be: a quick
   * look that weighs neither the rival's commitment nor the window, and never errs by a no.
   */
  mayPay(chance: number, most: number, casus: number): boolean {
    return chance * this.frac * most - (1 - chance) * this.loss + casus > this.least;
  }

  /** Does it pay on this target? */
  pays(a: Attacker, target: Target): boolean {
    const { kind } = this;
    const gain = gainOf(a, target, kind);
    const answer = answerTo(a, target, kind);
    if (gain + target.casus <= answer + this.sanctions) return false;
    // Against no resistance at all first: the power in the full cost is the dearest step of a tick.
    const chance = successChance(a, target, kind);
    if (worthFrom(a, target, kind, chance, gain, this.least + answer) <= 0) return false;
    return worthFrom(a, target, kind, chance, gain, costOf(a, target, kind)) > 0;
  }
}

/** All kinds of attack by one side at this moment. */
class Kinds {
  readonly #hybrid = new Kind('hybrid');
  readonly #limited = new Kind('limited');
  readonly #full = new Kind('full');
  /** The least that a state has to be worth for a covert or an overt attack to pay. */
  enoughCovert = 0;
  enoughOvert = 0;
  #root = 0;

  refill(a: Attacker, p: Params): this {
    this.#hybrid.refill(a, p.fracHybrid);
    this.#limited.refill(a, p.fracLimited);
    this.#full.refill(a, p.fracFull);
    this.enoughCovert = this.#hybrid.enough;
    this.enoughOvert = Math.min(this.#limited.enough, this.#full.enough);
    this.#root = Math.sqrt(a.economy);
    return this;
  }

  covertPays(a: Attacker, c: number, row: StateRow, most: number, casus: number): boolean {
    return (
      this.#hybrid.mayPay(hybridChance(a, c, row.separatist, row.own), most, casus) &&
      this.#hybrid.pays(a, targetOf(a, c))
    );
  }

  overtPays(a: Attacker, c: number, h: number, row: StateRow, most: number, casus: number): boolean {
    const p = a.rules.params;
    const units = a.forces.units[a.i][h] ?? 0;
    const gate = Math.min(1, p.gateFloor + row.own);
    const limited = units >= p.gateLimited * gate;
    const full = units >= p.gateFull * gate;
    if (!limited && !full) return false;
    // The chance on a state that nobody helps: no state is easier to take with help than without.
    const attack = units + (a.me.home[h] ?? 0) * (a.me.reach[h] ?? 0) * this.#root;
    const chance = contest(attack, p.omega * row.own * (1 - p.heldDefence * (row.occupied[a.i] ?? 0)));
    const asLimited = limited && this.#limited.mayPay(chance, most, casus);
    const asFull = full && this.#full.mayPay(chance, most, casus);
    if (!asLimited && !asFull) return false;
    const target = targetOf(a, c);
    return (asLimited && this.#limited.pays(a, target)) || (asFull && this.#full.pays(a, target));
  }
}

/** Filled anew each time it is asked, as every tick asks twice. */
const weighed = new Kinds();

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
  const { me } = a;
  const kinds = weighed.refill(a, p);
  const alarm = s.threat[i];
  const units = forces.units[i];
  const steady = goals.greed + a.status + a.regime;
  const gate = Math.min(p.gateLimited, p.gateFull) * p.gateFloor;
  // What every target is asked for is fetched once: most of them are ruled out by little else.
  const { gateHybrid, casusGain } = p;
  const { targets, value, redLine } = me;
  const { states } = s;
  const { theatreOf } = rules;
  const { enoughCovert, enoughOvert } = kinds;
  const feared = goals.fear / 100;
  for (let k = 0; k < targets.length; k += 1) {
    const c = targets[k] ?? 0;
    const row = states[c];
    const h = theatreOf[c] ?? 0;
    if (row === undefined) continue;
    // A quick look before anything is weighed: which kinds can the forces be there for? It never errs by a no.
    const overt = (units[h] ?? 0) >= gate;
    const covert = row.separatist >= gateHybrid;
    if (!overt && !covert) continue;
    // The closing window is at most 1.
    const fear = feared * (alarm?.[h] ?? 0) * nearness(p, redLine[c] ?? 0);
    const most = (value[c] ?? 0) * (steady + fear);
    const casus = (row.casus[i] ?? 0) >= tick ? casusGain : 0;
    const mayCovert = covert && (most > enoughCovert || casus !== 0);
    const mayOvert = overt && (most > enoughOvert || casus !== 0);
    if ((!mayCovert && !mayOvert) || !isOpen(rules, s, i, c, tick)) continue;
    if (mayCovert && kinds.covertPays(a, c, row, most, casus)) return true;
    if (mayOvert && kinds.overtPays(a, c, h, row, most, casus)) return true;
  }
  return false;
}
