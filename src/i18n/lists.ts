import { locale } from './texts.ts';

/** "Poland, Hungary and Czechia", in the manner of the language. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** "Poland, Hungary or Czechia". */
export function formatChoice(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(items);
}

/** Which of two names stands first in a list, by the alphabet of the language. */
export function compareTexts(a: string, b: string): number {
  return a.localeCompare(b, locale());
}
