/** The historical line beside a match: which of its years are shown, and which stands beside which turn. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openHistoryLine } from '../../src/analysis/backcast/index.ts';
import { planeSentence } from '../../src/ui/charts/outcome-plane.tsx';
import { historyPoints, historyTrail, stepIndex } from '../../src/ui/debrief/use-history.ts';
import { answerTo } from '../helpers/answer.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
const lineOf = (set: Readonly<Record<string, number>> = {}) =>
  answerTo(level, openHistoryLine(level, { ask: 'history-line', games: 1, seed: 1, set })).history;
const history = lineOf();

beforeAll(() => speak(CAMPAIGN));

describe('the historical line', () => {
  test('begins where play begins and ends with the last year', () => {
    for (const seat of ['nato', 'russia']) {
      const points = historyPoints(history, level, seat);
      expect(points[0]?.time).toBe(1992);
      expect(points.at(-1)?.time).toBe(2025);
      expect(points.at(-1)?.value).toBe(history.threat[seat]?.at(-1)?.mean);
      expect(historyTrail(history, level, seat).map(({ year }) => year)).toEqual(history.years);
    }
  });

  test('has de-escalation that both share and falls, and ends worse for the neighbour than it began', () => {
    const ends = ['nato', 'russia'].map((seat) => historyTrail(history, level, seat).at(-1));
    expect(ends[0]?.deescalation).toBeCloseTo(ends[1]?.deescalation ?? -1, 6);
    expect(ends[1]?.deterrence).toBeLessThan(historyTrail(history, level, 'russia')[0]?.deterrence ?? 0);
  });

  test('puts beside a turn the year in which it ends', () => {
    const years = [0, 1, 2, 17].map((turn) => history.years[stepIndex(level, turn)]);
    expect(years).toEqual([1991, 1992, 1994, 2024]);
  });

  test('is told apart from the match in the sentence of the plane', () => {
    const trail = { seat: 'nato', name: 'NATO', points: historyTrail(history, level, 'nato') };
    const sentence = planeSentence(
      [{ seat: 'nato', name: 'NATO', points: [{ deterrence: 70, deescalation: 61 }] }],
      [trail],
    );
    expect(sentence).toMatch(/70.*61.*back-cast of history ends for NATO/s);
    expect(sentence).not.toMatch(RAW);
  });
});

test('under other parameters the line is another one, and the parameters of a level give the same', () => {
  const threats = (set: Record<string, number>) => JSON.stringify(lineOf(set).threat);
  const own = level.params.find(({ name }) => name === 'wear')?.value ?? 0;
  expect(threats({ wear: own })).toBe(JSON.stringify(history.threat));
  expect(threats({ wear: own * 2 })).not.toBe(JSON.stringify(history.threat));
});
