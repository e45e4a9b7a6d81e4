/** The debrief's page on words: two accounts from one record, what is drawn for coding, what is kept, how frames are counted. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Level, View } from '../../src/engine/index.ts';
import { accountsOf, undeniable } from '../../src/ui/debrief/discourse/account-story.ts';
import { DRAWN, drawStatements } from '../../src/ui/debrief/discourse/draw-statements.ts';
import { commonest, countIn, marksOf } from '../../src/ui/debrief/discourse/frame-counts.ts';
import { NO_CODING, parseCoding } from '../../src/ui/debrief/discourse/keep-coding.ts';
import { originCounts } from '../../src/ui/debrief/discourse/tilt-counts.ts';
import { periodName, periodsOf, voiceName, voicesOf, wholeOf } from '../../src/ui/debrief/discourse/voices.ts';
import { factSentence } from '../../src/ui/panels/fact-sentence.ts';
import { CAMPAIGN, LEVELS, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';
import { missingIn, RAW, speak } from './words.ts';

const campaign = levelOf(CAMPAIGN);

function ended(level: string, seed: number): View {
  const last = momentsOf(level, seed, 'guided').at(-1);
  if (last?.view.phase !== 'ended') throw new Error('the match did not end');
  return last.view;
}

describe.each(LEVELS)('two accounts of a match of %s', (id) => {
  const level = levelOf(id);
  let view: View;
  beforeAll(() => {
    speak(id);
    view = ended(id, 31);
  });

  test('have lines, each tied to a fact of the record and in words', () => {
    const missing = missingIn(() => {
      for (const { lines, leftOut } of accountsOf(view, level)) {
        expect(lines.length).toBeGreaterThan(0);
        for (const { fact, text } of lines) {
          expect(view.facts).toContain(fact);
          expect(text).not.toMatch(RAW);
        }
        for (const fact of leftOut) expect(factSentence(fact, level, view.cards)).not.toMatch(RAW);
      }
    });
    expect(missing).toEqual([]);
  });

  test('leave out what the other tells and nothing else', () => {
    const [a, b] = accountsOf(view, level);
    const ids = (facts: readonly { readonly id: number }[]) => facts.map((fact) => fact.id);
    const told = (account: typeof a) => ids(account.lines.map(({ fact }) => fact));
    expect(ids(a.leftOut)).toEqual(told(b).filter((fact) => !told(a).includes(fact)));
    expect(ids(b.leftOut)).toEqual(told(a).filter((fact) => !told(b).includes(fact)));
  });

  test('tell the own acts as they were meant and the hard acts of the other as they were seen', () => {
    for (const { seat, lines } of accountsOf(view, level)) {
      for (const { fact } of lines.filter((line) => line.fact.kind.startsWith('act-'))) {
        const card = view.cards.find((each) => each.fact === fact.id);
        const severity = level.moves.find((move) => move.id === card?.move)?.signal.severity ?? 0;
        expect(card?.seat === seat ? severity <= 0 : severity > 0, card?.move).toBe(true);
      }
    }
  });
});

test('no account leaves out land that was taken', () => {
  const view = ended(CAMPAIGN, 31);
  const land = view.facts.filter(({ kind }) => kind === 'land-occupied');
  expect(undeniable(view)).toEqual(expect.arrayContaining(land));
});

describe('what is drawn for coding', () => {
  test('is a dozen, each once, of every voice, and the same again', () => {
    for (const seed of [0, 7, -3, 123456789]) {
      const drawn = drawStatements(campaign, seed, 0);
      expect(drawn).toHaveLength(DRAWN);
      expect(new Set(drawn).size).toBe(DRAWN);
      expect([...new Set(drawn.map(({ voice }) => voice))].sort()).toEqual([...voicesOf(campaign)].sort());
      expect(drawStatements(campaign, seed, 0)).toEqual(drawn);
    }
  });

  test('changes with the match and the round', () => {
    const ids = (seed: number, round: number) => drawStatements(campaign, seed, round).map(({ id }) => id);
    expect(ids(7, 1)).not.toEqual(ids(7, 0));
    expect(ids(8, 0)).not.toEqual(ids(7, 0));
  });
});

describe('what is kept on the device', () => {
  test('comes back as it was', () => {
    const coding = { round: 2, given: { 'putin-munich': 'equal-standing' }, done: true };
    expect(parseCoding(JSON.stringify(coding))).toEqual(coding);
  });

  test.each([
    null,
    '',
    '{',
    '7',
    '{"round":1}',
    '{"round":"1","given":{},"done":false}',
    '{"round":1,"given":{"a":1},"done":true}',
  ])('is empty where it is damaged: %s', (text) => expect(parseCoding(text)).toEqual(NO_CODING));
});

describe('frames by year', () => {
  const seats = campaign.seats.map(({ id }) => id);

  test('count each statement of a side once', () => {
    for (const seat of seats) {
      const marks = campaign.frames.flatMap((frame) => marksOf(campaign, frame, seat));
      expect(marks).toHaveLength(campaign.statements.filter(({ voice }) => voice === seat).length);
      const counted = campaign.frames.flatMap((frame) =>
        periodsOf(campaign).map((period) => countIn(campaign, frame, seat, period)),
      );
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(marks.length);
    }
  });

  test('cover the level’s years in three parts', () => {
    expect(periodsOf(campaign).map(periodName)).toEqual(['1991–2001', '2002–2013', '2014–2024']);
  });

  test('name all frames that are level', () => {
    const two: Level = {
      ...campaign,
      statements: campaign.statements.filter(({ id }) => /^putin-(munich|moratorium)$/.test(id)),
    };
    expect(commonest(two, 'russia', wholeOf(campaign))).toEqual(['equal-standing', 'reciprocity']);
    expect(commonest(two, 'nato', wholeOf(campaign))).toEqual([]);
  });
});

test('sources are counted once each, by publisher', () => {
  const counts = originCounts(campaign);
  expect(counts.reduce((sum, { all }) => sum + all, 0)).toBe(campaign.sources.length);
  expect(counts.reduce((sum, { ofStatements }) => sum + ofStatements, 0)).toBe(campaign.statements.length);
  expect(counts.map(({ origin }) => origin)).toEqual(
    expect.arrayContaining(['western', 'russian', 'affected', 'scholarly']),
  );
});

test('every voice has a name', () => {
  speak(CAMPAIGN);
  expect(missingIn(() => voicesOf(campaign).map(voiceName))).toEqual([]);
  speak(NEIGHBOURS);
});
