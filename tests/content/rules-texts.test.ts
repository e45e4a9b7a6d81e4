/** Every screen finds its words, and both seats are told alike. Each case breaks a sound level in one place. */
import { expect, test } from 'vitest';
import TEXTS from '../../assets/i18n/en.json' with { type: 'json' };
import { TOWNS } from '../../src/content/checks/texts.ts';
import { type Case, drop, expectProblem, problemsAfter, set } from './level-files.ts';

const CASES: readonly Case[] = [
  ['each id has its texts', drop('text.en.json move.merrin-arm.seen'), /text is missing/],
  ['a type has its texts', drop('text.en.json type.steady.summary'), /text is missing/],
  ['shared words belong to the common file', drop('../common/text.en.json intent.deter.name'), /text is missing/],
  ['a text belongs to something', set('text.en.json seat.merrin.title', 'x'), /no screen shows/],
  [
    'text keys are in order',
    [drop('text.en.json state.OSI.note'), set('text.en.json state.OSI.note', 'x')],
    /alphabetical/,
  ],
  ['a text is not empty', set('text.en.json level.title', ''), /empty/],
  [
    'both seats have as many goals',
    drop('text.en.json seat.tollan.goal.3'),
    /"merrin" has 1, 2, 3 and "tollan" has 1, 2/,
    'text.en.json seat.tollan.goal',
  ],
  [
    'goals are numbered without a hole',
    drop('text.en.json seat.tollan.goal.2'),
    /"tollan" has 1, 3/,
    'text.en.json seat.tollan.goal',
  ],
  [
    'a hole is a fault in both seats, too',
    [drop('text.en.json seat.merrin.goal.2'), drop('text.en.json seat.tollan.goal.2')],
    /"merrin" has 1, 3/,
    'text.en.json seat.tollan.goal',
  ],
  [
    'both roles are told at the same length',
    set('text.en.json seat.tollan.role', 'x'.repeat(900)),
    /takes \d+ letters/,
    'text.en.json seat',
  ],
  [
    'both seats have their words for a frame',
    drop('text.en.json frame.open-books.heard.tollan'),
    /only the other seat/,
  ],
  ['a frame is heard from a seat', set('text.en.json frame.open-books.heard.nobody', 'x'), /no screen shows/],
  ['an answer is true or false', set('text.en.json quiz.1.answer', 'maybe'), /no answer/],
  ['the situation map names states', set('text.en.json briefing.2.region', 'ZZZ'), /no state/],
  ['and labels states of the level', set('text.en.json briefing.2.places', 'TOL ZZZ'), /no state "ZZZ"/],
  ['and towns of its map', set('text.en.json briefing.2.places', 'TOL atlantis'), /no town "atlantis"/],
];

for (const broken of CASES) test(broken[0], () => expectProblem('two-neighbours', broken));

test('a move of history says what it refers to', () => {
  const first = 'move.offer-partnership.refers';
  const problems = problemsAfter('europe-1991-2024', [drop(`text.moves.en.json ${first}`)]);
  expect(problems.map(({ path }) => path)).toEqual([first]);
});

test('a state that has a later name may say it by year', () => {
  const edits = [set('text.en.json state.OSI.name.3', 'Free Osier')];
  const problems = problemsAfter('two-neighbours', edits).filter(({ message }) => !message.includes('alphabetical'));
  expect(problems).toEqual([]);
});

test('the towns that the check knows are those of the map that have a name', () => {
  const named = Object.keys(TEXTS).flatMap((key) => key.match(/^map\.city\.(.+)$/)?.[1] ?? []);
  expect([...TOWNS].sort()).toEqual(named.sort());
});
