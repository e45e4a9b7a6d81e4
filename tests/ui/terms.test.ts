/** Words of the field in running texts: each opens once, the longest name first, and never in the middle of a word. */
import { describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { TERMS, type TermId, termPieces } from '../../src/ui/parts/terms.ts';
import { missingIn, RAW } from './words.ts';

/** Words that only their own labels open stand in the glossary, too. */
const LABELLED: readonly TermId[] = [...TERMS, 'capital', 'means', 'channels', 'theatre', 'threat', 'statement'];
/** A meaning takes a sentence. */
const MEANING_LEAST = 6;

const NAMES = new Map<TermId, string>([
  ['ladder', 'Ladder'],
  ['red-line', 'Red line'],
  ['de-escalation', 'De-escalation'],
]);

test('a text is cut at the first place of each word, in any case', () => {
  expect(termPieces('Near a red line, and a red line again. The ladder.', NAMES)).toEqual([
    'Near a ',
    { id: 'red-line', text: 'red line' },
    ', and a red line again. The ',
    { id: 'ladder', text: 'ladder' },
    '.',
  ]);
});

test('parts of longer words are left alone', () => {
  expect(termPieces('Stepladders, a tired line, anti-de-escalation', NAMES)).toEqual([
    'Stepladders, a tired line, anti-de-escalation',
  ]);
  expect(termPieces('Nothing to find', new Map())).toEqual(['Nothing to find']);
});

test('words of a language that bends them are found in every form', () => {
  const names = new Map<TermId, string>([
    ['security-dilemma', 'Дилема безпеки'],
    ['rung', 'Щабель'],
  ]);
  expect(termPieces('Без дилеми безпеки немає щаблів, а щабелина — інше.', names)).toEqual([
    'Без ',
    { id: 'security-dilemma', text: 'дилеми безпеки' },
    ' немає щаблів, а щабелина — інше.',
  ]);
});

describe.each(LABELLED)('the glossary on "%s"', (id) => {
  const name = t(`glossary.${id}.name`);
  const text = t(`glossary.${id}.text`);

  test('has a name and a sentence of its own, and no raw key or slot in them', () => {
    expect(missingIn(() => [t(`glossary.${id}.name`), t(`glossary.${id}.text`)])).toEqual([]);
    expect(name).not.toMatch(RAW);
    expect(text).not.toMatch(RAW);
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(MEANING_LEAST);
    expect(text.toLowerCase()).not.toBe(name.toLowerCase());
  });
});

test('no two words of the glossary have one name, and each opens by its own', () => {
  const names = new Map(TERMS.map((id) => [id, t(`glossary.${id}.name`)] as const));
  expect(new Set(LABELLED.map((id) => t(`glossary.${id}.name`).toLowerCase())).size).toBe(LABELLED.length);
  for (const [id, name] of names) expect(termPieces(name, names)).toEqual([{ id, text: name }]);
});
