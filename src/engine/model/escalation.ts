/** How crises come about and climb although nobody wants it. */

import { at } from '../../lib/arrays.ts';
import { exp } from '../../lib/det-math.ts';
import type { Params } from '../params.ts';
import type { Rules } from '../rules.ts';
import type { Crisis, GameState } from '../state.ts';
import type { Forces } from './capability.ts';

/**
 * Fear in a theatre: both sides' threat, each by how much its possible types fear.
 *
 * Equation: `fear = (phi_1 T_1 + phi_2 T_2) / (phi_1 + phi_2)`
 * Units: points 0-100; phi mean fear of a seat's types over the level's prior.
 * Source: own design after Posen 1991.
 * Limits: the hidden type of a seat is not read, so accidents tell nothing about it.
 */
export function fearIn(rules: Rules, s: GameState, h: number): number {
  const a = rules.seats[0].mean.fear;
  const b = rules.seats[1].mean.fear;
  const first = at(s.threat[0], h);
  const second = at(s.threat[1], h);
  return a + b <= 0 ? (first + second) / 2 : (a * first + b * second) / (a + b);
}

/** A hair, so that rounding never decides. */
const HAIR = 1e-9;

/**
 * The rate lambda of `onsetChance` at most, in any theatre: in full contact, at the highest threat and without safety. No
 * draw from here on opens a crisis, as the chance is below its rate: most need no look at the theatre.
 */
export function highestOnset(p: Params): number {
  const fear = 100 / p.fearReference;
  const most = p.onsetBase * Math.max(1, p.contactFloor) * fear * fear * Math.max(1, 1 - p.safetyCut) * (1 + p.aiSpeed);
  return most + HAIR;
}

/** Does an incident with this draw open a crisis? Most draws are above the rate itself and need no exponential. */
export function opensCrisis(rules: Rules, s: GameState, forces: Forces, h: number, drawn: number): boolean {
  return drawn < onsetRate(rules, s, forces, h) + HAIR && drawn < onsetChance(rules, s, forces, h);
}

/**
 * Onset: the chance that an incident opens a crisis in a theatre in one half-year.
 *
 * Equation: `lambda = onsetBase contact (fear/fearReference)^2 (1 - safetyCut K) (1 + aiSpeed)`, chance `1 - exp(-lambda)`,
 * `contact = contactFloor + (1 - contactFloor) min(1, units/contactUnits)`
 * Units: chance a half-year; fear points; units both sides' forward forces; K confidence measures, share 0-1.
 * Source: Posen 1991; Schelling 1960; Horowitz 2019 for speed.
 * Limits: theatres are independent of each other; the level of the chance is a choice, only its direction is argued.
 */
export function onsetChance(rules: Rules, s: GameState, forces: Forces, h: number): number {
  return 1 - exp(-onsetRate(rules, s, forces, h));
}

/** The rate lambda of `onsetChance`. */
function onsetRate(rules: Rules, s: GameState, forces: Forces, h: number): number {
  const p = rules.params;
  const units = (forces.units[0][h] ?? 0) + (forces.units[1][h] ?? 0);
  const contact = p.contactFloor + (1 - p.contactFloor) * Math.min(1, units / p.contactUnits);
  const fear = fearIn(rules, s, h) / p.fearReference;
  return p.onsetBase * contact * fear * fear * (1 - p.safetyCut * (s.confidence[h] ?? 0)) * (1 + p.aiSpeed);
}

/** From this rung on a side uses force. */
export const FORCE_RUNG = 5;

/** Is the place of a crisis covered by a guarantee, so that the first shot is one between both sides? */
function isGuaranteed(s: GameState, crisis: Crisis): boolean {
  return s.states[crisis.state]?.rung.includes('member') === true;
}

/** What bears on a slip in one round: how many seats ease, and whether it would reach the use of force. */
export interface SlipSetting {
  readonly easing: number;
  readonly toForce: boolean;
}

/** A round in which both sides hold. */
export function whenBothHold(crisis: Crisis): SlipSetting {
  return { easing: 0, toForce: Math.max(crisis.rungs[0], crisis.rungs[1]) >= FORCE_RUNG - 1 };
}

/**
 * Slip: the chance that a round of a crisis goes one rung up although nobody ordered it; none below rung 2.
 *
 * Equation: `slip = min(slipMost, slipBase (rung/slipRung) (T_1 + T_2)/200 (1 - safetyCut K) hurry (1 + aiSpeed)) slipEased^n g`
 * Units: chance a round; T points; K share 0-1; hurry = slipShortWarning after an accident or a gamble, else 1; n seats
 * that step down, offer or accept in this round; g = slipGuarantee where it would be force over a member of an
 * alliance, else 1.
 * Source: Schelling 1960 (threats that leave something to chance); George 1991 (pauses and signals of restraint slow a
 * crisis); Snyder 1965 (nuclear powers take care where a guarantee binds, less below it); Sagan 1993 (accidents at
 * high alert are common, and none became a war).
 * Limits: no learning between crises; the slip strikes the side that stands higher; that no such accident has led to
 * war since 1945 bounds g from above and says no more.
 */
export function slipChance(
  rules: Rules,
  s: GameState,
  crisis: Crisis,
  { easing, toForce }: SlipSetting = whenBothHold(crisis),
): number {
  const p = rules.params;
  const rung = Math.max(crisis.rungs[0], crisis.rungs[1]);
  if (rung < 2) return 0;
  const threat = (at(s.threat[0], crisis.h) + at(s.threat[1], crisis.h)) / 200;
  const safety = 1 - p.safetyCut * (s.confidence[crisis.h] ?? 0);
  const hurry = crisis.origin === 'accident' || crisis.origin === 'gamble' ? p.slipShortWarning : 1;
  const open = Math.min(p.slipMost, p.slipBase * (rung / p.slipRung) * threat * safety * hurry * (1 + p.aiSpeed));
  const eased = easing === 0 ? 1 : easing === 1 ? p.slipEased : p.slipEased * p.slipEased;
  return open * eased * (toForce && isGuaranteed(s, crisis) ? p.slipGuarantee : 1);
}
