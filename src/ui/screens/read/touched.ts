/** What an act did to third states: figures that it changed by itself, and what they did because of it. */
import type { CardView, FactKind, FactView, StateChange, View } from '../../../engine/index.ts';

export interface Touched {
  /** The act's own fact, for explanations. */
  readonly fact: number;
  /** Largest first; what each is counted in differs. */
  readonly figures: readonly StateChange[];
  /** Steps towards an alliance, told in words. */
  readonly steps: readonly StateChange[];
  /** What states did, or what befell them, with this act as a cause. */
  readonly facts: readonly FactView[];
}

const BY_STATES: ReadonlySet<FactKind> = new Set<FactKind>([
  'state-applied',
  'state-declined',
  'state-asked',
  'state-resisted',
  'state-turned',
  'state-drifted',
  'state-gambled',
  'state-disputed',
  'support-shifted',
  'accession-completed',
  'land-occupied',
]);

export function touchedBy(card: CardView, view: View): Touched {
  const changes = view.facts.find((fact) => fact.id === card.fact)?.changes ?? [];
  return {
    fact: card.fact,
    figures: changes
      .filter((change) => change.what !== 'rung')
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)),
    steps: changes.filter((change) => change.what === 'rung'),
    facts: view.facts.filter((fact) => BY_STATES.has(fact.kind) && fact.causes.includes(card.fact)),
  };
}

/** Rows that this takes when all of it is open. */
export const rowsOf = ({ figures, steps, facts }: Touched): number => figures.length + steps.length + facts.length;
