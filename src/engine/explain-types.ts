/** What `explain` answers: a derived number opened to its terms, formula, parameters, sources and causing facts. */
import type { FactId } from './facts.ts';
import type { Channel } from './level.ts';

/** What `explain` can be asked about; built with `refOf...` helpers, carried in `data-explain` on screen. */
export type ExplainRef = string;

export interface Explanation {
  readonly ref: ExplainRef;
  /** Text key of the title with parameters, and of the one sentence. */
  readonly title: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
  readonly sentence: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
  readonly value: number;
  readonly unit: 'points' | 'share' | 'percent' | 'units' | 'capital' | 'means' | 'rung' | 'count';
  readonly decimals: number;
  /** Terms that add to the value; `shown` is rounded so that the shown terms add to the shown value. */
  readonly terms: readonly {
    readonly key: string;
    readonly params?: Readonly<Record<string, string | number>>;
    readonly value: number;
    readonly shown: number;
    readonly ref?: ExplainRef;
    readonly fact?: FactId;
    readonly channel?: Channel | 'shock' | 'ceiling';
  }[];
  /** Terms are factors that multiply instead of adding. */
  readonly product?: boolean;
  readonly formula: string; // plain formula, for example 'T = wS·S + wP·P + wI·U + A'
  readonly params: readonly { readonly name: string; readonly value: number }[];
  readonly sources: readonly string[];
  readonly facts: readonly FactId[];
}
