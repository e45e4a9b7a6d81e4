/** States in between act by one rule: what they fear, where their public leans, what they live on, what was done to them. */

import { clamp } from '../../lib/det-math.ts';
import type { AllianceRung } from '../level.ts';
import type { Params } from '../params.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import { leanOf } from './attack-setting.ts';
import type { Forces } from './capability.ts';
import { standsBetween } from './standing.ts';

/** A hair, so that rounding never decides. */
const HAIR = 1e-9;

/** What a state may do about a seat, in the order in which a draw goes through the rates. */
export const THIRD_ACTS = ['applied', 'declined', 'asked', 'resisted', 'gambled', 'disputed', 'turned'] as const;

export type ThirdAct = (typeof THIRD_ACTS)[number];

/**
 * Need: what a state fears from a seat.
 *
 * Equation: `need = pressed/pressedFull + held + (units + nearHome home)/nearUnits (1 - support/100)`, within 0 and 1
 * Units: share 0-1; pressed points of remembered pressure; held share of its land; support for that seat's side, points.
 * Source: Walt 1987; Snyder 1997 (fear of the adversary); the sum is own design.
 * Limits: counts what stands in its theatre; no memory of older history beyond the level's start.
 */
function needAgainst(rules: Rules, row: StateRow, forces: Forces, c: number, r: SeatIndex): number {
  const p = rules.params;
  const h = rules.theatreOf[c] ?? -1;
  const near = ((forces.units[r][h] ?? 0) + (rules.seats[r].home[h] ?? 0) * p.nearHome) / p.nearUnits;
  return clamp(
    (row.pressed[r] ?? 0) / p.pressedFull + (row.occupied[r] ?? 0) + near * (1 - (row.support[r] ?? 0) / 100),
    0,
    1,
  );
}

/**
 * Wish: how much a state wants to join a seat's side.
 *
 * Equation: `wish = needWeight need of the rival + identityWeight lean + economyWeight (ties to the side - ties to the rival)`
 * Units: a number, roughly -1 to 1; lean -1 to 1 (difference of public support / 100); ties 0-1.
 * Source: Snyder 1997; identity and ties are own design.
 * Limits: one public a state; elites and regions within it are not told apart.
 */
function wishOf(rules: Rules, row: StateRow, need: number, lean: number, k: SeatIndex): number {
  const p = rules.params;
  const ties = (row.economy[k] ?? 0) - (row.economy[k === 0 ? 1 : 0] ?? 0);
  return p.needWeight * need + p.identityWeight * lean + p.economyWeight * ties;
}

/** How much a state wants to join a seat's side now. */
export function wishFor(rules: Rules, s: GameState, forces: Forces, c: number, k: SeatIndex): number {
  const row = s.states[c];
  if (row === undefined) return 0;
  return wishOf(rules, row, needAgainst(rules, row, forces, c, k === 0 ? 1 : 0), leanOf(row.support, k), k);
}

/**
 * Consent: the chance that a state agrees to a step that a seat proposes to it.
 *
 * Equation: `consent = consentAtEase + wish`, within consentLeast and consentMost
 * Units: chance 0-1.
 * Source: own design: allies and hosts have a will (Snyder 1997).
 * Limits: no bargaining over terms.
 */
export function consentChance(rules: Rules, s: GameState, forces: Forces, c: number, k: SeatIndex): number {
  const p = rules.params;
  return clamp(p.consentAtEase + wishFor(rules, s, forces, c, k), p.consentLeast, p.consentMost);
}

/**
 * Quarrel: the chance of a dispute over a minority, transit or a frontier, an occasion for the side that the state turns
 * from and no act of either desk.
 *
 * Equation: `rate = disputeChance (disputeBase + conflict) redLine reach (disputeLean - lean)`, the bracket within 0 and 1
 * Units: chance a half-year; conflict, red line, reach 0-1; lean to that side -1 to 1.
 * Source: own design.
 * Limits: an opening only; whether it is used is decided at the desk.
 */
function disputeRate(rules: Rules, row: StateRow, c: number, lean: number, k: SeatIndex): number {
  const p = rules.params;
  const near = rules.seats[k].nearness[c] ?? 0;
  return near <= 0 ? 0 : p.disputeChance * (p.disputeBase + row.separatist) * near * clamp(p.disputeLean - lean, 0, 1);
}

/**
 * What the rates of `thirdRates` for both seats come to at most besides asking to join and taking that back, by what a state
 * is and suffers and where it stands (see `Standing`), whatever it fears and wherever it leans. Changes but seldom, see
 * `ThirdBounds`.
 */
export function mostBesides(rules: Rules, row: StateRow, c: number, between: number): number {
  const p = rules.params;
  const { pressed } = row;
  const { actRate, resistAt } = p;
  // Where it stands between, it may ask for help or gamble.
  let most = mostTurns(p, row) + p.disputeChance * (p.disputeBase + row.separatist) * (rules.nearBoth[c] ?? 0);
  if ((pressed[0] ?? 0) > resistAt) most += actRate;
  if ((pressed[1] ?? 0) > resistAt) most += actRate;
  return most + between * askRate(p, row) + HAIR;
}

/** What asking to join and taking that back come to at most for any state: it asks to join one side, or either. */
export function mostAsked(p: Params): number {
  return p.actRate + Math.max(p.actRate, takingBack(p));
}

/** With that by whether the state is ready and what it has asked for, at first sight. */
export function mostAtSight(p: Params, row: StateRow, besides: number): number {
  const most = besides + mostJoins(p, row);
  return row.wish >= 0 ? most + takingBack(p) : most;
}

