/** One half-year of the model: what strikes, what is ordered, how it is read, and what it leaves. */

import { sum } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import { HOT_SPOT, ONSET } from '../draw-purposes.ts';
import { fadeTotals } from '../ledger.ts';
import { attackPays } from '../model/attack-pays.ts';
import { countForces, type Forces } from '../model/capability.ts';
import { driftHome } from '../model/consensus.ts';
import { highestOnset, opensCrisis } from '../model/escalation.ts';
import { fadeHabits, readingBase } from '../model/identity.ts';
import { overallThreat, updateThreat } from '../model/threat.ts';
import { RUNG_POINTS } from '../params.ts';
import { drawBelow, keptDraws } from '../rng.ts';
import { exists } from '../rules.ts';
import type { Crisis, SeatIndex } from '../state.ts';
import { beginChances, type Context, chance, emit, readAct, seatId } from './context.ts';
import { openCrisis, stakeOf } from './crisis-open.ts';
import { runOnStanding } from './crisis-round.ts';
import { driftStates } from './drift.ts';
import { arrivals, strikeEvents } from './events.ts';
import { carryOutOrders } from './orders.ts';
import { thirdPartiesAct } from './third-acts.ts';

// Lists are gone through by number where each tick does so: engines do not always take the iterators of long code away.

/** Runs `state.tick` and moves on. Returns the crisis to be played out, if one opened that has the highest stake. */
export function runTick(ctx: Context): Crisis | undefined {
  const { rules, s } = ctx;
  const prologue = s.tick < rules.level.clock.prologueTicks;
  const known = s.crises.length;
  decayRungs(ctx);
  strikeEvents(ctx);
  arrivals(ctx);
  if (!prologue) carryOutOrders(ctx);
  // Forces only come and go in what is above.
  const forces = countForces(rules, s, s.tick, ctx.forces);
  if (!prologue) thirdPartiesAct(ctx, forces);
  readSignals(ctx);
  if (!prologue) accidents(ctx, forces, known);
  const played = chooseCrisis(ctx, known);
  endTick(ctx, forces);
  ctx.watch.afterTick?.(ctx.s);
  return played;
}

/** Readings of the tick, all on the beliefs before them; one fact for each act that moved something. */
function readSignals(ctx: Context): void {
  const signals = ctx.takeSignals();
  if (signals.length === 0) return;
  const base = readingBase(ctx.rules, ctx.s);
  for (const signal of signals) {
    const read = readAct(ctx, base, signal);
    const moved = read.belief !== 0 || read.slight !== 0 || read.shock > 0;
    if (!moved || signal.card < 0) continue;
    const reader = seatId(ctx.rules, signal.observer);
    emit(ctx, 'reading-made', () => ({ seat: reader, card: signal.card }), [signal.cause], [reader]);
  }
}

/** Draws that might open a crisis: filled anew at each use. */
const incidents = keptDraws();

function accidents(ctx: Context, forces: Forces, known: number): void {
  const { rules, s } = ctx;
  updateThreat(rules, s, s.tick, forces, ctx.buffers);
  const { theatres } = rules.draws;
  const count = drawBelow(highestOnset(rules.params), beginChances(ctx, ONSET), theatres, theatres.places, incidents);
  for (let k = 0; k < count; k += 1) {
    const h = incidents.places[k] ?? -1;
    const drawn = incidents.draws[k] ?? 1;
    if (hasCrisisSince(s.crises, known, h) || !opensCrisis(rules, s, forces, h, drawn)) continue;
    const place = hotSpot(ctx, h);
    if (place >= 0) openCrisis(ctx, { c: place, origin: 'accident', by: -1, rungs: [2, 2] });
  }
}

/** Has a crisis opened in the theatre after the first `known` ones? */
function hasCrisisSince(crises: readonly Crisis[], known: number, h: number): boolean {
  for (let k = known; k < crises.length; k += 1) if (crises[k]?.h === h) return true;
  return false;
}

/**
 * Place of an accident: where an accident turns into a crisis.
 *
 * Equation: the state with the largest `(v_1 redLine_1 + v_2 redLine_2) (hotSpotStake + draw)`
 * Units: value; draw even in 0-1.
 * Source: own design.
 * Limits: one accident a theatre and half-year.
 */
function hotSpot(ctx: Context, h: number): number {
  let best = -1;
  let most = 0;
  for (const c of ctx.rules.statesIn[h] ?? []) {
    if (!exists(ctx.rules, c, ctx.s.tick)) continue;
    const heat = stakeOf(ctx, c) * (ctx.rules.params.hotSpotStake + chance(ctx, HOT_SPOT, ctx.rules.stateKeys[c]));
    if (heat > most) {
      most = heat;
      best = c;
    }
  }
  return best;
}

