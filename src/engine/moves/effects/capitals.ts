/** Effects on the capitals themselves: money, commitment, attention, home support, and what events do to them. */
import { clamp } from '../../../lib/det-math.ts';
import { enterLine } from '../../ledger.ts';
import type { Effect } from '../../level.ts';
import { shiftHome } from '../../model/consensus.ts';
import { firstTick } from '../../turn/clock.ts';
import { type Context, other, type Scope } from '../../turn/context.ts';

export function applySanction(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'sanction' }>): void {
  if (scope.seat === -1) return;
  const p = ctx.rules.params;
  const rival = ctx.s.seats[other(scope.seat)];
  rival.econ = clamp(rival.econ * (1 - effect.economy), p.economyFloor, p.sanctionCeiling);
  const own = ctx.s.seats[scope.seat];
  own.sanctionsRep = clamp(own.sanctionsRep + effect.reputation, 0, 1);
}

/** A warning commits: it raises the price of an attack for a time, and costs double if it is called. */
export function applyCommit(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'commit' }>): void {
  if (scope.seat === -1 || scope.h < 0) return;
  const seat = ctx.s.seats[scope.seat];
  seat.commitUntil[scope.h] = ctx.s.tick + effect.ticks;
  seat.commitStrength[scope.h] = effect.strength;
}

export function applySpending(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'spending' }>): void {
  if (scope.seat === -1) return;
  const seat = ctx.s.seats[scope.seat];
  seat.spendFactor = effect.factor;
  seat.spendUntil = ctx.s.tick + effect.ticks;
}

export function applyHome(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'home' }>): void {
  if (scope.seat !== -1) shiftHome(ctx.rules, ctx.s, scope.seat, effect.support, effect.bloc);
}

export function applyFreeze(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'freeze-moves' }>): void {
  if (scope.seat !== -1) ctx.s.seats[scope.seat].frozen.push({ class: effect.class, until: ctx.s.tick + effect.ticks });
}

function named(ctx: Context, id: string) {
  const i = ctx.rules.seatIndex.get(id);
  return i === undefined ? undefined : ctx.s.seats[i];
}

export function applyEconomy(ctx: Context, _scope: Scope, effect: Extract<Effect, { kind: 'economy' }>): void {
  const p = ctx.rules.params;
  const seat = named(ctx, effect.seat);
  if (seat !== undefined) seat.econ = clamp(seat.econ * effect.factor, p.economyFloor, p.economyCeiling);
}

export function applyShock(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'shock' }>): void {
  const o = ctx.rules.seatIndex.get(effect.observer);
  const h = ctx.rules.theatreIndex.get(effect.theatre);
  if (o !== undefined && h !== undefined)
    enterLine(ctx.rules, ctx.s, {
      q: 'shock',
      o,
      h,
      c: -1,
      entry: effect.points,
      cause: scope.cause,
      card: scope.card,
    });
}

export function applySlight(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'slight' }>): void {
  const o = ctx.rules.seatIndex.get(effect.observer);
  if (o !== undefined)
    enterLine(ctx.rules, ctx.s, {
      q: 'grievance',
      o,
      h: -1,
      c: -1,
      entry: effect.points,
      cause: scope.cause,
      card: scope.card,
    });
}

export function applyAttention(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'attention' }>): void {
  // Orders are given before a turn runs: what takes attention is felt at the next Orders at least.
  const next = firstTick(ctx.rules, ctx.s.turn + 1);
  named(ctx, effect.seat)?.attention.push({
    until: Math.max(ctx.s.tick + effect.ticks, next),
    slots: effect.slots,
    cause: scope.cause,
  });
}

export function applyCredibility(ctx: Context, _scope: Scope, effect: Extract<Effect, { kind: 'credibility' }>): void {
  const seat = named(ctx, effect.seat);
  if (seat !== undefined) seat.credibility = clamp(seat.credibility + effect.amount, 0.1, 1);
}

export function applyRegime(ctx: Context, _scope: Scope, effect: Extract<Effect, { kind: 'regime' }>): void {
  const seat = named(ctx, effect.seat);
  if (seat !== undefined) seat.regime = clamp(seat.regime + effect.amount, 0, 1);
}

export function applyStateSupport(
  ctx: Context,
  _scope: Scope,
  effect: Extract<Effect, { kind: 'state-support' }>,
): void {
  const i = ctx.rules.seatIndex.get(effect.seat);
  if (i !== undefined) shiftHome(ctx.rules, ctx.s, i, effect.points, effect.bloc);
}
