/** Words of the field in running texts: each opens once, the longest name first, and never in the middle of a word. */
import { expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { TERMS, type TermId, termPieces } from '../../src/ui/parts/terms.ts';

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

test('every word of the field has a name and says what it means without naming a key', () => {
  const said = TERMS.map((id) => [t(`glossary.${id}.name`), t(`glossary.${id}.text`)]);
  expect(said.flat().filter((words) => words === t('glossary.nothing.name'))).toEqual([]);
  expect(new Set(said.map(([name]) => name)).size).toBe(TERMS.length);
});
