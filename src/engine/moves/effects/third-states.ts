/** Effects on third states: aid, pull, pressure, governments, land. They are actors; what is done to them moves their will. */

import { at, pairOf, pairWith } from '../../../lib/arrays.ts';
import { clamp } from '../../../lib/det-math.ts';
import { COERCE } from '../../draw-purposes.ts';
import { refreshBuffer } from '../../ledger.ts';
import type { Effect } from '../../level.ts';
import { rungRank } from '../../rules.ts';
import type { SeatIndex, StateRow } from '../../state.ts';
import { type Context, chance, emit, other, type Scope, seatId, targetData } from '../../turn/context.ts';

export function shiftSupport(row: StateRow, seat: SeatIndex, points: number): void {
  row.support[seat] = clamp((row.support[seat] ?? 0) + points, 0, 100);
}

export function applyAid(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'aid' }>): void {
  const row = ctx.s.states[scope.c];
  if (row === undefined || scope.seat === -1) return;
  shiftSupport(row, scope.seat, effect.support);
  row.ready = clamp(row.ready + effect.readiness, 0, 1);
  row.economy[scope.seat] = clamp((row.economy[scope.seat] ?? 0) + effect.economy, 0, 1);
}

/** Draws a state closer by ties; where little support for the other side is left, its partnership lapses. */
export function applyPull(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'pull' }>): void {
  const row = ctx.s.states[scope.c];
  if (row === undefined || scope.seat === -1) return;
  shiftSupport(row, scope.seat, effect.support);
  shiftSupport(row, other(scope.seat), -ctx.rules.params.pullEcho * effect.support);
}

/**
 * Pressure and courting: pressure may bend a state, and often turns it to the other side.
 *
 * Equation: backfires with chance `coerceBackfire - coerceConflict conflict`; support for the presser `- a`, else
 * `+ coerceYield a`, and the contrary for the rival; `pressed + a`. Courting: rival's support `- pullEcho a`. Recognising
 * a breakaway area: `pressed + recognisePressed`, rival's support `+ recogniseSwing`. Two rival steps on one state: lean
 * plus bidLuck times a draw decides
 * Units: points; a as the move says; conflict 0-1.
 * Source: Walt 1987 (states balance against threats); own design.
 * Limits: a state bends or turns as a whole.
 */
export function applyCoerce(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'coerce' }>): void {
  const { rules, s } = ctx;
  const row = s.states[scope.c];
  if (row === undefined || scope.seat === -1) return;
  const { seat } = scope;
  const rival = other(seat);
  const backfires =
    chance(ctx, COERCE, rules.stateKeys[scope.c] ?? '', rules.seats[scope.seat].key) <
    rules.params.coerceBackfire - rules.params.coerceConflict * row.separatist;
  const sign = backfires ? -1 : rules.params.coerceYield;
  shiftSupport(row, scope.seat, effect.support * sign);
  shiftSupport(row, rival, -effect.support * sign);
  row.pressed[scope.seat] = (row.pressed[scope.seat] ?? 0) + effect.support;
  ctx.unsettled.add(rules, scope.c);
  ctx.bounds.changed(scope.c);
  for (const n of rules.neighbours[scope.c] ?? []) {
    const neighbour = s.states[n];
    if (neighbour === undefined || neighbour.rung[rules.seats[scope.seat].alliance] === 'member') continue;
    shiftSupport(neighbour, rival, effect.neighbours);
  }
  emit(
    ctx,
    'support-shifted',
    () => ({ ...targetData(rules, scope), seat: seatId(rules, backfires ? rival : seat), backfires }),
    [scope.cause],
  );
}

export function applyRelease(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'release' }>): void {
  const row = ctx.s.states[scope.c];
  if (row === undefined || scope.seat === -1) return;
  row.occupied = pairWith(row.occupied, scope.seat, Math.max(0, at(row.occupied, scope.seat) - effect.share));
  ctx.far.changed(ctx.rules, scope.c);
  refreshBuffer(ctx.rules, ctx.s, scope.c, scope.cause, scope.card);
}

/** Recognises a breakaway: the conflict hardens and the state turns away. */
export function applyRecognise(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'recognise' }>): void {
  const row = ctx.s.states[scope.c];
  if (row === undefined || scope.seat === -1) return;
  row.separatist = clamp(row.separatist + effect.separatist, 0, 1);
  ctx.far.changed(ctx.rules, scope.c);
  row.pressed[scope.seat] = (row.pressed[scope.seat] ?? 0) + ctx.rules.params.recognisePressed;
  ctx.unsettled.add(ctx.rules, scope.c);
  ctx.bounds.changed(scope.c);
  shiftSupport(row, other(scope.seat), ctx.rules.params.recogniseSwing);
}

export function applySupport(ctx: Context, _scope: Scope, effect: Extract<Effect, { kind: 'support' }>): void {
  const row = ctx.s.states[ctx.rules.stateIndex.get(effect.state) ?? -1];
  const seat = ctx.rules.seatIndex.get(effect.seat);
  if (row !== undefined && seat !== undefined) shiftSupport(row, seat, effect.points);
}

export function applyGovernment(ctx: Context, _scope: Scope, effect: Extract<Effect, { kind: 'government' }>): void {
  const row = ctx.s.states[ctx.rules.stateIndex.get(effect.state) ?? -1];
  if (row === undefined) return;
  if (effect.byProtest) row.protestTick = ctx.s.tick;
  if (effect.regime !== undefined) row.regime = effect.regime;
}

export function applyOccupy(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'occupy' }>): void {
  const c = ctx.rules.stateIndex.get(effect.state) ?? -1;
  const row = ctx.s.states[c];
  const seat = ctx.rules.seatIndex.get(effect.by);
  if (row === undefined || seat === undefined) return;
  occupyShare(ctx, scope, c, seat, effect.share);
}

/** Raises the share of a state that a seat holds: land that nobody holds first, then what the other seat does. */
export function occupyShare(ctx: Context, scope: Scope, c: number, seat: SeatIndex, share: number): void {
  const row = ctx.s.states[c];
  if (row === undefined) return;
  const held = clamp((row.occupied[seat] ?? 0) + share, 0, 1);
  const left = Math.min(row.occupied[other(seat)] ?? 0, 1 - held);
  row.occupied = seat === 0 ? pairOf(held, left) : pairOf(left, held);
  ctx.far.changed(ctx.rules, c);
  refreshBuffer(ctx.rules, ctx.s, c, scope.cause, scope.card);
}

export function applyOpening(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'opening' }>): void {
  const c = effect.state === undefined ? scope.c : (ctx.rules.stateIndex.get(effect.state) ?? -1);
  const row = ctx.s.states[c];
  const seat = ctx.rules.seatIndex.get(effect.seat);
  if (row !== undefined && seat !== undefined)
    row.opening[seat] = Math.max(row.opening[seat] ?? 0, ctx.s.tick + effect.ticks);
}

export function applyHarm(ctx: Context, _scope: Scope, effect: Extract<Effect, { kind: 'harm' }>): void {
  const row = ctx.s.states[ctx.rules.stateIndex.get(effect.state) ?? -1];
  if (row !== undefined) row.harm = clamp(row.harm + effect.share, 0, 1);
}

/** Is the state at or above a rung of the seat's alliance? */
export function atLeast(
  ctx: Context,
  c: number,
  seat: SeatIndex,
  rung: 'partner' | 'plan' | 'invited' | 'member',
): boolean {
  return rungRank(ctx.s.states[c]?.rung[ctx.rules.seats[seat].alliance] ?? 'none') >= rungRank(rung);
}
