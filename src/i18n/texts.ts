/**
 * Every text on the screen, by key.
 *
 * Adding a text: put its key and English words into `assets/i18n/en.json` (flat, keys in alphabetical order) and call
 * `t('the.key', { name })`; slots are written `{{name}}`. Words that depend on a number get two keys, `the.key_one` and
 * `the.key_other`, and are called as `t('the.key', { count })`; a language with more forms writes all of its own
 * (`_few`, `_many`), and any language may bend a word to any number of a sentence in the text itself, as
 * `{{n}} {{n, forms(one: партія; few: партії; many: партій; other: партії)}}`. A key that is put together at run time
 * must begin with its fixed words in a template, as `move.${id}.name`; keys that reach `t` as data have their first word
 * named in `tests/content/text-keys.test.ts`, which finds texts that are missing or left over. Texts of the open level
 * (names of seats, states, moves, lenses, intents...) are found by the same `t` under the keys of `levels/README.md`.
 */
import { createInstance, type i18n as I18n } from 'i18next';
import en from '../../assets/i18n/en.json' with { type: 'json' };
import { isPseudo } from './direction.ts';
import { formsFor } from './plural-forms.ts';

/** Texts of one language by key. */
export type TextsByKey = Readonly<Record<string, string>>;
export type TextParams = Readonly<Record<string, string | number>>;

const UI = 'ui';
const LEVEL = 'level';
const FALLBACK = 'en';

const missingListeners = new Set<(key: string) => void>();

/** The i18next instance, for React's provider; everybody else uses `t`. */
export const i18n: I18n = createInstance();

void i18n.init({
  lng: FALLBACK,
  fallbackLng: FALLBACK,
  ns: [UI, LEVEL],
  defaultNS: UI,
  fallbackNS: LEVEL,
  // Keys are flat: dots and colons in them have no meaning.
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it draws; files and the terminal need the plain text.
  // Texts name the step of the model's clock by these slots; `setTickWords` fits them to the level.
  interpolation: {
    escapeValue: false,
    defaultVariables: { tickName: en['clock.tick.6'], ticksName: en['clock.ticks.6'] },
  },
  initAsync: false,
  resources: { [FALLBACK]: { [UI]: en } },
  parseMissingKeyHandler: (key) => {
    for (const listener of missingListeners) listener(key);
    return en['common.no-text'];
  },
});

i18n.services.formatter?.add('forms', (value: unknown, _language, options: Readonly<Record<string, unknown>>) =>
  formsFor(value, locale(), options),
);

/** The text of a key in the current language, else in English, with its slots filled. */
export function t(key: string, params?: TextParams): string {
  return params === undefined ? i18n.t(key) : i18n.t(key, { ...params });
}

/**
 * Is there a text for this key? For texts that a level may leave out. Names of states ask for forty years at once, which
 * i18next's own answer is too slow for: keys here are flat, so that looking them up says the same.
 */
export function hasText(key: string): boolean {
  return i18n.languages.some((language) =>
    [UI, LEVEL].some((bundle) => {
      const texts = i18n.store.data[language]?.[bundle];
      return typeof texts === 'object' && texts[key] !== undefined;
    }),
  );
}

/** Makes the texts of a level known (by language and key), in place of those of the level before. */
export function setLevelTexts(texts: Readonly<Record<string, TextsByKey>>): void {
  for (const language of Object.keys(i18n.store.data)) i18n.removeResourceBundle(language, LEVEL);
  for (const [language, entries] of Object.entries(texts)) i18n.addResourceBundle(language, LEVEL, { ...entries });
}

let monthsOfTick = 6;

/** Names the step of a level's clock in every text: a half-year in most levels, a month in some. */
export function setTickWords(ticksPerYear: number): void {
  monthsOfTick = 12 / ticksPerYear;
  const known = i18n.exists(`clock.tick.${monthsOfTick}`) ? monthsOfTick : 'other';
  const interpolation = i18n.options.interpolation ?? {};
  interpolation.defaultVariables = { tickName: t(`clock.tick.${known}`), ticksName: t(`clock.ticks.${known}`) };
}

/** Adds a language of the interface; what it lacks is shown in English. */
export function addLanguage(language: string, texts: TextsByKey): void {
  i18n.addResourceBundle(language, UI, { ...texts });
}

/** Adds the open level's texts in one more language. */
export function addLevelTexts(language: string, texts: TextsByKey): void {
  i18n.addResourceBundle(language, LEVEL, { ...texts });
}

/** The English texts that are known: the interface's, and those of the open level. */
export function englishTexts(): { readonly ui: TextsByKey; readonly level: TextsByKey } {
  const of = (bundle: string) => (i18n.getResourceBundle(FALLBACK, bundle) ?? {}) as TextsByKey;
  return { ui: of(UI), level: of(LEVEL) };
}

/** Is the open level written in the language in use? If not, its texts are shown in English. */
export function levelSpeaks(): boolean {
  const has = (tag: string) => i18n.getResource(tag, LEVEL, 'level.title') !== undefined;
  return has(language()) || !has(FALLBACK);
}

export async function setLanguage(tag: string): Promise<void> {
  await i18n.changeLanguage(tag);
  setTickWords(12 / monthsOfTick);
}

/** Tag of the language in use. */
export function language(): string {
  return i18n.resolvedLanguage ?? FALLBACK;
}

/** The same as number and date formats understand it: plain `en` is British, as the texts are. */
export function locale(): string {
  const tag = language();
  return tag === FALLBACK || isPseudo(tag) ? 'en-GB' : tag;
}

/** Calls `listener` with every key that has no text; returns how to stop. Tests and development listen. */
export function onMissingText(listener: (key: string) => void): () => void {
  missingListeners.add(listener);
  return () => missingListeners.delete(listener);
}
