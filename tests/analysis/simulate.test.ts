import { describe, expect, test } from 'vitest';
import { runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import { createSeries } from '../../src/analysis/summary.ts';
import { BOT_IDS } from '../../src/bots/index.ts';
import { hashState } from '../../src/engine/index.ts';
import { differenceOfPairs, meanWithInterval, student95 } from '../../src/lib/stats.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);

describe('a simulated game', () => {
  test.each([
    ['dove', 'hawk'],
    ['by-type', 'by-type'],
    ['copycat', 'random'],
    ['firm-but-fair', 'by-type'],
  ] as const)('of %s and %s ends as under the strict rules, although it checks less', (first, second) => {
    for (const seed of [71, 72]) {
      const strict = playBots(rules, { bots: [first, second], seed, secret: 5 });
      const quick = runGame(rules, { nato: first, russia: second }, { seed, secret: 5 });
      expect(quick.hash()).toBe(hashState(strict.state));
      expect(quick.ending).toBe(strict.state.ending);
    }
  });

  test('tells types, scores and threat within their bounds', () => {
    const game = runGame(
      rules,
      { nato: 'hawk', russia: 'by-type' },
      { ...seedsOfGame(1, 2), types: { russia: 'revisionist' } },
    );
    expect(game.types.russia).toBe('revisionist');
    for (const seat of Object.values(game.seats)) {
      for (const value of Object.values(seat)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
      expect(seat.threatPeak).toBeGreaterThanOrEqual(seat.threatMean);
    }
  });
});

test('the seeds of a series do not depend on who plays, and differ from game to game', () => {
  const seeds = [0, 1, 2, 3].map((game) => seedsOfGame(9, game));
  expect(new Set(seeds.flatMap(({ seed, secret }) => [seed, secret])).size).toBe(8);
  expect(seedsOfGame(9, 2)).toEqual(seeds[2]);
  expect(seedsOfGame(10, 2)).not.toEqual(seeds[2]);
});

test('a summary counts endings and gives means of what it was told', () => {
  const valley = rulesOf(NEIGHBOURS);
  const ids = valley.seats.map(({ def }) => def.id) as [string, string];
  const games = BOT_IDS.slice(0, 4).map((bot, n) =>
    runGame(valley, { [ids[0]]: bot, [ids[1]]: 'hawk' }, seedsOfGame(3, n)),
  );
  const series = createSeries(ids);
  for (const game of games) series.add(game);
  const summary = series.summary();
  expect(Object.values(summary.endings).reduce((sum, n) => sum + n, 0)).toBe(4);
  expect(Object.keys(summary.seats)).toEqual(ids);
  const scores = games.map((game) => game.seats[ids[0]]?.deterrence ?? Number.NaN);
  expect(summary.seats[ids[0]]?.deterrence.mean).toBeCloseTo(scores.reduce((a, b) => a + b, 0) / 4, 9);
});

describe('a mean with its interval', () => {
  test('is the mean, give or take Student’s quantile of standard errors', () => {
    // Standard deviation of 2, 4, 4, 4, 5, 5, 7, 9 as a sample: square root of 32/7.
    const { mean, ci95 } = meanWithInterval([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(mean).toBeCloseTo(5, 12);
    expect(ci95[1] - mean).toBeCloseTo(2.364624 * Math.sqrt(32 / 7 / 8), 5);
    expect(mean - ci95[0]).toBeCloseTo(ci95[1] - mean, 12);
  });

  test('has no width for a single value, and stays exact far from zero', () => {
    expect(meanWithInterval([7])).toEqual({ mean: 7, ci95: [7, 7] });
    const far = meanWithInterval([1e9 + 1, 1e9 + 2, 1e9 + 3]);
    expect(far.ci95[1] - far.mean).toBeCloseTo(4.302653 / Math.sqrt(3), 5);
  });
});

test('Student’s quantile is that of the tables', () => {
  const tables = [
    [1, 12.7062],
    [7, 2.3646],
    [11, 2.201],
    [19, 2.093],
    [39, 2.0227],
    [99, 1.9842],
    [499, 1.9647],
  ] as const;
  for (const [freedom, value] of tables) expect(student95(freedom)).toBeCloseTo(value, 3);
});

test('a difference of pairs keeps a width where no pair differs, and takes in what is there', () => {
  const yes = (count: number, of: number) => Array.from({ length: of }, (_, k) => (k < count ? 1 : 0));
  const same = differenceOfPairs(yes(3, 20), yes(3, 20));
  expect(same.mean).toBe(0);
  expect(same.ci95[1]).toBeCloseTo(1.959964 / 22, 6);
  expect(same.ci95[0]).toBeCloseTo(-same.ci95[1], 12);
  // 8 of 50 only before, none only after: (8/52) +- z sqrt((9 - 64/52) / 52^2)
  const fewer = differenceOfPairs(yes(12, 50), yes(4, 50));
  expect(fewer.mean).toBeCloseTo(0.16, 12);
  expect(fewer.ci95[0]).toBeCloseTo(8 / 52 - (1.959964 * Math.sqrt(9 - 64 / 52)) / 52, 6);
  expect(differenceOfPairs([], []).ci95).toEqual([-1, 1]);
});
