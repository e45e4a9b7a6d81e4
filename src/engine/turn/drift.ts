/** Third states drift between the acts of others and their own. */

import { DRIFT } from '../draw-purposes.ts';
import { beginTable, drawNormalFrom } from '../rng.ts';
import { beginChances, type Context } from './context.ts';

/**
 * Drift of third states: support wanders and returns, pressure is forgotten, readiness grows, gifts wear.
 *
 * Equation: `support <- support +/- supportDrift N(0, 1) + supportReturn (start - support)`,
 * `pressed <- pressed pressedMemory`, `ready <- min(1, ready + readinessGrowth)`, `own <- own + ownWear (start - own)`
 * Units: points; shares 0-1; units; a half-year each.
 * Source: own design.
 * Limits: one wind for both sides: what one gains the other loses.
 */
export function driftStates(ctx: Context): void {
  const { rules, s } = ctx;
  const { actors } = rules;
  const { readinessGrowth, supportDrift, supportReturn } = rules.params;
  ctx.unsettled.settle(rules, s);
  // One wind for both: what one side gains, the other loses. Its sign is tied to names, not to the order of seats.
  const wind = rules.order[0] === 0 ? supportDrift : -supportDrift;
  const first = rules.seats[0].publicHome;
  const second = rules.seats[1].publicHome;
  const draws = beginTable(beginChances(ctx, DRIFT), rules.draws.actors);
  for (let k = 0; k < actors.length; k += 1) {
    const c = actors[k] ?? 0;
    const row = s.states[c];
    if (row === undefined) continue;
    const { support } = row;
    if (row.ready < 1) row.ready = Math.min(1, row.ready + readinessGrowth);
    const swing = drawNormalFrom(draws, k) * wind;
    // Not by `shiftSupport`: this is done more often than anything else, and bounds are quicker held here.
    const inFirst = support[0] ?? 0;
    const inSecond = support[1] ?? 0;
    const toFirst = inFirst + (swing + supportReturn * ((first[c] ?? 0) - inFirst));
    const toSecond = inSecond + (-swing + supportReturn * ((second[c] ?? 0) - inSecond));
    support[0] = toFirst < 0 ? 0 : toFirst > 100 ? 100 : toFirst;
    support[1] = toSecond < 0 ? 0 : toSecond > 100 ? 100 : toSecond;
  }
}
