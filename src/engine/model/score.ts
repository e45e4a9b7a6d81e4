/** Scores, 0-100: security asks for deterrence and de-escalation at once, and for means that can be owned up to. */

import { filledBy, mean, sum } from '../../lib/arrays.ts';
import { clamp, exp } from '../../lib/det-math.ts';
import { type CompiledLoss, LOSS_CASE } from '../compiled-seat.ts';
import type { LossRow } from '../level.ts';
import { type CompiledSeat, exists, type Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import { meansAt, upkeepOf } from './arms-race.ts';

export interface Scores {
  readonly deterrence: number;
  readonly deescalation: number;
  readonly legitimacy: number;
  readonly score: number;
}

// Taken out once: each snapshot asks for all that either seat can lose.
const { occupied: OCCUPIED, 'own-ally-gone': ALLY_GONE, 'rival-member': RIVAL_MEMBER } = LOSS_CASE;

/** Share of a case of `LOSS_CASE` that has come true, 0-1. */
function shareOf(me: CompiledSeat, state: StateRow, when: number): number {
  if (when === OCCUPIED) return state.occupied[me.rival] ?? 0;
  if (when === ALLY_GONE) return (state.rung[me.alliance] ?? 'none') === 'none' ? 1 : 0;
  const rivalRung = state.rung[me.rivalAlliance] ?? 'none';
  if (when === RIVAL_MEMBER) return rivalRung === 'member' ? 1 : 0;
  return rivalRung === 'plan' || rivalRung === 'invited' ? 1 : 0;
}

/** Ticks that have been scored: those after the prologue. */
export function scoredTicks(rules: Rules, s: GameState): number {
  return Math.max(1, s.tick - rules.level.clock.prologueTicks);
}

export function meanThreat(rules: Rules, s: GameState, i: SeatIndex): number {
  const history = s.threatHistory[i] ?? [];
  const from = rules.level.clock.prologueTicks;
  let total = 0;
  for (let tick = from; tick < history.length; tick += 1) total += history[tick] ?? 0;
  return history.length <= from ? 0 : total / (history.length - from);
}

/** Harm to civilians, 0-1: summed over states and capped. It lowers both sides' legitimacy. */
export function harmShare(s: GameState): number {
  let total = 0;
  const { states } = s;
  for (let c = 0; c < states.length; c += 1) total += (states[c] as StateRow).harm;
  return Math.min(1, total);
}

export function overriddenShare(s: GameState): number {
  return s.wishTicks <= 0 ? 0 : s.overriddenTicks / s.wishTicks;
}

/** Share of a tick's means that standing forces eat, 0-1. */
export function burdenShare(rules: Rules, s: GameState, i: SeatIndex): number {
  const means = meansAt(rules, s, i, Math.min(s.tick, rules.ticks - 1));
  return clamp(upkeepOf(s, i) / Math.max(1, means), 0, 1);
}

/** Everything that a seat's scores are made of, kept in snapshots so that past scores can be explained. */
export interface ScoreParts {
  readonly lost: readonly { readonly state: string; readonly when: LossRow['when']; readonly loss: number }[]; // in reference values
  readonly paid: number; // share of ticks, 0-1
  readonly fear: readonly [number, number]; // mean overall threat of each seat, points
  readonly rungPoints: number;
  readonly nuclear: boolean;
  readonly harm: number; // 0-1
  readonly overridden: number; // 0-1
  readonly support: number; // points
  readonly burden: number; // 0-1
}

/** What both seats' scores share. */
function sharedParts(rules: Rules, s: GameState): Pick<ScoreParts, 'fear' | 'harm'> {
  return { fear: [meanThreat(rules, s, 0), meanThreat(rules, s, 1)], harm: harmShare(s) };
}

/** What has come true of a loss that a seat could suffer, in reference values. */
function lossOf(rules: Rules, s: GameState, me: CompiledSeat, possible: CompiledLoss): number {
  const { c, row, value, far } = possible;
  const state = s.states[c];
  if (state === undefined) return 0;
  // Most have not come true: nothing else of them is looked at.
  const share = shareOf(me, state, possible.when);
  if (share <= 0 || !exists(rules, c, s.tick - 1)) return 0;
  return share * row.weight * value * far * (state.rung[me.alliance] === 'member' ? row.ownAllyFactor : 1);
}

/** The same of each loss that the seat could suffer. */
export function weighLosses(rules: Rules, s: GameState, i: SeatIndex): number[] {
  const me = rules.seats[i];
  return filledBy(me.losses, (possible) => lossOf(rules, s, me, possible));
}

/** Weighs anew those that hang on one state. Has any of them changed? */
export function reweighLosses(rules: Rules, s: GameState, i: SeatIndex, c: number, losses: number[]): boolean {
  const me = rules.seats[i];
  let changed = false;
  for (const place of me.lossesOn[c] ?? []) {
    const possible = me.losses[place];
    const loss = possible === undefined ? 0 : lossOf(rules, s, me, possible);
    if (loss === losses[place]) continue;
    losses[place] = loss;
    changed = true;
  }
  return changed;
}

/** What the seat has lost, line by line. */
export function lostFrom(rules: Rules, i: SeatIndex, losses: readonly number[]): ScoreParts['lost'] {
  const lost: ScoreParts['lost'][number][] = [];
  for (let place = 0; place < losses.length; place += 1) {
    const loss = losses[place] ?? 0;
    const possible = loss > 0 ? rules.seats[i].losses[place] : undefined;
    if (possible !== undefined) lost.push({ state: rules.states[possible.c] ?? '', when: possible.row.when, loss });
  }
  return lost;
}

function partsOf(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  { fear, harm }: Pick<ScoreParts, 'fear' | 'harm'>,
  lost: ScoreParts['lost'],
): ScoreParts {
  return {
    lost,
    paid: s.seats[i].paid / scoredTicks(rules, s),
    fear,
    rungPoints: s.rungPoints,
    nuclear: s.nuclear,
    harm,
    overridden: overriddenShare(s),
    support: s.seats[i].support,
    burden: burdenShare(rules, s, i),
  };
}

export function scorePartsOf(rules: Rules, s: GameState, i: SeatIndex): ScoreParts {
  return partsOf(rules, s, i, sharedParts(rules, s), lostFrom(rules, i, weighLosses(rules, s, i)));
}

/** Those of both seats, from what either has lost. */
export function scorePartsOfBoth(
  rules: Rules,
  s: GameState,
  [first, second]: readonly [ScoreParts['lost'], ScoreParts['lost']],
): [ScoreParts, ScoreParts] {
  const shared = sharedParts(rules, s);
  return [partsOf(rules, s, 0, shared, first), partsOf(rules, s, 1, shared, second)];
}

/** Value lost, in reference values. */
function totalLoss({ lost }: ScoreParts): number {
  let total = 0;
  for (const { loss } of lost) total += loss;
  return total;
}

/**
 * Scores of a side: deterrence D, de-escalation E, legitimacy L and their balance B.
 *
 * Equation: `D = 100 - 100 min(1, lost/valueReference) - paidWeight paid - nuclearPenalty if nuclear`;
 * `E = 100 - threatWeight (mean T_1 + mean T_2)/2 - escalationMax (1 - exp(-rung points/escalationScale))`, 0 if nuclear;
 * `L = 100 (1 - harmWeight harm - wishWeight overridden - supportWeight (1 - home/100) - burdenWeight burden)`;
 * `B = sqrt(D E) (1 - legitimacyWeight + legitimacyWeight L/100)`
 * Units: points 0-100; lost in values of states; paid share of half-years on which attacking the side would have paid;
 * rung points summed over theatres and half-years; harm, overridden, burden shares 0-1; home points.
 * Source: Dongre 2026 (security needs both at once); the formulas and weights are own design.
 * Limits: a game's measure, not an estimate of welfare; loss of life enters through harm alone and is never a gain.
 */
export function scoresFrom(parts: ScoreParts, p: Rules['params']): Scores {
  const lost = Math.min(1, totalLoss(parts) / p.valueReference);
  const deterrence = clamp(
    100 - 100 * lost - p.paidWeight * parts.paid - (parts.nuclear ? p.nuclearPenalty : 0),
    0,
    100,
  );
  const fear = (parts.fear[0] + parts.fear[1]) / 2;
  const deescalation = parts.nuclear
    ? 0
    : clamp(100 - p.threatWeight * fear - p.escalationMax * (1 - exp(-parts.rungPoints / p.escalationScale)), 0, 100);
  const share =
    1 -
    p.harmWeight * parts.harm -
    p.wishWeight * parts.overridden -
    p.supportWeight * (1 - parts.support / 100) -
    p.burdenWeight * parts.burden;
  const legitimacy = 100 * clamp(share, 0, 1);
  return {
    deterrence,
    deescalation,
    legitimacy,
    score: Math.sqrt(deterrence * deescalation) * (1 - p.legitimacyWeight + (p.legitimacyWeight * legitimacy) / 100),
  };
}

export function scoresOf(rules: Rules, s: GameState, i: SeatIndex): Scores {
  return scoresFrom(scorePartsOf(rules, s, i), rules.params);
}

/** Land that either seat holds of states, as the sum of its shares, now and when a match began. */
function heldNow({ states }: GameState): number {
  let held = 0;
  for (const { occupied } of states) held += sum(occupied);
  return held;
}

function heldAtStart({ level }: Rules): number {
  let held = 0;
  for (const { occupied } of level.states) held += occupied?.share ?? 0;
  return held;
}

/**
 * Ending: the first that fits of nuclear use, direct clash, regional war, frozen conflict, concert, armed peace, hollow
 * peace and cold peace; both seats share it.
 *
 * Equation: deterred if mean D >= winDeterrence, calm if mean E >= winDeescalation; concert is both, armed peace the
 * first alone, hollow peace the second alone, cold peace neither
 * Units: points 0-100.
 * Source: Dongre 2026; own design.
 * Limits: an ending is a name for a region of the plane, not a verdict.
 */
export function endingOf(rules: Rules, s: GameState): string {
  if (s.nuclear) return 'nuclear-use';
  if (s.clash) return 'direct-clash';
  const last = s.rung.reduce((high, r) => Math.max(high, r), 0);
  if (s.warPeak >= 6 || last >= 5) return 'regional-war';
  if (heldNow(s) > heldAtStart(rules) + 1e-9 || last >= 3) return 'frozen-conflict';
  const scores = [scoresOf(rules, s, 0), scoresOf(rules, s, 1)];
  const d = mean(scores.map((x) => x.deterrence)) >= rules.params.winDeterrence;
  const e = mean(scores.map((x) => x.deescalation)) >= rules.params.winDeescalation;
  if (d && e) return 'concert';
  if (d) return 'armed-peace';
  return e ? 'hollow-peace' : 'cold-peace';
}
