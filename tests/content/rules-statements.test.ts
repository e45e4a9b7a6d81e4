/** Real statements: days, voices, frames and balance. Each case breaks the campaign in one place. */
import { describe, expect, test } from 'vitest';
import { OTHER_VOICES as CHECKED_VOICES } from '../../src/content/checks/statements.ts';
import { loadLevel } from '../../src/content/load-node.ts';
import { OTHER_VOICES } from '../../src/engine/index.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { type Case, drop, expectProblem, set } from './level-files.ts';

const FIRST = 'statements.json statements[0]';

// statements[0] is Václav Havel at NATO headquarters, statements[1] the Rome summit.
const CASES: readonly Case[] = [
  ['a statement has a day of the calendar', set(`${FIRST}.date`, '1992-02-30'), /not in the calendar/],
  ['a statement lies within the level', set(`${FIRST}.date`, '1990-12-31'), /lies outside the level/],
  ['a date is written as one', set(`${FIRST}.date`, 'spring'), /./],
  ['a voice is known', set(`${FIRST}.voice`, 'nobody'), /no voice "nobody"/],
  ['a frame is one of the level', set(`${FIRST}.frame`, 'open-dor'), /no frame "open-dor"/],
  ['a second frame is one of the level', set(`${FIRST}.second`, 'open-dor'), /no frame "open-dor"/],
  ['a second frame is another one', set(`${FIRST}.second`, 'values'), /is the first frame, too/],
  ['a source is known', set(`${FIRST}.sources[0]`, 'hearsay'), /no source "hearsay"/],
  ['a source is needed', set(`${FIRST}.sources`, []), /./],
  ['a statement is used once', set('statements.json statements[1].id', 'havel-nato'), /used twice/],
  [
    'a statement has its words',
    drop('text.statements.en.json said.havel-nato.why'),
    /text is missing/,
    'text.en.json said.havel-nato.why',
  ],
  ['words belong to a statement', set('text.statements.en.json said.nobody.doubt', 'x'), /no screen shows/],
];

const IN_MADRID: readonly Case[] = [
  [
    'a frame of statements alone is no frame of the desks',
    set('level.json saidFrames[0]', 'values'),
    /of the desks, too/,
  ],
  ['a frame of statements alone is used', set('level.json saidFrames[0]', 'old-wounds'), /no statement is coded/],
];

for (const broken of IN_MADRID) test(broken[0], () => expectProblem('madrid-1997', broken));
for (const broken of CASES) test(broken[0], () => expectProblem(CAMPAIGN, broken));

test('the voices that the check knows are those of the engine', () => {
  expect(CHECKED_VOICES).toEqual(OTHER_VOICES);
});

describe('the statements of the campaign', () => {
  const level = levelOf(CAMPAIGN);
  const loaded = loadLevel(CAMPAIGN);
  const texts = loaded.ok ? (loaded.value.texts.en ?? {}) : {};
  const of = (voice: string) => level.statements.filter((each) => each.voice === voice);

  test('are at least sixty besides scholars, with every voice among them', () => {
    expect(level.statements.length - of('scholar').length).toBeGreaterThanOrEqual(60);
    for (const voice of [...level.seats.map(({ id }) => id), ...OTHER_VOICES])
      expect(of(voice).length, voice).toBeGreaterThanOrEqual(8);
  });

  test('use every frame', () => {
    const used = new Set(level.statements.map(({ frame }) => frame));
    expect(level.frames.filter((frame) => !used.has(frame))).toEqual([]);
  });

  test('let both sides speak in each third of the years', () => {
    const third = (date: string) => Math.floor((Number(date.slice(0, 4)) - 1991) / 12);
    for (const seat of level.seats)
      expect([0, 1, 2].map((n) => of(seat.id).filter(({ date }) => third(date) === n).length >= 5)).toEqual([
        true,
        true,
        true,
      ]);
  });

  test('hold no long quotation', () => {
    const quoted = Object.entries(texts)
      .filter(([key]) => key.startsWith('said.'))
      .flatMap(([, text]) => text.match(/[“"][^”"]*[”"]/g) ?? []);
    expect(quoted.filter((words) => words.split(/\s+/).length > 5)).toEqual([]);
  });

  test('name a publisher for whatever was seen', () => {
    const sources = new Map(level.sources.map((source) => [source.id, source]));
    for (const { sources: cited } of level.statements)
      for (const id of cited)
        if (sources.get(id)?.confidence === 'checked') expect(sources.get(id)?.url, id).toMatch(/^https?:/);
    const unsorted = level.sources.filter(
      ({ origin, author }) => origin === undefined && author !== 'General knowledge',
    );
    expect(unsorted.map(({ id }) => id)).toEqual([]);
  });
});
