/** What an attacker finds: where a state leans, how soon it is out of reach, who stands by it, what the attacker fears at home. */

import { clamp } from '../../lib/det-math.ts';
import type { Params } from '../params.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex, StateRow } from '../state.ts';
import type { Forces } from './capability.ts';

/** Lean of a state towards a seat, -1 to 1, from public support for either side. */
export function leanTo(s: GameState, c: number, seat: SeatIndex): number {
  const support = s.states[c]?.support;
  return support === undefined ? 0 : leanOf(support, seat);
}

/** The same for a state with this support, by seat. */
export function leanOf(support: readonly number[], seat: SeatIndex): number {
  return ((support[seat] ?? 0) - (support[seat === 0 ? 1 : 0] ?? 0)) / 100;
}

/**
 * Closing window: how soon a state will be out of an attacker's reach.
 *
 * Equation: `W = windowAcceding` while a decision awaits ratification; for a candidate
 * `windowCandidate + windowCandidateLean lean`; for a partner
 * `windowPartner + windowPartnerArms growth + windowPartnerLean lean`; with no tie `windowNone + windowNoneLean lean`; for
 * a member `windowMember`; `growth = own/own at start - 1`, within 0 and armsGrowthCap
 * Units: share 0-1; lean to the rival 0-1; own forces units.
 * Source: Fearon 1995; Powell 2006; Benson and Smith 2023 (a promise takes time, and the time is a window).
 * Limits: the attacker sees the step, not the date; own plans close no window.
 */
export function closingWindow(rules: Rules, row: StateRow, i: SeatIndex, c: number): number {
  const p = rules.params;
  const me = rules.seats[i];
  const lean = clamp(leanOf(row.support, me.rival), 0, 1);
  if ((row.acceding[me.rivalAlliance] ?? 0) >= 0) return p.windowAcceding;
  const rung = row.rung[me.rivalAlliance] ?? 'none';
  if (rung === 'member') return p.windowMember;
  if (rung === 'plan' || rung === 'invited') return p.windowCandidate + p.windowCandidateLean * lean;
  const start = rules.ownAtStart[c] ?? 0;
  const growth = clamp(row.own / (start > 0 ? start : 1) - 1, 0, p.armsGrowthCap);
  if (rung === 'partner') return p.windowPartner + p.windowPartnerArms * growth + p.windowPartnerLean * lean;
  return p.windowNone + p.windowNoneLean * lean;
}

/** The widest that the closing window of a state with these ties can be, found without its lean and its arms. */
export function widestWindow(p: Params, row: StateRow, rivalAlliance: number): number {
  const rung = row.rung[rivalAlliance] ?? 'none';
  if ((row.acceding[rivalAlliance] ?? 0) >= 0 || rung === 'plan' || rung === 'invited') return 1;
  if (rung === 'partner')
    return p.windowPartner + Math.max(0, p.windowPartnerArms * p.armsGrowthCap) + Math.max(0, p.windowPartnerLean);
  return rung === 'member' ? p.windowMember : p.windowNone + Math.max(0, p.windowNoneLean);
}

/**
 * Commitment: how firmly a side is expected to stand by a state, before its credibility.
 *
 * Equation: `com = commitMember + commitMemberPerUnit F` for a member, 1 for its own land; else `commitNone`,
 * `commitPartner` or `commitCandidate` by rung, `+ commitPresence` where its forces stand, `+ warning` while one holds
 * Units: share 0-1; F its forward forces in the theatre, units; warning as the move says.
 * Source: Huth 1988; Schelling 1966 (forces that tie hands); Benson and Smith 2023.
 * Limits: that a few troops alone tie hands is disputed (Musgrave and Ward 2023), so presence counts little.
 */
export function commitmentTo(
  rules: Rules,
  s: GameState,
  forces: Forces,
  defender: SeatIndex,
  c: number,
  tick: number,
): number {
  const p = rules.params;
  const d = rules.seats[defender];
  if (d.homeRegion[c] === true) return 1;
  const h = rules.theatreOf[c] ?? -1;
  const units = forces.units[defender][h] ?? 0;
  const rung = s.states[c]?.rung[d.alliance] ?? 'none';
  if (rung === 'member') return clamp(p.commitMember + p.commitMemberPerUnit * units, 0, 1);
  const base = rung === 'none' ? p.commitNone : rung === 'partner' ? p.commitPartner : p.commitCandidate;
  const presence = units > 0 && rung !== 'none' ? p.commitPresence : 0;
  const desk = s.seats[defender];
  const warned = (desk.commitUntil[h] ?? 0) >= tick ? (desk.commitStrength[h] ?? 0) : 0;
  return clamp(base + presence + warned, 0, 1);
}

/**
 * Regime fear: neighbours' governments fallen to protest, felt the more the weaker one's own hold on power.
 *
 * Equation: `R = (fallen within regimeFearTicks / listed neighbours) (1 - r)`
 * Units: share 0-1; r own hold on power, share 0-1.
 * Source: Tsygankov 2016; own design.
 * Limits: only the neighbours that the level lists; every fall counts alike.
 */
export function regimeFear(rules: Rules, s: GameState, i: SeatIndex, tick: number): number {
  const list = rules.seats[i].protestNeighbours;
  if (list.length === 0) return 0;
  let fell = 0;
  for (let k = 0; k < list.length; k += 1) {
    const when = s.states[list[k] ?? 0]?.protestTick ?? -1;
    if (when >= 0 && tick - when <= rules.params.regimeFearTicks) fell += 1;
  }
  return (fell / list.length) * (1 - s.seats[i].regime);
}
