/** Deterrence: what an attack would be worth. Above 0 it pays; membership deters strongly but not perfectly. */

import { clamp, pow } from '../../lib/det-math.ts';
import type { Params } from '../params.ts';
import type { CompiledSeat, Rules } from '../rules.ts';
import { leanTo } from './attack-setting.ts';
import { type Attacker, type Target, targetOf } from './attack-target.ts';

export type AttackKind = 'hybrid' | 'limited' | 'full';
export const ATTACK_KINDS = ['hybrid', 'limited', 'full'] as const;

export interface AttackValue {
  readonly value: number; // dEU
  readonly chance: number; // p
  readonly gain: number;
  readonly cost: number;
  readonly kind: AttackKind;
}

/**
 * Build-up: are the forces for this kind of attack visibly there? Overt attack needs them first: warning is a mechanic.
 *
 * Equation: overt `F >= gate min(1, gateFloor + own)` with gateLimited or gateFull; covert `conflict >= gateHybrid`
 * Units: F the attacker's forward forces and own the state's, units; conflict 0-1.
 * Source: own design after Schelling 1966 (warning gives the defender a move).
 * Limits: no surprise attack from the march.
 */
function buildUpStands(a: Attacker, c: number, kind: AttackKind): boolean {
  const { rules, s } = a;
  if (kind === 'hybrid') return (s.states[c]?.separatist ?? 0) >= rules.params.gateHybrid;
  const gate = kind === 'limited' ? rules.params.gateLimited : rules.params.gateFull;
  return (a.forces.units[a.i][rules.theatreOf[c] ?? -1] ?? 0) >= gate * gateShare(rules.params, s.states[c]?.own ?? 0);
}

/** The share of a gate that an attack on a state with these forces asks for. */
export function gateShare({ gateFloor }: Params, own: number): number {
  return Math.min(1, gateFloor + own);
}

/** Can the forces for an overt attack be there? A quick look before anything is weighed: it never errs by a no. */
export function mayAttack(rules: Rules, units: number, own: number): boolean {
  const { gateLimited, gateFull } = rules.params;
  return units >= Math.min(gateLimited, gateFull) * gateShare(rules.params, own);
}

/**
 * Success: the chance that an attack takes what it aims at.
 *
 * Equation: `p = A^2 / (A^2 + D^2)`, `A = F_i + home_i reach_i sqrt(e)`,
 * `D = omega (own (1 - heldDefence held) + com (F_j + helpHome home_j + helpReach reach_j))`; covert
 * `p = hybridBase + hybridConflict conflict - hybridResistance own + hybridLean lean`, within 0.02 and 0.9
 * Units: chance 0-1; F, home, own units; reach, held, com, conflict 0-1; lean -1 to 1; e economy, 1 = base year.
 * Source: Jervis 1978 (edge of the defender); the contest form and the numbers are own design.
 * Limits: one blow, no campaign; neither side learns about the odds beforehand.
 */
export function successChance(a: Attacker, target: Target, kind: AttackKind): number {
  const { me, rival, forces } = a;
  const { h, own } = target;
  const p = a.rules.params;
  if (kind === 'hybrid') return hybridChance(p, target.separatist, own, leanTo(a.s, target.c, a.i));
  const help =
    (forces.units[me.rival][h] ?? 0) + p.helpHome * (rival.home[h] ?? 0) + p.helpReach * (rival.reach[h] ?? 0);
  return contest(strengthIn(a, h), defenceOf(p, own, target.held, Math.min(1, target.commitment) * help));
}

/** What an attacker has in a theatre: A of `successChance`. */
export function strengthIn(a: Attacker, h: number): number {
  return strengthWith(a.me, h, a.forces.units[a.i][h] ?? 0, a.economy);
}

/** The same if so many units stood forward, with such an economy. */
export function strengthWith({ home, reach }: CompiledSeat, h: number, units: number, economy: number): number {
  return units + (home[h] ?? 0) * (reach[h] ?? 0) * Math.sqrt(economy);
}

/** What it meets, with the help that others lend: D of `successChance`. */
export function defenceOf(p: Params, own: number, held: number, help: number): number {
  return p.omega * (own * (1 - p.heldDefence * held) + help);
}

/** Who wins of two forces that meet. */
export function contest(attack: number, defence: number): number {
  return attack <= 0 ? 0 : (attack * attack) / (attack * attack + defence * defence);
}

/** The chance of a covert attack: nothing in it depends on who stands by the state. */
export function hybridChance(p: Params, separatist: number, own: number, lean: number): number {
  return clamp(
    p.hybridBase + p.hybridConflict * separatist - p.hybridResistance * own + p.hybridLean * lean,
    0.02,
    0.9,
  );
}

export function fracOf({ rules }: Attacker, kind: AttackKind): number {
  const p = rules.params;
  return kind === 'hybrid' ? p.fracHybrid : kind === 'limited' ? p.fracLimited : p.fracFull;
}

/**
 * Gain: what an attack is wanted for: greed, fear in a closing window, status, and fear for the regime.
 *
 * Equation: `Gain = frac (1 - held) v (g + phi (T/100) W (fearFloor + (1 - fearFloor) redLine) + s statusPull G/100 + r R)`
 * Units: value; frac is fracHybrid, fracLimited or fracFull; v value and red line of the state 0-1; g, phi, s, r of the
 * side's type; T points; W, R shares; G points.
 * Source: Fearon 1995; Powell 2006 (fear of a shift); Larson and Shevchenko 2010 (status); Tsygankov 2016 (regime).
 * Limits: motives add; a state is worth the same to the attacker whatever it did before.
 */
