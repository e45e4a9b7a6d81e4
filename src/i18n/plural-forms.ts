/** The form of a word that a number asks for: Ukrainian has "1 партія", "2 партії", "5 партій", "1,5 партії". */

const rules = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language);
  if (known !== undefined) return known;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/** Reads a number that may have been made ready for the screen: a real minus sign, blanks or commas between thousands. */
function readNumber(value: unknown, language: string): number {
  if (typeof value === 'number') return value;
  const comma = new Intl.NumberFormat(language).format(0.5).includes(',');
  const digits = String(value)
    .replace(/[\s\u00a0\u202f+]/g, '')
    .replace('\u2212', '-');
  return Number(comma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
}

/** Picks among forms named by the categories of the language; `other` stands for any that is not given. */
export function formsFor(value: unknown, language: string, forms: Readonly<Record<string, unknown>>): string {
  const number = readNumber(value, language);
  const category = Number.isFinite(number) ? rulesOf(language).select(Math.abs(number)) : 'other';
  return String(forms[category] ?? forms.other ?? '');
}
