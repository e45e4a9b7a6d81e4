/** Effects on a state's rung on an alliance's ladder. */
import { at, withText } from '../../../lib/arrays.ts';
import { refreshBuffer } from '../../ledger.ts';
import type { AllianceRung, Effect } from '../../level.ts';
import { rungRank } from '../../rules.ts';
import type { SeatIndex } from '../../state.ts';
import { type Context, other, type Scope } from '../../turn/context.ts';

/** Puts a state on a rung. A promise or plan opens the window in which the rival may still act (Benson and Smith 2022). */
export function setRung(ctx: Context, scope: Scope, c: number, seat: SeatIndex, rung: AllianceRung): void {
  const { rules, s } = ctx;
  const row = s.states[c];
  if (row === undefined) return;
  const a = rules.seats[seat].alliance;
  row.rung = withText(row.rung, a, rung);
  row.acceding[a] = -1;
  ctx.far.changed(rules, c);
  ctx.bounds.changed(c);
  if (rung === 'member') {
    row.own += rules.params.memberArms;
    ctx.unsettled.add(rules, c);
  }
  if (rungRank(rung) >= rungRank('plan') && rung !== 'member') {
    const rival = other(seat);
    row.opening[rival] = Math.max(at(row.opening, rival), s.tick + rules.params.openingTicks);
  }
  refreshBuffer(rules, s, c, scope.cause, scope.card);
}

/** An accession decision: invited now, a member when ratification is through. */
export function beginAccession(ctx: Context, scope: Scope, c: number, seat: SeatIndex): void {
  const { rules, s } = ctx;
  setRung(ctx, scope, c, seat, 'invited');
  const a = rules.seats[seat].alliance;
  const tick = s.tick + (rules.level.alliances[a]?.accessionTicks ?? 0);
  const row = s.states[c];
  if (row !== undefined) row.acceding[a] = tick;
  s.pending.push({ tick, seat, kind: 'accession', ref: c, data: {}, cause: scope.cause, card: scope.card });
}

export function applySetRung(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'set-rung' }>): void {
  if (scope.seat === -1) return;
  const c = effect.state === undefined ? scope.c : (ctx.rules.stateIndex.get(effect.state) ?? -1);
  const seat = effect.side === 'rival' ? other(scope.seat) : scope.seat;
  if (c < 0) return;
  if (effect.accession === true) beginAccession(ctx, scope, c, seat);
  else setRung(ctx, scope, c, seat, effect.rung);
}

/** Closes the door of an alliance in a theatre for a time; candidates there fall back. */
export function applyCloseDoor(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'close-door' }>): void {
  const { rules, s } = ctx;
  if (scope.seat === -1 || scope.h < 0) return;
  const seat = scope.seat;
  s.seats[seat].doorClosed[scope.h] = s.tick + effect.ticks;
  const a = rules.seats[seat].alliance;
  for (const c of rules.statesIn[scope.h] ?? []) {
    const row = s.states[c];
    const rung = row?.rung[a] ?? 'none';
    if (row === undefined || rung === 'member' || rungRank(rung) <= rungRank(effect.demoteTo)) continue;
    setRung(ctx, scope, c, seat, effect.demoteTo);
    row.support[seat] = Math.max(0, at(row.support, seat) - rules.params.doorSwing);
  }
  s.pending = s.pending.filter(
    (x) => !(x.kind === 'accession' && x.seat === seat && rules.theatreOf[x.ref] === scope.h),
  );
}

export function applyAllyRung(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'ally-rung' }>): void {
  const c = ctx.rules.stateIndex.get(effect.state) ?? -1;
  const a = ctx.rules.allianceIndex.get(effect.alliance) ?? -1;
  const seat = ctx.rules.seats[0].alliance === a ? 0 : 1;
  if (c >= 0 && a >= 0) setRung(ctx, scope, c, seat, effect.rung);
}
