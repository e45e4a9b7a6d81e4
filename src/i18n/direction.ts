/** What a language's tag alone tells: which way it runs, and whether people speak it. */

/** Languages written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'yi'];

/** Two languages that nobody speaks, made from English to find faults: long words with accents, and from right to left. */
export const PSEUDO = { xa: 'en-XA', xb: 'en-XB' } as const;

export function isPseudo(tag: string): boolean {
  return tag === PSEUDO.xa || tag === PSEUDO.xb;
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return tag === PSEUDO.xb || RIGHT_TO_LEFT.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The language that an address asks for by `?lang=`: one that there is, or a pseudo-language by its short name. */
export function askedLanguage(search: string, known: readonly string[]): string | undefined {
  const asked = new URLSearchParams(search).get('lang') ?? '';
  if (asked === 'xa' || asked === 'xb') return PSEUDO[asked];
  return known.find((tag) => tag === asked.toLowerCase());
}

/** A language as its own speakers call it, with a capital as names of languages in a list have. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}
