import { Num } from '../parts/index.ts';
import type { DerivationProps } from './derivation.tsx';
import { type Term, termFigure } from './term-words.ts';

/** A term's figure: a button where it has a derivation of its own and the depth allows it. */
export function TermValue({ term, props }: { readonly term: Term; readonly props: DerivationProps }) {
  const { explanation, deeper } = props;
  if (!deeper || term.ref === undefined) return <b data-plain="">{termFigure(term, explanation)}</b>;
  const product = explanation.product === true;
  return (
    <Num
      className="term-figure"
      value={term.shown}
      of={term.ref}
      signed={!product}
      decimals={product ? Math.max(explanation.decimals, 2) : explanation.decimals}
    />
  );
}
