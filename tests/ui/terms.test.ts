/** The glossary: words of the field in running texts, a card for each term, and a way from some screen to each card. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../assets/i18n/en.json' with { type: 'json' };
import { levelIds, loadLevel } from '../../src/content/load-node.ts';
import { hasText, t } from '../../src/i18n/index.ts';
import { searchedWords, wordsOf } from '../../src/ui/parts/term-words.ts';
import { GAME_WORDS, TERMS, type TermId, termPieces } from '../../src/ui/parts/terms.ts';
import { findTerms } from '../../src/ui/screens/info/find-terms.ts';
import { RAW } from './words.ts';

const WORDS = new Map<TermId, readonly string[]>([
  ['ladder', ['Ladder']],
  ['red-line', ['Red line', 'red lines']],
  ['de-escalation', ['De-escalation']],
]);

test('a text is cut at the first place of each term, in any case and form', () => {
  expect(termPieces('Near a red line, and two red lines again. The ladder.', WORDS)).toEqual([
    'Near a ',
    { id: 'red-line', text: 'red line' },
    ', and two red lines again. The ',
    { id: 'ladder', text: 'ladder' },
    '.',
  ]);
});

test('parts of longer words are left alone', () => {
  expect(termPieces('Stepladders, a tired line, anti-de-escalation', WORDS)).toEqual([
    'Stepladders, a tired line, anti-de-escalation',
  ]);
  expect(termPieces('Nothing to find', new Map())).toEqual(['Nothing to find']);
});

test('words of a language that bends them are found in every form', () => {
  const bending = new Map<TermId, readonly string[]>([
    ['security-dilemma', ['Дилема безпеки']],
    ['rung', ['Щабель']],
  ]);
  expect(termPieces('Без дилеми безпеки немає щаблів, а щабелина — інше.', bending)).toEqual([
    'Без ',
    { id: 'security-dilemma', text: 'дилеми безпеки' },
    ' немає щаблів, а щабелина — інше.',
  ]);
});

const textsOf = (id: TermId, parts: readonly string[]) => parts.map((part) => `glossary.${id}.${part}`);

test('every term has a name, what it means in a few short sentences, an example and a source', () => {
  for (const id of TERMS) {
    const needed = textsOf(id, ['name', 'text', 'example', ...(GAME_WORDS.has(id) ? [] : ['source'])]);
    expect(
      needed.filter((key) => !hasText(key)),
      id,
    ).toEqual([]);
    // What the game's own words mean has to say how they count, which may take a sentence more.
    const most = GAME_WORDS.has(id) ? 5 : 3;
    expect((t(`glossary.${id}.text`).match(/[.?!]”?(?= |$)/g) ?? []).length, id).toBeLessThanOrEqual(most);
    expect(t(`glossary.${id}.text`).length, id).toBeLessThanOrEqual(260);
    expect(t(`glossary.${id}.text`).split(/\s+/).length, id).toBeGreaterThanOrEqual(6);
    for (const key of needed) expect(t(key), key).not.toMatch(RAW);
    if (!GAME_WORDS.has(id)) expect(t(`glossary.${id}.source`), id).toMatch(/\b1[789]\d\d|\b20\d\d/);
  }
  expect(TERMS.length).toBeGreaterThanOrEqual(60);
});

test('no two terms have a name or a form in common, and no card is left without its term', () => {
  const forms = TERMS.flatMap((id) => wordsOf(id).map((word) => word.toLowerCase()));
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  const cards = Object.keys(en).flatMap((key) => /^glossary\.(.+)\.name$/.exec(key)?.[1] ?? []);
  expect(cards.filter((id) => !TERMS.some((term) => term === id))).toEqual([]);
});

/** Source texts of all screens. */
function screens(): readonly string[] {
  const root = 'src/ui';
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(root, name), 'utf8'));
}

/** Every text that some level or the interface has, by key. */
function allTexts(): readonly (readonly [key: string, text: string])[] {
  const levels = levelIds().flatMap((id) => {
    const loaded = loadLevel(id);
    return loaded.ok ? Object.entries(loaded.value.texts.en ?? {}) : [];
  });
  return [...Object.entries(en), ...levels];
}

/** The keys of texts whose terms open, as patterns: what a screen fills in at run time stands for anything. */
function keysWithTerms(sources: readonly string[]): readonly RegExp[] {
  const calls = sources.flatMap((source) => [...source.matchAll(/<WithTerms\s+text=\{t\(\s*(['"`])(.*?)\1/gs)]);
  return calls.map(([, , key = '']) => {
    const fixed = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${fixed.join('.+')}$`);
  });
}

test('each card is linked from a screen, by its label or in a running text', () => {
  const sources = screens();
  // What a card's move stands for is worked out before it is shown.
  expect(readFileSync('src/ui/panels/record-of.tsx', 'utf8')).toContain('<WithTerms text={words} />');
  const patterns = [...keysWithTerms(sources), /^move\..+\.refers$/];
  expect(patterns.length).toBeGreaterThan(5);
  const words = searchedWords();
  const linked = new Set<string>(
    sources.flatMap((source) => [...source.matchAll(/<Term id="([a-z-]+)"/g)].map(([, id = '']) => id)),
  );
  // The meters name their terms by what they show.
  for (const id of ['capital', 'means']) linked.add(id);
  for (const [key, text] of allTexts()) {
    if (!patterns.some((pattern) => pattern.test(key))) continue;
    for (const piece of termPieces(text, words)) if (typeof piece !== 'string') linked.add(piece.id);
  }
  expect(TERMS.filter((id) => !linked.has(id))).toEqual([]);
});

test('a label that opens has a card', () => {
  const labels = screens().flatMap((source) => [...source.matchAll(/<Term id="([a-z-]+)"/g)].map(([, id = '']) => id));
  expect(labels.filter((id) => !TERMS.some((term) => term === id))).toEqual([]);
});

test('the glossary is searched by name, other form, meaning and example, in any order of words', () => {
  expect(findTerms(TERMS, 'kappa')).toEqual(['kappa']);
  expect(findTerms(TERMS, 'YES lines red')).toEqual([]);
  expect(findTerms(TERMS, 'lines red')).toContain('red-line');
  expect(findTerms(TERMS, 'coin toss')).toContain('auc');
  expect(findTerms(TERMS, '')).toEqual(TERMS);
});
