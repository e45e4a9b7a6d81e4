/** How a crisis ends and what it leaves: land, fear, lost trust, and what capitals think of it. */

import { at } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import { changeInstitution, enterLine } from '../ledger.ts';
import { leanTo } from '../model/attack-setting.ts';
import { asAttacker } from '../model/attack-target.ts';
import { forcesAt } from '../model/capability.ts';
import { shiftHome } from '../model/consensus.ts';
import { type AttackKind, attackValueOf } from '../model/deterrence.ts';
import { readingBase } from '../model/identity.ts';
import { setRung } from '../moves/effects/alliance.ts';
import { atLeast, occupyShare, shiftSupport } from '../moves/effects/third-states.ts';
import type { Rules } from '../rules.ts';
import type { Crisis, SeatIndex } from '../state.ts';
import { type Context, chance, emit, other, readAct, seatId } from './context.ts';
import { placeOf } from './crisis-open.ts';

/** No word is ever worth nothing. */
const LEAST_CREDIBILITY = 0.1;

/** Ends a crisis. `side` is the seat whose offer was accepted, or who holds the field. */
export function closeCrisis(
  ctx: Context,
  crisis: Crisis,
  how: Exclude<Crisis['ended'], ''>,
  side: -1 | SeatIndex,
): void {
  const { rules, s } = ctx;
  crisis.ended = how;
  crisis.winner = side;
  if (crisis.peak >= 5) s.wars += 1;
  s.warPeak = Math.max(s.warPeak, crisis.peak);
  const data = {
    state: rules.states[crisis.state] ?? '',
    how,
    rung: crisis.peak,
    ...(side === -1 ? {} : { seat: seatId(rules, side) }),
  };
  const fact = emit(ctx, 'crisis-ended', data, [crisis.fact]);
  if (how === 'settlement') settleDown(ctx, crisis, side, fact);
  else if (how === 'freeze') s.rung[crisis.h] = Math.min(crisis.peak, 3);
  else if (how === 'nuclear') s.nuclear = true;
  else fight(ctx, crisis, how === 'war' ? -1 : side, fact);
}

/**
 * Settlement: what an agreed end of a crisis leaves.
 *
 * Equation: inclusion `+ settlementInclusion institutionGain (1 - I)`; who takes the terms of an ultimatum loses
 * credibilityYielded, and an open promise to that state lapses
 * Units: shares 0-1.
 * Source: own design; Fearon 1994.
 * Limits: terms have no content beyond this.
 */
function settleDown(ctx: Context, crisis: Crisis, offerer: -1 | SeatIndex, fact: number): void {
  const { rules, s } = ctx;
  s.rung[crisis.h] = 1;
  changeInstitution(rules, s, 'inclusion', rules.params.settlementInclusion, s.inclusion, fact, -1);
  if (crisis.origin !== 'ultimatum' || offerer === -1 || offerer !== crisis.by) return;
  // The side that was threatened took the terms: its open promises to this state lapse.
  const giver = other(offerer);
  s.seats[giver].credibility = clamp(
    s.seats[giver].credibility - rules.params.credibilityYielded,
    LEAST_CREDIBILITY,
    1,
  );
  if (atLeast(ctx, crisis.state, giver, 'plan') && !atLeast(ctx, crisis.state, giver, 'member')) {
    setRung(ctx, { seat: giver, c: crisis.state, h: crisis.h, card: -1, cause: fact }, crisis.state, giver, 'partner');
  }
}

/** Who attacks when both use force: the side that opened it, else the higher rung, else the side the state leans away from. */
function attackerOf(ctx: Context, crisis: Crisis): SeatIndex {
  if (crisis.by !== -1) return crisis.by;
  const [a, b] = crisis.rungs;
  if (a !== b) return a > b ? 0 : 1;
  const lean = leanTo(ctx.s, crisis.state, 0);
  if (lean !== 0) return lean > 0 ? 1 : 0;
  const place = placeOf(ctx, crisis);
  return chance(ctx, 'attacker', place, ctx.rules.seats[0].key) >=
    chance(ctx, 'attacker', place, ctx.rules.seats[1].key)
    ? 0
    : 1;
}

/**
 * War: who takes what when force is used, and what it does to words and economies.
 *
 * Equation: land `+ fracFull bite` or `+ fracLimited bite` with chance p of the attack, or surely where nobody
 * answers; defender's `cr + credibilityAnswered`, unanswered `- credibilityUnanswered`, times credibilityWarned after a
 * warning; attacker's `e warEconomy`; no new attack for attackCooldown. Over a member, or from rung 7, it is a direct
 * clash, and nuclear with chance `nuclearChance (1 + aiSpeed)`
 * Units: shares 0-1; half-years.
 * Source: Huth 1988; Fearon 1994; the nuclear chance is a warning, not an estimate.
 * Limits: a war is one draw; its course, its dead and its end are not modelled.
 */
