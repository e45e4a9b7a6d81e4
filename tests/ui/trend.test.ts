/** Series of a match from turn to turn, and what is said of them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openHistoryLine } from '../../src/analysis/backcast/index.ts';
import type { LaggedCorrelation } from '../../src/lib/lagged.ts';
import { clearestLag, correlationWords, insideBand, lagFinding } from '../../src/ui/trend/trend-words.ts';
import { turnSeries } from '../../src/ui/trend/turn-series.ts';
import { answerTo } from '../helpers/answer.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';
import { RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
const SEATS = ['nato', 'russia'];
const view = momentsOf(CAMPAIGN, 31, 'guided').at(-1)?.view;
if (view === undefined) throw new Error('no match was played');
beforeAll(() => speak(CAMPAIGN));

describe('the series of a match', () => {
  test('have a number for each turn, and a name', () => {
    const series = turnSeries(view, level, undefined, SEATS);
    const turns = view.history.filter(({ turn }) => turn >= 1).length;
    expect(series).toHaveLength(7);
    for (const { name, match, real } of series) {
      expect(match).toHaveLength(turns);
      expect(name === '' || RAW.test(name)).toBe(false);
      expect(real).toBeUndefined();
    }
    const opened = view.facts.filter(({ kind }) => kind === 'crisis-opened').length;
    expect(series.at(-1)?.match.reduce((sum, n) => sum + n, 0)).toBe(opened);
    expect(series[1]?.match.at(-1)).toBe(view.debrief?.outcomes.members.nato);
  });

  test('stand beside the same years of the back-cast', () => {
    const { history } = answerTo(level, openHistoryLine(level, { ask: 'history-line', games: 1, seed: 1 }));
    const series = turnSeries(view, level, history, SEATS);
    for (const { id, match, real } of series) {
      if (id === 'crises') expect(real).toBeUndefined();
      else expect(real).toHaveLength(match.length);
    }
    expect(series.find(({ id }) => id === 'threat russia')?.real?.at(-1)).toBe(history.threat.russia?.at(-1)?.mean);
  });
});

describe('what is said of lags', () => {
  const at = (lag: number, mean: number, low: number, high: number): LaggedCorrelation => ({
    lag,
    pairs: 14,
    r: { mean, ci95: [low, high] },
  });
  const { r: _, ...none } = at(0, 0, 0, 0);

  test('names the clearest lag that surely differs from nought, and which follows which', () => {
    const found = [at(-1, 0.5, 0.1, 0.8), at(0, 0.9, -0.1, 0.99), at(2, -0.7, -0.9, -0.2)];
    expect(clearestLag(found)?.lag).toBe(2);
    expect(lagFinding(found, 'A', 'B')).toMatch(/^B falls after A rises, with a lag of 2/);
    expect(lagFinding([at(-1, 0.5, 0.1, 0.8)], 'A', 'B')).toMatch(/^B rises before A, with a lead of 1/);
    expect(lagFinding([at(0, 0.5, 0.1, 0.8)], 'A', 'B')).toMatch(/rise and fall in the same turn/);
  });

  test('says nothing where few turns cannot carry it', () => {
    expect(lagFinding([at(0, 0.5, -0.1, 0.8)], 'A', 'B')).toMatch(/at no lag do their changes surely go together/);
    expect(lagFinding([none], 'A', 'B')).toMatch(/too few turns/);
    expect(correlationWords(none)).toBe('cannot be told');
  });
});

test('turns inside the band of other games are counted where there is a band', () => {
  const fan = [10, 20, 30].map((mean) => ({ mean, ci95: [mean, mean] as const, low: mean - 5, high: mean + 5 }));
  const values = [10, 26, 35, 40].map((value, tick) => ({ tick, value }));
  expect(insideBand(values, fan)).toEqual({ inside: 2, of: 3 });
});