export function gainOf(a: Attacker, target: Target, kind: AttackKind): number {
  return fracOf(a, kind) * (1 - target.held) * (a.me.value[target.c] ?? 0) * target.drive;
}

/**
 * Answer: what the protector's answer costs; an attack that can be denied, or stays small, is answered less.
 *
 * Equation: `K = commitmentWeight min(credibilityMost, com cr/credibilityRest) share`; share 1 for a full attack,
 * limitedCommitment for a limited one, `hybridCommitment (attributionOdds + attributionVerified V)` for a covert one
 * Units: value; com commitment, cr credibility, V verification, shares 0-1.
 * Source: Huth 1988; Baliga, Bueno de Mesquita and Wolitzky 2020 (attribution).
 * Limits: the attacker's estimate, not what the protector then does.
 */
export function answerTo(a: Attacker, target: Target, kind: AttackKind): number {
  const p = a.rules.params;
  if (kind === 'full') return target.answer;
  if (kind === 'limited') return target.answer * p.limitedCommitment;
  const seen = clamp(p.attributionOdds + p.attributionVerified * a.s.verification, 0, 1);
  return target.answer * (p.hybridCommitment * seen);
}

/**
 * Sanctions: what an attacker expects of them.
 *
 * Equation: `X = sanctionsWeight (sanctionsFloor + name) frac (1 + sanctionsInclusion I)`
 * Units: value; name for harsh sanctions and I inclusion, shares 0-1.
 * Source: own design; Keohane 1984 (standing that can be lost).
 * Limits: no goods, no third markets.
 */
export function sanctionsFor(a: Attacker, kind: AttackKind): number {
  return sanctionsOn(a, fracOf(a, kind));
}

/** The same on an attack that takes this share of a state. */
export function sanctionsOn({ rules, s, me }: Attacker, frac: number): number {
  const p = rules.params;
  return (
    p.sanctionsWeight *
    (p.sanctionsFloor + s.seats[me.rival].sanctionsRep) *
    frac *
    (1 + p.sanctionsInclusion * s.inclusion)
  );
}

/**
 * Cost of fighting: what any use of force costs, and what resistance adds, for the economy that bears it.
 *
 * Equation: `C = (costBase + effort own^resistancePower) / min(1, e)^2`; effort is costLimited or costFull; covert
 * `C = (hybridBaseCost costBase + costHybrid own^resistancePower) / min(1, e)`
 * Units: value; own the state's forces, units; e economy, 1 = base year, held at 0.05 or more below the line.
 * Source: Fearon 1995 (war is costly to both).
 * Limits: expected before the attack; losses do not change the plan.
 */
export function fightCost(a: Attacker, own: number, kind: AttackKind): number {
  const p = a.rules.params;
  const effort = kind === 'hybrid' ? p.costHybrid : kind === 'limited' ? p.costLimited : p.costFull;
  return (baseCost(p, kind) + effort * pow(own, p.resistancePower)) / bearing(a, kind);
}

/** The same without what resistance adds: no attack of this kind costs less. */
export function leastFightCost(a: Attacker, kind: AttackKind): number {
  return baseCost(a.rules.params, kind) / bearing(a, kind);
}

function baseCost(p: Params, kind: AttackKind): number {
  return p.costBase * (kind === 'hybrid' ? p.hybridBaseCost : 1);
}

/** What the attacker's economy bears: what the cost is divided by. */
function bearing(a: Attacker, kind: AttackKind): number {
  const economy = Math.min(1, a.economy);
  const capacity = kind === 'hybrid' ? economy : economy * economy;
  return capacity > 0.05 ? capacity : 0.05;
}

export function costOf(a: Attacker, target: Target, kind: AttackKind): number {
  return fightCost(a, target.own, kind) + answerTo(a, target, kind) + sanctionsFor(a, kind);
}

/**
 * Worth of an attack: what is left of the gain when failure and cost are counted. Only states on the map that are not of
 * the own alliance, and of which at most heldEnough is held, are weighed.
 *
 * Equation: `dEU = p Gain - (1 - p) lossShare frac - (C + K + X) + casusGain if there is a pretext`
 * Units: value of a state; above 0 an attack pays.
 * Source: Fearon 1995; Huth 1988; Powell 2006.
 * Limits: one attacker at a time; no bargaining short of the crisis itself.
 */
export function worthFrom(
  a: Attacker,
  target: Target,
  kind: AttackKind,
  chance: number,
  gain: number,
  cost: number,
): number {
  const loss = (1 - chance) * a.rules.params.lossShare * fracOf(a, kind);
  return chance * gain - loss - cost + target.casus;
}

/** dEU of one kind of attack on state `c`. */
export function attackValueOf(a: Attacker, c: number, kind: AttackKind): AttackValue {
  const target = targetOf(a, c);
  const chance = successChance(a, target, kind);
  const gain = gainOf(a, target, kind);
  const cost = costOf(a, target, kind);
  return { value: worthFrom(a, target, kind, chance, gain, cost), chance, gain, cost, kind };
}

/** The best overt attack on a state with the build-up that stands, or undefined. */
export function bestAttackOn(a: Attacker, c: number): AttackValue | undefined {
  let best: AttackValue | undefined;
  for (const kind of ATTACK_KINDS) {
    if (kind === 'hybrid' || !buildUpStands(a, c, kind)) continue;
    const value = attackValueOf(a, c, kind);
    if (best === undefined || value.value > best.value) best = value;
  }
  return best;
}
