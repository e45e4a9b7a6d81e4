/**
 * Escalation: chance of an accident per theatre and tick, `lambda = lam0 x contact x (fear/50)^2 x (1 - safety) x (1 + ai)`,
 * and the chance that a crisis slips up a rung by itself (Schelling 1960; Posen 1991).
 */

import { exp } from '../../lib/det-math.ts';
import type { Rules } from '../rules.ts';
import type { Crisis, GameState } from '../state.ts';
import type { Forces } from './capability.ts';

/** Fear in a theatre, points: both sides' threat weighed by the mean fear of their types over the level's prior. */
export function fearIn(rules: Rules, s: GameState, h: number): number {
  const a = rules.seats[0].mean.fear;
  const b = rules.seats[1].mean.fear;
  const first = s.threat[0]?.[h] ?? 0;
  const second = s.threat[1]?.[h] ?? 0;
  return a + b <= 0 ? (first + second) / 2 : (a * first + b * second) / (a + b);
}

/** Chance that an incident opens a crisis in the theatre this tick, 0-1. */
export function onsetChance(rules: Rules, s: GameState, forces: Forces, h: number): number {
  const p = rules.params;
  const units = (forces.units[0][h] ?? 0) + (forces.units[1][h] ?? 0);
  const contact = p.contactFloor + (1 - p.contactFloor) * Math.min(1, units / p.contactUnits);
  const fear = fearIn(rules, s, h) / 50;
  const lambda = p.onsetBase * contact * fear * fear * (1 - p.safetyCut * (s.confidence[h] ?? 0)) * (1 + p.aiSpeed);
  return 1 - exp(-lambda);
}

/** Chance that a round of a crisis slips one rung up although nobody ordered it, 0-1. */
export function slipChance(rules: Rules, s: GameState, crisis: Crisis): number {
  const p = rules.params;
  const rung = Math.max(crisis.rungs[0], crisis.rungs[1]);
  if (rung < 2) return 0;
  const threat = ((s.threat[0]?.[crisis.h] ?? 0) + (s.threat[1]?.[crisis.h] ?? 0)) / 200;
  const safety = 1 - p.safetyCut * (s.confidence[crisis.h] ?? 0);
  const hurry = crisis.origin === 'accident' || crisis.origin === 'gamble' ? p.slipShortWarning : 1;
  return Math.min(0.5, p.slipBase * (rung / 4) * threat * safety * hurry * (1 + p.aiSpeed));
}
