/** Names and figures of an explanation's terms. */
import type { Explanation, Level, View } from '../../engine/index.ts';
import { formatChange, formatNumber, t } from '../../i18n/index.ts';
import { factSentence } from '../panels/fact-sentence.ts';
import { namedParams } from '../panels/named-params.ts';

const EVENT = 'explain.term.event';

export type Term = Explanation['terms'][number];

/** An event is named by what the record says of it, as far as this seat knows of it. */
export function termName(term: Term, { view, level }: { readonly view: View; readonly level: Level }): string {
  const fact = term.key === EVENT ? view.facts.find((each) => each.id === term.fact) : undefined;
  if (fact !== undefined) return factSentence(fact, level, view.cards).replace(/\.$/, '');
  return t(term.key, namedParams(term.params ?? {}, view.time.toYear));
}

/** Terms of a sum carry their sign; factors of a product do not. */
export function termFigure(term: Term, explanation: Explanation): string {
  return explanation.product === true
    ? formatNumber(term.shown, Math.max(explanation.decimals, 2))
    : formatChange(term.shown, explanation.decimals);
}

/** Do the shown terms add to the shown figure? Products and single facts have nothing to add. */
export function isSum(explanation: Explanation): boolean {
  return explanation.product !== true && explanation.terms.length > 0;
}
