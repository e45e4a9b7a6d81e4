/** Effects on forces that stand forward, and on the own forces of third states. */
import { at } from '../../../lib/arrays.ts';
import type { Effect } from '../../level.ts';
import { wornShare } from '../../model/capability.ts';
import { exists, type Rules } from '../../rules.ts';
import type { GameState, SeatIndex } from '../../state.ts';
import type { Context, Scope } from '../../turn/context.ts';

/** Region where a seat's new force stands: the target, an own starting base in the theatre, an ally, or home. */
export function hostRegion(rules: Rules, s: GameState, seat: SeatIndex, h: number, c: number): string {
  const me = rules.seats[seat];
  const target = c < 0 ? undefined : rules.states[c];
  if (target !== undefined && s.states[c]?.rung[me.alliance] === 'member') return target;
  const theatre = rules.theatres[h];
  const base = me.def.forces.find((f) => f.theatre === theatre);
  if (base !== undefined) return base.region;
  let best = '';
  let most = -1;
  for (const x of rules.statesIn[h] ?? []) {
    if (!exists(rules, x, s.tick) || (s.states[x]?.rung[me.alliance] !== 'member' && me.homeRegion[x] !== true))
      continue;
    const concern = at(rules.seats[me.rival].redLine, x) + at(me.value, x);
    if (concern > most) {
      most = concern;
      best = rules.states[x] ?? '';
    }
  }
  return best === '' ? (me.def.homeRegions[0] ?? target ?? '') : best;
}

export function addDeployment(
  ctx: Context,
  scope: Scope,
  seat: SeatIndex,
  effect: Extract<Effect, { kind: 'station' }>,
  h: number,
  upkeep: number,
): void {
  const { rules, s } = ctx;
  s.deployments.push({
    id: s.nextUnit,
    seat,
    h,
    region: effect.region ?? hostRegion(rules, s, seat, h, scope.c),
    force: effect.force,
    units: effect.units,
    off: effect.units * effect.offence,
    tick: s.tick,
    untilTick: effect.ticks === undefined ? -1 : s.tick + effect.ticks - 1,
    upkeep,
    notified: effect.notified === true,
    cause: scope.cause,
    card: scope.card,
  });
  s.nextUnit += 1;
}

export function applyStation(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'station' }>): void {
  if (scope.seat === -1) return;
  const h = effect.theatre === undefined ? scope.h : (ctx.rules.theatreIndex.get(effect.theatre) ?? -1);
  if (h < 0) return;
  const upkeep = scope.move?.upkeep ?? 0;
  const wait = effect.arrivesIn ?? 0;
  if (wait <= 0) {
    addDeployment(ctx, scope, scope.seat, effect, h, upkeep);
    return;
  }
  const data = { ...stationData(effect), h, c: scope.c, upkeep };
  ctx.s.pending.push({
    tick: ctx.s.tick + wait,
    seat: scope.seat,
    kind: 'deployment',
    ref: h,
    data,
    cause: scope.cause,
    card: scope.card,
  });
}

function stationData(effect: Extract<Effect, { kind: 'station' }>): Record<string, string | number | boolean> {
  return {
    force: effect.force,
    units: effect.units,
    offence: effect.offence,
    ticks: effect.ticks ?? -1,
    notified: effect.notified === true,
    region: effect.region ?? '',
  };
}

/** Withdraws units, oldest first. A return soon after leaving earns little credit (see `quickReturnCredit`). */
export function applyWithdraw(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'withdraw' }>): void {
  const { rules, s } = ctx;
  if (scope.seat === -1 || scope.h < 0) return;
  let left = effect.units;
  for (const d of s.deployments) {
    if (left <= 0) break;
    if (d.seat !== scope.seat || d.h !== scope.h) continue;
    const worn = wornShare(rules, d, s.tick);
    const gone = Math.min(d.units * worn, left);
    const share = d.units * worn <= 0 ? 0 : 1 - gone / (d.units * worn);
    d.units *= share;
    d.off *= share;
    left -= gone;
  }
  s.deployments = s.deployments.filter((d) => d.units > 0.05);
}

/**
 * Arms for a third state: what it can absorb shrinks with what it was given before.
 *
 * Equation: `own + a / (1 + armAbsorption max(0, own - start))`; on joining an alliance `own + memberArms`; a closed
 * door costs doorSwing of support; a confidence measure for all theatres adds confidenceSpread of itself to each
 * Units: units; points; shares 0-1.
 * Source: own design.
 * Limits: arms are of one kind.
 */
export function applyArm(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'arm' }>): void {
  const row = ctx.s.states[scope.c];
  if (row === undefined) return;
  const start = ctx.rules.level.states[scope.c]?.own ?? 0;
  row.own += effect.units / (1 + ctx.rules.params.armAbsorption * Math.max(0, row.own - start));
  ctx.unsettled.add(ctx.rules, scope.c);
}