/** What is left of `mostAtSight` by where a state leans, still without weighing what it fears. */
export function mostByLean(rules: Rules, row: StateRow, atSight: number): number {
  const p = rules.params;
  const { wish, rung } = row;
  // What it wishes whatever it fears, towards the first seat; by that most joins and all refusals can be left out.
  const ties = (row.economy[0] ?? 0) - (row.economy[1] ?? 0);
  const leaning = p.identityWeight * leanOf(row.support, 0) + p.economyWeight * ties;
  let most = atSight - mostJoins(p, row);
  if (row.ready >= p.readyAt) {
    const [first, second] = rules.seats;
    if (wish !== 0 && !isTaken(rung[first.alliance] ?? 'none')) most += p.actRate * eagerness(p, leaning);
    if (wish !== 1 && !isTaken(rung[second.alliance] ?? 'none')) most += p.actRate * eagerness(p, -leaning);
  }
  if (wish >= 0 && (wish === 0 ? leaning : -leaning) + Math.min(0, p.needWeight) >= p.wishDropAt) most -= takingBack(p);
  return isFirm(p, row) ? most - mostTurns(p, row) : most;
}

/** What asking to join comes to at most: either side, or the other one than that which it has asked. */
function mostJoins({ actRate, readyAt }: Params, { ready, wish }: StateRow): number {
  return ready < readyAt ? 0 : wish < 0 ? actRate + actRate : actRate;
}

function takingBack({ declineFactor, actRate }: Params): number {
  return Math.max(0, declineFactor) * actRate;
}

/** What a state that stands between may ask of a seat, or gamble on it. */
function askRate(p: Params, { separatist }: StateRow): number {
  return separatist > p.gambleConflict ? p.actRate + Math.max(1, p.gambleBacked) * p.gambleChance : p.actRate;
}

/** Share of `actRate` at which a state that leans so much to a seat would join it if it had everything to fear. */
function eagerness(p: Params, leaning: number): number {
  return clamp((Math.max(0, p.needWeight) + leaning - p.applyAt) * p.applySlope, 0, 1);
}

function isTaken(rung: AllianceRung): boolean {
  return rung === 'invited' || rung === 'member';
}

/** Chance that a government turns, to either side: none where it sits firmly. */
function turnRate(p: Params, row: StateRow): number {
  return isFirm(p, row) ? 0 : mostTurns(p, row);
}

function mostTurns({ turnChance }: Params, { stability }: StateRow): number {
  return turnChance * (1 - stability);
}

function isFirm({ turnUnstable }: Params, { regime, stability }: StateRow): boolean {
  return regime === 'autocracy' && stability >= turnUnstable;
}

/** What the rates for both seats come to at most, in whatever order: most draws are above that. */
export function mostOf(first: readonly number[], second: readonly number[]): number {
  let most = HAIR;
  for (let k = 0; k < first.length; k += 1) most += Math.max(0, first[k] ?? 0) + Math.max(0, second[k] ?? 0);
  return most;
}

/**
 * Acts of third states: how likely each of them is in this half-year, about one seat. One keyed draw decides, at most one
 * act a turn of two years.
 *
 * Equation: applies `actRate min(1, applySlope (wish - applyAt))` if wish > applyAt and ready >= readyAt; takes it back
 * `actRate declineFactor` if wish < wishDropAt; asks for help `actRate need` if need > askAt; resists
 * `actRate min(1, pressed/resistFull)` if pressed > resistAt; gambles `gambleChance` (times gambleBacked with a promise) if
 * conflict > gambleConflict, land is held and support > gambleSupport; a government turns to side k
 * `turnChance (1 - stability)/2 (turnEven + lean)`, the bracket within turnLeast and 1, in a democracy or hybrid regime, or
 * where stability < turnUnstable
 * Units: chance a half-year.
 * Source: Snyder 1997; Benson 2011 (backed states gamble); thresholds are own design.
 * Limits: acts of one half-year exclude each other; a member decides nothing by itself.
 */
export function thirdRates(
  rules: Rules,
  row: StateRow,
  forces: Forces,
  c: number,
  k: SeatIndex,
  rates: number[],
): void {
  const p = rules.params;
  const rival: SeatIndex = k === 0 ? 1 : 0;
  const rung = row.rung[rules.seats[k].alliance] ?? 'none';
  const between = standsBetween(rung);
  const pressed = row.pressed[k] ?? 0;
  const lean = leanOf(row.support, k);
  const fear = needAgainst(rules, row, forces, c, rival);
  const wish = wishOf(rules, row, fear, lean, k);
  const applies = row.wish !== k && wish > p.applyAt && row.ready >= p.readyAt && !isTaken(rung);
  rates[0] = applies ? p.actRate * Math.min(1, (wish - p.applyAt) * p.applySlope) : 0;
  rates[1] = row.wish === k && wish < p.wishDropAt ? p.actRate * p.declineFactor : 0;
  rates[2] = between && fear > p.askAt && wish > 0 ? p.actRate * fear : 0;
  rates[3] = pressed > p.resistAt ? p.actRate * Math.min(1, pressed / p.resistFull) : 0;
  const frozen = row.separatist > p.gambleConflict && (row.occupied[rival] ?? 0) > 0;
  const gambles = between && frozen && (row.support[k] ?? 0) > p.gambleSupport;
  rates[4] = gambles ? p.gambleChance * (rung === 'partner' ? 1 : p.gambleBacked) : 0;
  rates[5] = disputeRate(rules, row, c, lean, k);
  rates[6] = (turnRate(p, row) / 2) * clamp(p.turnEven + lean, p.turnLeast, 1);
}
