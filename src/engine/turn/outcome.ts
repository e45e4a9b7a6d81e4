/** What an act comes to when its time has come, the fact that tells it, and what a blocked one gives back. */
import { clamp } from '../../lib/det-math.ts';
import { CONSENT } from '../draw-purposes.ts';
import type { FactKind } from '../facts.ts';
import type { Order } from '../input.ts';
import type { MoveDef } from '../level.ts';
import { countForces } from '../model/capability.ts';
import { consentChance } from '../model/third-party.ts';
import { conditionHolds, stateFacts } from '../moves/conditions.ts';
import type { Outcome, SeatIndex } from '../state.ts';
import { type Context, chance } from './context.ts';
import type { Aim } from './perform.ts';

/** An order at its target. */
export interface Aimed {
  readonly seat: SeatIndex;
  readonly order: Order;
  readonly target: Aim;
}

/** The fact that tells of an outcome. */
export function factOf(outcome: Outcome): FactKind {
  switch (outcome) {
    case 'full':
      return 'act-carried-out';
    case 'weaker':
      return 'act-weakened';
    case 'overtaken':
      return 'act-overtaken';
    case 'refused':
    case 'declined':
      return 'act-refused';
  }
}

/** Whatever decides at the moment of resolution: is the occasion still there, and does the host agree? */
export function outcomeNow(ctx: Context, act: Aimed, move: MoveDef): Outcome | undefined {
  const { rules, s } = ctx;
  const { c, h } = act.target;
  const a = rules.seats[act.seat].alliance;
  for (const need of move.needsNow) {
    if (need.kind === 'still') {
      if (!conditionHolds(stateFacts(rules, s, act.seat), need.condition, c, h)) return 'overtaken';
      continue;
    }
    const row = c < 0 ? undefined : s.states[c];
    if (row === undefined || row.rung[a] === 'member' || rules.seats[act.seat].homeRegion[c] === true) continue;
    const drawn = chance(ctx, CONSENT, rules.stateKeys[c] ?? '', rules.seats[act.seat].key, act.order.move);
    const forces = countForces(rules, s, s.tick, ctx.forces);
    if (drawn >= consentChance(rules, s, forces, c, act.seat)) return 'refused';
  }
  return undefined;
}

/** Part of what a blocked act cost comes back. */
export function refund(ctx: Context, i: SeatIndex, capital: number): void {
  const seat = ctx.s.seats[i];
  seat.capital = clamp(seat.capital + ctx.rules.params.refundShare * capital, 0, 100);
}