function fight(ctx: Context, crisis: Crisis, taker: -1 | SeatIndex, fact: number): void {
  const { rules, s } = ctx;
  const attacker = taker === -1 ? attackerOf(ctx, crisis) : taker;
  const defender = other(attacker);
  const full = Math.max(crisis.rungs[0], crisis.rungs[1]) >= 6;
  const kind: AttackKind = full ? 'full' : 'limited';
  const forces = forcesAt(rules, s, s.tick - 1);
  const mover = asAttacker(rules, s, forces, attacker, rules.seats[attacker].mean, s.tick - 1);
  const chanceOf = attackValueOf(mover, crisis.state, kind).chance;
  const taken = taker !== -1 || chance(ctx, 'war', placeOf(ctx, crisis)) < chanceOf;
  const warned = at(s.seats[defender].commitUntil, crisis.h) >= s.tick - 1;
  attackIsRead(ctx, crisis, attacker, full, fact);
  if (taken) {
    const share = (full ? rules.params.fracFull : rules.params.fracLimited) * rules.params.bite;
    occupyShare(
      ctx,
      { seat: attacker, c: crisis.state, h: crisis.h, card: -1, cause: fact },
      crisis.state,
      attacker,
      share,
    );
    emit(ctx, 'land-occupied', { state: rules.states[crisis.state] ?? '', seat: seatId(rules, attacker), share }, [
      fact,
    ]);
  }
  s.rung[crisis.h] = full ? 6 : 5;
  s.warUntil[crisis.h] = s.tick;
  const answered = taker === -1;
  const seat = s.seats[defender];
  seat.credibility = clamp(
    seat.credibility +
      (answered
        ? rules.params.credibilityAnswered
        : -rules.params.credibilityUnanswered * (warned ? rules.params.credibilityWarned : 1)),
    LEAST_CREDIBILITY,
    1,
  );
  if (!answered && warned) seat.bluffs += 1;
  s.seats[attacker].econ = clamp(
    s.seats[attacker].econ * rules.params.warEconomy,
    rules.params.economyFloor,
    rules.params.economyCeiling,
  );
  s.seats[attacker].cooldown = s.tick + rules.params.attackCooldown;
  if (answered) clash(ctx, crisis, attacker);
}

/** Force over an ally's land on both sides is force between the two sides; it may go to the top. */
function clash(ctx: Context, crisis: Crisis, attacker: SeatIndex): void {
  const { s } = ctx;
  if (!atLeast(ctx, crisis.state, other(attacker), 'member') && Math.max(crisis.rungs[0], crisis.rungs[1]) < 7) return;
  s.clash = true;
  s.rung[crisis.h] = 7;
  s.warPeak = Math.max(s.warPeak, 7);
  if (chance(ctx, 'nuclear', placeOf(ctx, crisis)) < ctx.rules.params.nuclearChance * (1 + ctx.rules.params.aiSpeed)) {
    s.nuclear = true;
    s.warPeak = 8;
  }
}

/**
 * Severity of an attack: how strongly the other side feels it, and what follows in proportion.
 *
 * Equation: `severity = severityFull or severityLimited (severityFloor + (1 - severityFloor) v)`; times it: evidence
 * attackBelief, slight attackSlight, shock attackShock (elsewhere shockSpill of it), verification
 * `- attackVerificationLoss V`, inclusion `- attackInclusionLoss I`, defender's support at home rally, support in the
 * state `- attackSupportLoss` and `+ attackSupportGain`, pressed attackPressed, harm attackHarm, neighbours' support
 * neighbourFear
 * Units: factor; v value of the state for the observer, 0-1.
 * Source: own design; Kydd 2005 (an attack is the loudest signal).
 * Limits: the length and the losses of a war are not followed; theatres elsewhere feel shockSpill of the shock.
 */
function severityOf(rules: Rules, observer: SeatIndex, state: number, full: boolean): number {
  const p = rules.params;
  const value = at(rules.seats[observer].value, state);
  return (full ? p.severityFull : p.severityLimited) * (p.severityFloor + (1 - p.severityFloor) * value);
}

function attackIsRead(ctx: Context, crisis: Crisis, attacker: SeatIndex, full: boolean, fact: number): void {
  const { rules, s } = ctx;
  const p = rules.params;
  const defender = other(attacker);
  const severity = severityOf(rules, defender, crisis.state, full);
  const shock = p.attackShock * severity;
  readAct(ctx, readingBase(rules, s), {
    observer: defender,
    kappa: p.attackBelief * severity,
    slight: p.attackSlight * severity,
    shock,
    h: crisis.h,
    c: crisis.state,
    aboutTarget: false,
    habit: rules.habits[full ? 'attack-full' : 'attack-limited'],
    card: -1,
    cause: fact,
  });
  for (let h = 0; h < rules.theatres.length; h += 1) {
    if (h !== crisis.h)
      enterLine(rules, s, { q: 'shock', o: defender, h, c: -1, entry: p.shockSpill * shock, cause: fact, card: -1 });
  }
  changeInstitution(rules, s, 'verification', -p.attackVerificationLoss * severity * s.verification, 0, fact, -1);
  changeInstitution(rules, s, 'inclusion', -p.attackInclusionLoss * severity * s.inclusion, 0, fact, -1);
  shiftHome(rules, s, defender, p.rally * severity);
  const row = s.states[crisis.state];
  if (row !== undefined) {
    shiftSupport(row, attacker, -p.attackSupportLoss * severity);
    shiftSupport(row, defender, p.attackSupportGain * severity);
    row.pressed[attacker] = at(row.pressed, attacker) + p.attackPressed * severity;
    ctx.unsettled.add(rules, crisis.state);
    ctx.bounds.changed(crisis.state);
    row.harm = clamp(row.harm + p.attackHarm * severity, 0, 1);
    row.cool = s.tick + p.attackCooldown;
  }
  for (const n of rules.neighbours[crisis.state] ?? []) {
    const neighbour = s.states[n];
    if (neighbour === undefined || neighbour.rung[rules.seats[attacker].alliance] === 'member') continue;
    shiftSupport(neighbour, defender, p.neighbourFear * severity);
  }
}
