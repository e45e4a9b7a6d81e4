/** Builds explanations: terms are rounded so that the shown terms add to the shown figure (largest remainders). */
import { roundParts } from '../../lib/rounding.ts';
import type { Explanation } from '../explain-types.ts';
import type { ParamName } from '../params.ts';
import type { Rules } from '../rules.ts';

export type Term = Omit<Explanation['terms'][number], 'shown'>;

export interface Draft {
  readonly ref: string;
  readonly thing: string;
  readonly titleParams?: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly unit: Explanation['unit'];
  readonly decimals?: number;
  readonly terms: readonly Term[];
  readonly product?: boolean;
  readonly formula: string;
  readonly params?: readonly ParamName[];
  readonly sources?: readonly string[];
}

/** Steps of the last shown digit in one unit; nothing is shown with more than two decimals. */
const gridOf = (decimals: number): number => (decimals === 0 ? 1 : decimals === 1 ? 10 : 100);

function round(value: number, decimals: number): number {
  const grid = gridOf(decimals);
  return Math.round(value * grid) / grid;
}

export function build(rules: Rules, draft: Draft): Explanation {
  const decimals = draft.decimals ?? 0;
  const kept =
    draft.product === true
      ? draft.terms
      : draft.terms.filter((t) => Math.abs(t.value) > 1e-9 || draft.terms.length <= 4);
  const values = kept.map((t) => t.value);
  const shown =
    draft.product === true ? values.map((v) => round(v, 2)) : roundParts(values, draft.value, 1 / gridOf(decimals));
  const names = draft.params ?? [];
  const defs = names.flatMap((name) => rules.level.params.find((p) => p.name === name) ?? []);
  const sources = [...new Set([...defs.map((p) => p.source), ...(draft.sources ?? [])])].filter(
    (id) => id !== 'design',
  );
  const facts = [...new Set(kept.flatMap((t) => (t.fact === undefined ? [] : [t.fact])))];
  return {
    ref: draft.ref,
    title: {
      key: `explain.${draft.thing}.title`,
      ...(draft.titleParams === undefined ? {} : { params: draft.titleParams }),
    },
    sentence: {
      key: `explain.${draft.thing}.sentence`,
      ...(draft.titleParams === undefined ? {} : { params: draft.titleParams }),
    },
    value: draft.value,
    unit: draft.unit,
    decimals,
    terms: kept.map((t, k) => ({ ...t, shown: shown[k] ?? 0 })),
    ...(draft.product === true ? { product: true } : {}),
    formula: draft.formula,
    params: names.map((name) => ({ name, value: rules.params[name] })),
    sources,
    facts,
  };
}

/**
 * The same explanation for a figure that stands on the screen with other digits, or rounded another way as one term of
 * a sum: its shown terms add to what is shown. A figure that is one step away or more is another number; then nothing
 * changes.
 */
export function fitTo(found: Explanation, shown: number, decimals: number): Explanation {
  const step = 1 / gridOf(decimals);
  if (found.product === true || Math.abs(found.value - shown) >= step || decimals < found.decimals) return found;
  const rounded = roundParts(
    found.terms.map((t) => t.value),
    shown,
    step,
  );
  return { ...found, decimals, terms: found.terms.map((t, k) => ({ ...t, shown: rounded[k] ?? 0 })) };
}

/** Keeps the largest terms and folds the rest into one. */
export function fold(terms: readonly Term[], most: number, key: string): Term[] {
  if (terms.length <= most) return [...terms];
  const ordered = [...terms].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const rest = ordered.slice(most - 1);
  return [
    ...ordered.slice(0, most - 1),
    { key, params: { count: rest.length }, value: rest.reduce((sum, t) => sum + t.value, 0) },
  ];
}
