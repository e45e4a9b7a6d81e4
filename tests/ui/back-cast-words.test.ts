/** The back-cast in words: every statement, target, figure and miss has a text with nothing raw in it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Backcast, type Miss, openBackcast, TARGET_IDS } from '../../src/analysis/backcast/index.ts';
import {
  figureName,
  figureWords,
  missWords,
  statementFigure,
  statementWords,
  targetNote,
  targetWords,
} from '../../src/ui/back-cast/back-cast-words.ts';
import { recordFinding } from '../../src/ui/back-cast/record-chart.tsx';
import { stripSentence } from '../../src/ui/back-cast/record-strip.tsx';
import { retrodictionFinding, rowsOf } from '../../src/ui/back-cast/retrodiction-chart.tsx';
import { stripsOf } from '../../src/ui/back-cast/strips.ts';
import { threatSentence } from '../../src/ui/back-cast/threat-lines.tsx';
import { answerTo } from '../helpers/answer.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { missingIn, RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
let result: Backcast;

beforeAll(() => {
  speak(CAMPAIGN);
  result = answerTo(level, openBackcast(level, { ask: 'back-cast', games: 2, seed: 3 }));
});

/** Every kind of miss, whether this back-cast has it or not; the compiler names a kind that is forgotten. */
function everyMiss({ statements, targets, retrodiction }: Backcast): readonly Miss[] {
  const rows = retrodiction.noDateGiven.slice(0, 3);
  const few = { mean: 0.03, ci95: [0.01, 0.06] } as const;
  const kinds: { readonly [Kind in Miss['kind']]: readonly Extract<Miss, { readonly kind: Kind }>[] } = {
    statement: statements.map((statement) => ({ kind: 'statement', statement })),
    'attacks-on-members': [{ kind: 'attacks-on-members', state: 'TUR', year: 2015, share: few, chosen: few }],
    'first-war': [{ kind: 'first-war', year: 2015, share: few }],
    target: targets.map((target) => ({ kind: 'target', target })),
    'warm-year': [{ kind: 'warm-year', year: 2002, points: { mean: 4.61, ci95: [4.4, 4.8] } }],
    'not-told-apart': [{ kind: 'not-told-apart', rows }],
    'no-skill': [{ kind: 'no-skill', rows }],
    'polls-eased': [{ kind: 'polls-eased', from: 2017, to: 2021, before: 57, after: 48 }],
    'against-record': targets.flatMap((target) =>
      target.figures.slice(0, 1).map((figure) => ({ kind: 'against-record', target, figure }) as const),
    ),
  };
  return Object.values(kinds).flat();
}

describe('words of the back-cast', () => {
  test('are there for all that it can say', () => {
    const said: string[] = [];
    const missing = missingIn(() => {
      said.push(...result.statements.flatMap((each) => [statementWords(each), statementFigure(each)]));
      said.push(...everyMiss(result).map(missWords));
      for (const target of result.targets) {
        said.push(targetWords(target), targetNote(target));
        for (const figure of target.figures) {
          said.push(figureName(target, figure));
          for (const value of [figure.real, figure.model])
            if (value !== undefined) said.push(figureWords(target, value));
        }
      }
      const strips = stripsOf(level, result.history.series);
      said.push(...strips.flatMap((strip) => [strip.name, strip.note, stripSentence(strip, result.history.years)]));
      said.push(recordFinding(result.history, level), threatSentence(result.history, level));
      for (const of of ['force', 'crisis'] as const) said.push(retrodictionFinding(rowsOf(result, of, 0)));
    });
    expect(missing).toEqual([]);
    expect(said.filter((sentence) => RAW.test(sentence))).toEqual([]);
    expect(result.targets.map(({ id }) => id)).toEqual(TARGET_IDS);
  });

  test('name a statement with its bound', () => {
    const [first] = result.statements;
    expect(first && statementWords(first)).toBe('1999 is among the 5 steepest rises of the threat Moscow feels.');
    const member = result.statements.find(({ id }) => id === 'attack-on-member');
    expect(member && statementWords(member)).toBe(
      'A member of an alliance is attacked in less than 2\u00a0% of games.',
    );
  });

  test('tell every statement and target that fails among the misses', () => {
    const fails = result.statements.filter(({ holds }) => !holds).length;
    const missed = result.targets.filter(({ verdict }) => verdict === 'miss').length;
    const kinds = result.misses.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'statement')).toHaveLength(fails);
    expect(kinds.filter((kind) => kind === 'target')).toHaveLength(missed);
    expect(missed).toBeGreaterThan(0);
  });

  test('the strips hold members, frontier, spending, troops, deaths and polls, each with its source', () => {
    const strips = stripsOf(level, result.history.series);
    expect(strips.map(({ id }) => id)).toEqual(['members', 'frontier', 'spending', 'troops', 'deaths', 'polls']);
    expect(strips.map(({ note }) => note).filter((note) => !/\d{4}$/.test(note))).toEqual([]);
  });
});
