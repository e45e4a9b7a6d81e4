/**
 * Perceived threat of a seat in a theatre: `T = wS S + wP P + wI U + A`, points, clipped to 0-100.
 * Weights are the lens's; A is the sum of named shocks. Overall threat weighs theatres by the seat's own concern.
 */

import { clamp } from '../../lib/det-math.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { type Forces, forcesAt, structurePoints } from './capability.ts';
import { perceptionOf } from './identity.ts';
import { institutionOf } from './institution.ts';

/** Recomputes `state.threat` at the end of a tick, unless the match holds it still. Returns the forces it used. */
export function updateThreat(rules: Rules, s: GameState, tick: number, forces = forcesAt(rules, s, tick)): Forces {
  if (rules.frozen.threat && tick >= rules.level.clock.prologueTicks) return forces;
  const u = rules.lens.institution * institutionOf(s);
  for (const i of [0, 1] as const) {
    const status = rules.lens.perception * perceptionOf(rules, s, i);
    const row = s.threat[i];
    if (row === undefined) continue;
    structurePoints(rules, s, forces, i, tick, row);
    for (let h = 0; h < rules.theatres.length; h += 1)
      row[h] = clamp(rules.lens.structure * (row[h] ?? 0) + status + u + (s.seats[i].shock[h] ?? 0), 0, 100);
  }
  return forces;
}

export function overallThreat(rules: Rules, s: GameState, i: SeatIndex): number {
  return weighThreat(rules, i, s.threat[i] ?? []);
}

/** Sum over theatres of z_h T_h. */
export function weighThreat(rules: Rules, i: SeatIndex, byTheatre: readonly number[]): number {
  let total = 0;
  for (let h = 0; h < rules.theatres.length; h += 1) total += (rules.seats[i].weight[h] ?? 0) * (byTheatre[h] ?? 0);
  return total;
}
