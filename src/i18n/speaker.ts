/** Brings the page into a language: fetches what that takes, and only then lets the texts change, all at once. */
import { isPseudo } from './direction.ts';
import { fetchLanguage } from './language-files.ts';
import {
  addLanguage,
  addLevelTexts,
  englishTexts,
  setLanguage,
  setLevelTexts,
  setTickWords,
  type TextsByKey,
} from './texts.ts';

/** Fetches a level's texts in a language other than English; empty when it has none. English comes with the level. */
export type FetchLevelTexts = (level: string, tag: string) => Promise<TextsByKey>;

const known = new Set(['en']);
let wanted = 'en';
/** The level that was asked for last: a slower answer about an earlier one does not put its texts in the place of these. */
let wantedLevel = '';
let fetchLevelTexts: FetchLevelTexts = async () => ({});

export function fetchLevelTextsBy(fetch: FetchLevelTexts): void {
  fetchLevelTexts = fetch;
}

async function makeKnown(tag: string): Promise<void> {
  if (known.has(tag)) return;
  if (isPseudo(tag)) {
    const { pseudoTexts } = await import('./pseudo.ts');
    addLanguage(tag, pseudoTexts(englishTexts().ui, tag));
  } else addLanguage(tag, await fetchLanguage(tag));
  known.add(tag);
}

/** A level's texts in a language, by its tag; empty if it has none, and is shown in English. */
async function levelTextsIn(tag: string, level: string, english: TextsByKey) {
  if (tag === 'en') return {};
  const texts = isPseudo(tag)
    ? (await import('./pseudo.ts')).pseudoTexts(english, tag)
    : await fetchLevelTexts(level, tag).catch(() => ({}));
  return Object.keys(texts).length === 0 ? {} : { [tag]: texts };
}

/** Says that a level is on its way. What comes back makes its texts known, in English and in the language in use. */
export function expectLevel(level: string): (english: TextsByKey, ticksPerYear: number) => Promise<void> {
  wantedLevel = level;
  return async (english, ticksPerYear) => {
    let tag: string;
    let others: Readonly<Record<string, TextsByKey>>;
    do {
      tag = wanted;
      others = await levelTextsIn(tag, level, english);
    } while (tag !== wanted);
    if (wantedLevel !== level) return;
    setLevelTexts({ en: english, ...others });
    setTickWords(ticksPerYear);
  };
}

/**
 * Changes the language of every text. False if a later wish overtook this one; rejects, and changes nothing, when the
 * language cannot be fetched.
 */
export async function speak(tag: string): Promise<boolean> {
  const before = wanted;
  wanted = tag;
  try {
    await makeKnown(tag);
  } catch (fault) {
    if (wanted === tag) wanted = before;
    throw fault;
  }
  const level = wantedLevel;
  const texts = await levelTextsIn(tag, level, englishTexts().level);
  if (wanted !== tag) return false;
  if (wantedLevel === level) for (const [each, entries] of Object.entries(texts)) addLevelTexts(each, entries);
  await setLanguage(tag);
  return true;
}
