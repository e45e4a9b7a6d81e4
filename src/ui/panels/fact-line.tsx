import { t } from '../../i18n/index.ts';
import type { ToldFact } from './fact-sentence.ts';

/** What a line of a record says, and how many times over. */
export function FactLine({ told: { text, count } }: { readonly told: ToldFact }) {
  return (
    <span data-plain="">
      {text}
      {count > 1 && <span className="fact-count"> {t('fact.times', { n: count })}</span>}
    </span>
  );
}
