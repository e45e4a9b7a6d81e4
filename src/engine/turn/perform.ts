/** An act takes place: its card, its effects, its mark on home politics, and the signal that the rival will read. */
import { at } from '../../lib/arrays.ts';
import { MISREAD } from '../draw-purposes.ts';
import type { FactId } from '../facts.ts';
import type { Order } from '../input.ts';
import type { Effect } from '../level.ts';
import { moveElites } from '../model/consensus.ts';
import { applyEffects } from '../moves/effects/index.ts';
import { type CompiledMove, theatreOfState } from '../rules.ts';
import type { Card, Outcome, SeatIndex } from '../state.ts';
import { type Context, chance, emit, other, type Scope, seatId, targetData } from './context.ts';
import { withStateChanges } from './state-changes.ts';

/** What an act points at. */
export interface Aim {
  readonly c: number; // state, -1 none
  readonly h: number; // theatre, -1 none
}

export function targetOf({ rules }: Context, order: { readonly state?: string; readonly theatre?: string }): Aim {
  const c = order.state === undefined ? -1 : (rules.stateIndex.get(order.state) ?? -1);
  const h = order.theatre === undefined ? theatreOfState(rules, c) : (rules.theatreIndex.get(order.theatre) ?? -1);
  return { c, h };
}

export function pushCard(
  ctx: Context,
  seat: SeatIndex,
  order: Order,
  move: string,
  outcome: Outcome,
  fact: FactId,
  joint: boolean,
): Card {
  const { s } = ctx;
  const card: Card = {
    id: s.cards.length,
    turn: s.turn,
    tick: s.tick,
    seat,
    order,
    move,
    outcome,
    fact,
    joint,
    reading: '',
  };
  s.cards.push(card);
  return card;
}

/**
 * Signals: effects of a move, its mark on home politics, and what the rival will read. Words that cost nothing teach
 * talkBelief at most.
 *
 * Equation: evidence, slight and shock times brokenPromise if the move breaks a promise that stands; times
 * quickReturnCredit if it is another withdrawal within quickReturnTurns; an elite's support `+ elitesReact stance`
 * Units: factors; turns of two years; points.
 * Source: Kydd 2005 (costly signals; a signal that can be taken back at once is cheap).
 * Limits: one promise is tracked, the closed door; other broken words show in the move's own numbers.
 */
export function performMove(
  ctx: Context,
  seat: SeatIndex,
  move: CompiledMove,
  target: Aim,
  card: number,
  fact: FactId,
  effects = move.def.effects,
): void {
  const { rules, s } = ctx;
  const mover = s.seats[seat];
  const promised =
    move.def.class === 'enlargement' && !move.conciliatory && target.h >= 0 && at(mover.doorClosed, target.h) >= s.tick;
  const quickReturn =
    move.step === 1 &&
    target.h >= 0 &&
    s.tick - at(mover.thinTick, target.h) <=
      rules.params.quickReturnTurns * rules.level.clock.ticksPerTurn * rules.turnParts;
  if (move.step === 1 && target.h >= 0) mover.thinTick[target.h] = s.tick;
  const scope = { seat, c: target.c, h: target.h, card, cause: fact, move: move.def };
  if (ctx.keepFacts) tellChanges(ctx, scope, effects);
  else applyEffects(ctx, scope, effects);
  moveElites(rules, s, seat, move.def.class, rules.params.elitesReact);
  mover.lastUse[move.index] = s.turn;
  const { signal } = move.def;
  const factor = promised
    ? rules.params.brokenPromise
    : quickReturn && move.kappa < 0
      ? rules.params.quickReturnCredit
      : 1;
  // Not by `push`: see `carryOutStep`.
  const { signals } = ctx;
  signals[signals.length] = {
    observer: other(seat),
    kappa: move.kappa * factor,
    slight: signal.slight * factor,
    shock: signal.shock * factor,
    h: target.h,
    c: target.c,
    aboutTarget: signal.aboutTarget && target.c >= 0,
    habit: move.index,
    card,
    cause: fact,
  };
  if (signal.ambiguity > 0) misread(ctx, seat, move, target, card, fact);
  if (signal.severity > 0 && target.h >= 0) s.rung[target.h] = Math.max(at(s.rung, target.h), signal.severity);
}

/** Applies effects and tells what they changed. Apart from what calls it, which else would make room for the closure each time. */
function tellChanges(ctx: Context, scope: Scope, effects: readonly Effect[]): void {
  withStateChanges(ctx, scope.cause, () => applyEffects(ctx, scope, effects));
}

/**
 * Misread: the one random error. An ambiguous act is now and then read as an attack in the making; checking makes it
 * rarer.
 *
 * Equation: chance `misreadChance (1 - V) ambiguity`; it enters misreadBelief, misreadSlight and misreadShock
 * Units: chance a move; V verification and ambiguity of the move, shares 0-1; log-odds, points, points.
 * Source: Jervis 1976; own design.
 * Limits: errors go one way, towards alarm; a misread calm is not modelled.
 */
function misread(ctx: Context, seat: SeatIndex, move: CompiledMove, target: Aim, card: number, fact: FactId): void {
  const { rules, s } = ctx;
  const p = rules.params;
  const odds = p.misreadChance * (1 - s.verification) * move.def.signal.ambiguity;
  if (chance(ctx, MISREAD, move.key, rules.seats[seat].key, target.h) >= odds) return;
  const wrong = emit(
    ctx,
    'misread',
    () => ({ seat: seatId(rules, other(seat)), move: move.def.id, ...targetData(rules, target) }),
    [fact],
  );
  ctx.signals.push({
    observer: other(seat),
    kappa: p.misreadBelief,
    slight: p.misreadSlight,
    shock: p.misreadShock,
    h: target.h,
    c: target.c,
    aboutTarget: false,
    habit: rules.habits.misread,
    card,
    cause: wrong,
  });
}

/** A joint act is read by the side that proposed it too. */
export function readByMover(
  ctx: Context,
  seat: SeatIndex,
  move: CompiledMove,
  target: Aim,
  card: number,
  cause: number,
): void {
  ctx.signals.push({
    observer: seat,
    kappa: move.kappa,
    slight: move.def.signal.slight,
    shock: 0,
    h: target.h,
    c: target.c,
    aboutTarget: false,
    habit: move.index,
    card,
    cause,
  });
}
