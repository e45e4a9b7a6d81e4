/** The words under which each term is found in a running text, in the language of the screen. */
import { hasText, t } from '../../i18n/index.ts';
import { SEARCHED_TERMS, type TermId } from './terms.ts';

/** The term's name, and its other forms: `glossary.<id>.also`, with a bar between them. */
export function wordsOf(id: TermId): readonly string[] {
  const also = `glossary.${id}.also`;
  return [t(`glossary.${id}.name`), ...(hasText(also) ? t(also).split('|') : [])];
}

export const searchedWords = (): ReadonlyMap<TermId, readonly string[]> =>
  new Map(SEARCHED_TERMS.map((id) => [id, wordsOf(id)]));
