/** The first sentence of a text: what a card has room for. */
import { locale } from '../../i18n/index.ts';

const known = new Map<string, string>();

export function firstSentence(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const [first] = new Intl.Segmenter(locale(), { granularity: 'sentence' }).segment(text);
  const found = first?.segment.trim() ?? text;
  known.set(text, found);
  return found;
}
