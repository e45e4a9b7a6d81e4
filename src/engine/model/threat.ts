import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { type Forces, forcesAt, writeThreat } from './capability.ts';
import { perceptionOf } from './identity.ts';
import { institutionOf } from './institution.ts';
import { LostBuffers } from './lost-buffers.ts';

/**
 * Perceived threat of a seat in a theatre: forces, status and story, seats and rules, each by the weight that the lens
 * gives it, and named shocks. Written into `state.threat` unless the match holds it still; returns the forces it used.
 *
 * Equation: `T = wS S + wP P + wI U + A`
 * Units: points, clipped to 0-100; wS + wP + wI = 1; A points, at most shockCap.
 * Source: Walt 1987 (threat, not power); the sum of three channels and the weights of the lenses are own design.
 * Limits: a lens is an assumption about how leaders think, not a finding; a sum lets no channel veto another.
 */
export function updateThreat(
  rules: Rules,
  s: GameState,
  tick: number,
  forces = forcesAt(rules, s, tick),
  buffers = new LostBuffers(),
): Forces {
  if (rules.frozen.threat && tick >= rules.level.clock.prologueTicks) return forces;
  const u = rules.lens.institution * institutionOf(rules, s);
  const { perception } = rules.lens;
  const first = perception * perceptionOf(rules, s, 0);
  const second = perception * perceptionOf(rules, s, 1);
  writeThreat(rules, s, forces, tick, buffers.of(rules, s, tick), first, second, u);
  return forces;
}

/** A seat's overall threat at the end of every tick; a turn's last tick ends with what its crisis left. */
export function threatByTick(rules: Rules, s: GameState, i: SeatIndex): number[] {
  const out = [...(s.threatHistory[i] ?? [])];
  for (const { turn, tick, threat } of s.snapshots)
    if (turn >= 1 && tick < out.length) out[tick] = weighThreat(rules, i, threat[i] ?? []);
  return out;
}

export function overallThreat(rules: Rules, s: GameState, i: SeatIndex): number {
  return weighThreat(rules, i, s.threat[i] ?? []);
}

/**
 * Overall threat of a seat: its theatres by its own concern for each.
 *
 * Equation: `T = sum over theatres h of z_h T_h`
 * Units: points 0-100; the concerns z sum to 1.
 * Source: own design.
 * Limits: concerns stay as the level sets them; a war does not move them.
 */
export function weighThreat(rules: Rules, i: SeatIndex, byTheatre: readonly number[]): number {
  const { weight } = rules.seats[i];
  let total = 0;
  for (let h = 0; h < weight.length; h += 1) total += (weight[h] ?? 0) * (byTheatre[h] ?? 0);
  return total;
}