/** Of the crises that opened on this tick one is played out (once a turn); the others run on standing instructions. */
function chooseCrisis(ctx: Context, known: number): Crisis | undefined {
  const { s } = ctx;
  if (s.crises.length === known) return undefined;
  const fresh = s.crises.slice(known).filter((x) => x.ended === '');
  if (fresh.length === 0) return undefined;
  const ranked = [...fresh].sort((a, b) => stakeOf(ctx, b.state) - stakeOf(ctx, a.state) || a.state - b.state);
  const first = s.crisisPlayed ? undefined : ranked[0];
  for (const crisis of ranked) if (crisis !== first) runOnStanding(ctx, crisis);
  if (first !== undefined) {
    first.played = true;
    s.playing = first.id;
    s.crisisPlayed = true;
  }
  return first;
}

/**
 * Cooling: rungs of theatres come down one step a half-year; fighting goes on until a keyed draw ends it.
 *
 * Equation: chance of an end `warEndChance`, then rung at most 2
 * Units: chance a half-year; rungs 0-8.
 * Source: own design.
 * Limits: no war aims, no exhaustion: how long a war lasts tells nothing about who wins.
 */
function decayRungs(ctx: Context): void {
  const { rules, s } = ctx;
  for (let h = 0; h < rules.theatres.length; h += 1) {
    if ((s.warUntil[h] ?? 0) >= 0) {
      if (chance(ctx, 'war-end', rules.theatres[h] ?? '') < rules.params.warEndChance) {
        s.warUntil[h] = -1;
        s.rung[h] = Math.min(s.rung[h] ?? 0, 2);
      } else s.warUntil[h] = s.tick;
    } else s.rung[h] = Math.max(0, (s.rung[h] ?? 0) - 1);
  }
}

/**
 * Recovery: economies, credibility, reputation and confidence at the end of a half-year.
 *
 * Equation: `e <- e + economyRecovery (1 - e) - gunsCost max(0, units - gunsFree)`, within economyFloor and
 * economyCeiling (sanctionCeiling under new sanctions); `cr <- cr + credibilityPull (credibilityRest - cr)`;
 * `name <- name reputationMemory`; `K <- K confidenceMemory`
 * Units: e factor of the usual path; units forward forces; cr, name, K shares 0-1.
 * Source: Richardson 1960 (fatigue and expense); the rest is own design.
 * Limits: sanctions and guns weaken means and capacity, not people's lives.
 */
function endTick(ctx: Context, forces: Forces): void {
  const { rules, s } = ctx;
  const p = rules.params;
  const prologue = s.tick < rules.level.clock.prologueTicks;
  if (!prologue) driftStates(ctx);
  driftHome(rules, s, 0);
  driftHome(rules, s, 1);
  recover(ctx, forces, 0, prologue);
  recover(ctx, forces, 1, prologue);
  for (let h = 0; h < s.confidence.length; h += 1) s.confidence[h] = (s.confidence[h] ?? 0) * p.confidenceMemory;
  fadeTotals(rules, s);
  fadeHabits(rules, s, ctx.habits);
  updateThreat(rules, s, s.tick, forces, ctx.buffers);
  tally(ctx, forces, 0, prologue);
  tally(ctx, forces, 1, prologue);
  if (!prologue) tallyRungs(ctx);
  s.tick += 1;
}

function recover({ rules, s }: Context, forces: Forces, i: SeatIndex, prologue: boolean): void {
  const p = rules.params;
  const seat = s.seats[i];
  seat.sanctionsRep *= p.reputationMemory;
  seat.credibility += p.credibilityPull * (p.credibilityRest - seat.credibility);
  seat.econ += p.economyRecovery * (1 - seat.econ);
  if (!prologue)
    seat.econ = clamp(
      seat.econ - p.gunsCost * Math.max(0, sum(forces.units[i]) - p.gunsFree),
      p.economyFloor,
      p.economyCeiling,
    );
}

/** Not by `push`, which engines do not build into code that is as long as this becomes. */
const add = (history: number[] | undefined, points: number): void => {
  if (history !== undefined) history[history.length] = points;
};

function tally({ rules, s, far }: Context, forces: Forces, i: SeatIndex, prologue: boolean): void {
  add(s.threatHistory[i], overallThreat(rules, s, i));
  const threat = s.threat[i] ?? [];
  const histories = s.theatreHistory[i] ?? [];
  for (let h = 0; h < histories.length; h += 1) add(histories[h], threat[h] ?? 0);
  if (prologue) return;
  const rival = rules.seats[i].rival;
  if (attackPays(rules, s, rival, rules.seats[rival].mean, s.tick, forces, far)) s.seats[i].paid += 1;
}

function tallyRungs({ s }: Context): void {
  for (let h = 0; h < s.rung.length; h += 1) {
    const rung = s.rung[h] ?? 0;
    if (rung <= 0) continue;
    s.rungPoints += RUNG_POINTS[Math.min(8, rung)] ?? 0;
    if (rung > s.warPeak) s.warPeak = rung;
  }
}
