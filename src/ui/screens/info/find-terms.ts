/** Terms that hold all words asked for, in their names, other forms, meaning or example. */
import { t } from '../../../i18n/index.ts';
import { type TermId, wordsOf } from '../../parts/index.ts';

export function findTerms(terms: readonly TermId[], asked: string): readonly TermId[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return terms.filter((id) => {
    const texts = [...wordsOf(id), t(`glossary.${id}.text`), t(`glossary.${id}.example`)].join(' ').toLowerCase();
    return words.every((word) => texts.includes(word));
  });
}
