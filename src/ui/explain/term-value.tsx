import { explain } from '../../engine/index.ts';
import { RichText } from '../panels/rich-text.tsx';
import { Num } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import type { DerivationProps } from './derivation.tsx';
import { type Term, termFigure } from './term-words.ts';

const SLACK = 1e-6;

/**
 * A term's figure: a button where it has a derivation of its own and the depth allows it. A term that is made of another
 * number (a share of it, its root, its negative) stands plain, with the number that it is made of beside it.
 */
export function TermValue({ term, props }: { readonly term: Term; readonly props: DerivationProps }) {
  const { explanation, deeper, view } = props;
  const rules = useGame((state) => state.rules);
  const figure = <b data-plain="">{termFigure(term, explanation)}</b>;
  if (!deeper || term.ref === undefined || rules === undefined) return figure;
  const inner = explain(rules.rules, view, term.ref);
  if (inner === undefined) return figure;
  if (Math.abs(inner.value - term.value) > SLACK) {
    const from = <Num value={inner.value} of={term.ref} decimals={inner.decimals} />;
    return (
      <>
        {figure}{' '}
        <small className="term-from">
          <RichText id="explain.from" values={{ figure: from }} />
        </small>
      </>
    );
  }
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
