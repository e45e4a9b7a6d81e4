/** What a run of the gates found, as data: printed by `npm run gates -- --format json`, shown by the description of the model. */
import type { Bound, Figure, GateId } from './gate.ts';

export interface GateResult {
  readonly id: GateId;
  readonly title: string;
  readonly wording: string;
  readonly required: boolean;
  readonly met: boolean;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

export interface GatesResult {
  readonly level: string;
  readonly version: string;
  readonly games: number;
  readonly gates: readonly GateResult[];
}

/** "at least 0.9", in signs. */
export function boundWords(bound: Bound): string {
  if ('atLeast' in bound) return `>= ${bound.atLeast}`;
  if ('atMost' in bound) return `<= ${bound.atMost}`;
  return 'above' in bound ? `> ${bound.above}` : `< ${bound.below}`;
}
