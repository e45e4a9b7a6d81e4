/** The other languages: whole, with the same slots as English, in every form of a number, and in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formsFor } from '../../src/i18n/plural-forms.ts';

type Texts = Readonly<Record<string, string>>;

/** Files of texts that a language has whole, each by the name of its English one: the interface, common words, a level. */
const WHOLE = [
  'assets/i18n/LANG.json',
  'levels/common/text.LANG.json',
  'levels/common/text.voices.LANG.json',
  'levels/two-neighbours/text.LANG.json',
];
/** Texts of levels that no language but English has yet. */
const ENGLISH_ONLY = /^voice\.(?!story-)/;
/** Values that the program reads and nobody else. */
const DATA_KEY = /^(quiz\.\d+\.answer|briefing\.\d+\.(region|places))$/;
const PLURAL = /_(zero|one|two|few|many|other)$/;

function read(file: string, language: string): Texts {
  const { $schema: _, ...texts } = JSON.parse(readFileSync(file.replace('LANG', language), 'utf8')) as Texts;
  return texts;
}

const LANGUAGES = readdirSync('assets/i18n')
  .map((file) => file.replace('.json', ''))
  .filter((language) => language !== 'en');

/** Keys that a language needs: those of English, and of a text that follows a count every form that the language has. */
function neededKeys(english: Texts, language: string): Map<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const needed = new Map<string, string>();
  for (const [key, text] of Object.entries(english)) {
    if (ENGLISH_ONLY.test(key)) continue;
    if (!PLURAL.test(key)) needed.set(key, text);
    else if (key.endsWith('_other')) for (const form of forms) needed.set(key.replace(PLURAL, `_${form}`), text);
  }
  return needed;
}

/** Names of slots, however often they stand there. A form of one count may leave the number to a word. */
function slots(text: string, key: string): readonly string[] {
  const names = [...text.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !(PLURAL.test(key) && name === 'count')).sort();
}

const marks = (text: string): number => text.match(/<\/?strong>/g)?.length ?? 0;

/** Words bent to a number name every form of the language, whole numbers at least. */
function lacksForms(text: string, language: string): boolean {
  return [...text.matchAll(/forms\(([^)]*)\)/g)].some((match) =>
    new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.some((form) => !new RegExp(`(^|; *)${form}:`).test(match[1] ?? '')),
  );
}

function faultsIn(file: string, language: string): string[] {
  const texts = read(file, language);
  const needed = neededKeys(read(file, 'en'), language);
  const faults = [...needed.keys()].filter((key) => texts[key] === undefined).map((key) => `${key}: is missing`);
  for (const [key, text] of Object.entries(texts)) {
    const english = needed.get(key);
    if (english === undefined) faults.push(`${key}: is not in English`);
    else if (DATA_KEY.test(key)) text === english || faults.push(`${key}: must stay ${english}`);
    else {
      if (String(slots(text, key)) !== String(slots(english, key))) faults.push(`${key}: has other slots than English`);
      if (marks(text) !== marks(english)) faults.push(`${key}: is not strong where English is`);
    }
    if (text === '' || text !== text.trim()) faults.push(`${key}: is empty, or has blanks around it`);
    if (lacksForms(text, language)) faults.push(`${key}: lacks a form of a word that follows a number`);
  }
  const keys = Object.keys(texts);
  if (String(keys) !== String(keys.toSorted((a, b) => (a < b ? -1 : 1)))) faults.push('keys: are not in order');
  return faults;
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each(WHOLE)('has %s whole', (file) => {
    expect(faultsIn(file, language)).toEqual([]);
  });
});

test('a word follows a number, also one made ready for the screen', () => {
  const forms = { one: 'партія', few: 'партії', many: 'партій', other: 'партії' };
  const said = (value: unknown): string => formsFor(value, 'uk', forms);
  expect([1, 2, 5, 11, 21, 1.5].map(said)).toEqual(['партія', 'партії', 'партій', 'партій', 'партія', 'партії']);
  expect(['1\u00a0002', '+3', '\u22121', '2,5', 'so'].map(said)).toEqual([
    'партії',
    'партії',
    'партія',
    'партії',
    'партії',
  ]);
});
