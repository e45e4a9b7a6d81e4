/** Names and figures of an explanation's terms. */
import type { Explanation } from '../../engine/index.ts';
import { formatChange, formatNumber, t } from '../../i18n/index.ts';
import { namedParams } from '../panels/named-params.ts';

export type Term = Explanation['terms'][number];

export function termName(term: Term, year: number): string {
  return t(term.key, namedParams(term.params ?? {}, year));
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
