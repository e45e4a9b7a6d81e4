import { describe, expect, test } from 'vitest';
import type { Inquiry } from '../../../src/analysis/inquiries/inquiry.ts';
import { trajectoryOf } from '../../../src/analysis/inquiries/morris.ts';
import { openInquiry } from '../../../src/analysis/inquiries/open-inquiry.ts';
import { outcomesOf } from '../../../src/analysis/inquiries/outcomes.ts';
import type { Task } from '../../../src/analysis/monte-carlo/study.ts';
import { meanWithInterval, quantile, standardDeviation } from '../../../src/lib/stats.ts';
import { answerTo, runnerOf } from '../../helpers/answer.ts';
import { levelOf, NEIGHBOURS } from '../../helpers/levels.ts';

const level = levelOf(NEIGHBOURS);
const play = runnerOf(level);
const bots = { merrin: 'hawk', tollan: 'copycat' } as const;
const about = { variant: { bots }, seed: 3, games: 8, outcome: 'tollan.threatMean' };

const answer = (inquiry: Inquiry, size?: number, upTo?: number) =>
  answerTo(level, openInquiry(level, inquiry), { size, upTo });

/** The outcome of each game of a variant, played directly. */
function valuesOf(set: Readonly<Record<string, number>>, outcome: string, games = 8): number[] {
  const task: Task = { variant: 0, from: 0, to: games };
  const of = outcomesOf(['merrin', 'tollan']).find(({ name }) => name === outcome)?.of ?? (() => Number.NaN);
  return play({ seed: 3, games, variants: [{ bots, set }] }, task).map(of);
}

describe('a tornado', () => {
  test('puts each parameter to both ends of its range and compares game by game', () => {
    const params = ['wear', 'bufferShare'];
    const result = answer({ ask: 'tornado', ...about, params });
    if (result.ask !== 'tornado') throw new Error(result.ask);
    const base = valuesOf({}, about.outcome);
    expect(result.games).toBe(8);
    expect(result.base).toEqual(meanWithInterval(base));
    expect(result.bars.map(({ param }) => param).toSorted()).toEqual(params.toSorted());
    for (const { param, value, low, high, swing } of result.bars) {
      const def = level.params.find(({ name }) => name === param);
      expect([low.value, value, high.value]).toEqual([def?.min, def?.value, def?.max]);
      const [atLow, atHigh] = [low, high].map((end) => valuesOf({ [param]: end.value }, about.outcome));
      expect(low.change).toEqual(meanWithInterval(base.map((x, n) => (atLow?.[n] ?? 0) - x)));
      expect(swing).toEqual(meanWithInterval(base.map((_, n) => (atHigh?.[n] ?? 0) - (atLow?.[n] ?? 0))));
    }
    const [first, second] = result.bars;
    expect(Math.abs(first?.swing.mean ?? 0)).toBeGreaterThanOrEqual(Math.abs(second?.swing.mean ?? 0));
  });

  test('varies all parameters that have a range, and says of each what is known when it is stopped', () => {
    const whole = openInquiry(level, { ask: 'tornado', ...about });
    const varied = level.params.filter(({ min, max }) => min < max);
    expect(whole.study.variants.length).toBe(1 + 2 * varied.length);
    const partial = answer({ ask: 'tornado', ...about }, 3, 5);
    if (partial.ask !== 'tornado') throw new Error(partial.ask);
    expect(partial.games).toBe(3);
    expect(partial.bars.length).toBe(2);
  });

  test('refuses a parameter or an outcome that there is not', () => {
    expect(() => openInquiry(level, { ask: 'tornado', ...about, params: ['luck'] })).toThrow(
      'no parameter is called "luck"',
    );
    expect(() => openInquiry(level, { ask: 'tornado', ...about, outcome: 'luck' })).toThrow(
      'no outcome is called "luck"',
    );
  });
});

describe('elementary effects', () => {
  const params = level.params.filter(({ min, max }) => min < max);

  test('move along trajectories on the grid, one parameter at a time, each once', () => {
    for (const n of [0, 1, 2]) {
      const points = trajectoryOf(params, 7, n);
      expect(points.length).toBe(params.length + 1);
      expect(new Set(points.slice(1).map(({ moved }) => moved?.param)).size).toBe(params.length);
      points.slice(1).forEach(({ set, moved }, index) => {
        for (const { name, min, max } of params) {
          const step = ((set[name] ?? 0) - (points[index]?.set[name] ?? 0)) / (max - min);
          expect(step).toBeCloseTo(name === moved?.param ? (moved.by * 2) / 3 : 0, 9);
          const share = ((set[name] ?? 0) - min) / (max - min);
          expect(share * 3).toBeCloseTo(Math.round(share * 3), 9);
          expect(set[name]).toBeGreaterThanOrEqual(min);
          expect(set[name]).toBeLessThanOrEqual(max);
        }
      });
    }
    expect(trajectoryOf(params, 7, 1)).not.toEqual(trajectoryOf(params, 7, 2));
    const orders = [1, 2].map((n) => trajectoryOf(params, 7, n).map(({ moved }) => moved?.param));
    expect(orders[0]).not.toEqual(orders[1]);
  });

  test('are the change of the outcome per range: its mean size, its mean and its spread', () => {
    const names = ['wear', 'bufferShare', 'shockMemory'];
    const result = answer({ ask: 'morris', ...about, games: 4, trajectories: 3, params: names }, 4);
    if (result.ask !== 'morris') throw new Error(result.ask);
    expect(result.trajectories).toBe(3);
    const mean = (set: Readonly<Record<string, number>>) => meanWithInterval(valuesOf(set, about.outcome, 4)).mean;
    const few = params
      .filter(({ name }) => names.includes(name))
      .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    const effects = [0, 1, 2].flatMap((n) => {
      const points = trajectoryOf(few, 3, n);
      return points.slice(1).map(({ set, moved }, index) => ({
        param: moved?.param,
        effect: (1.5 * (moved?.by ?? 0) * (mean(set) - mean(points[index]?.set ?? {}))) as number,
      }));
    });
    for (const { param, muStar, mu, sigma } of result.effects) {
      const own = effects.filter((each) => each.param === param).map(({ effect }) => effect);
      expect(own.length).toBe(3);
      expect(muStar.mean).toBeCloseTo(own.reduce((sum, x) => sum + Math.abs(x), 0) / 3, 9);
      expect(mu.mean).toBeCloseTo(own.reduce((sum, x) => sum + x, 0) / 3, 9);
      expect(sigma).toBeCloseTo(standardDeviation(own), 9);
    }
    expect(result.effects.some(({ muStar }) => muStar.mean > 0)).toBe(true);
  });

  test('count whole trajectories only when they are stopped', () => {
    const inquiry: Inquiry = { ask: 'morris', ...about, games: 2, trajectories: 3, params: ['wear', 'bufferShare'] };
    expect(answer(inquiry, 2, 2)).toMatchObject({ trajectories: 0, effects: [] });
    expect(answer(inquiry, 2, 4)).toMatchObject({ trajectories: 1 });
  });
});

describe('a comparison', () => {
  test('sums each variant up, and its differences from the first game by game', () => {
    const variants = [{ bots }, { bots, set: { bufferShare: 0.4 } }];
    const result = answer({ ask: 'compare', study: { seed: 3, games: 8, threats: true, variants } });
    if (result.ask !== 'compare') throw new Error(result.ask);
    const [first, second] = result.variants;
    const [before, after] = [valuesOf({}, about.outcome), valuesOf({ bufferShare: 0.4 }, about.outcome)];
    expect(first?.summary.seats.tollan?.threatMean).toEqual(meanWithInterval(before));
    expect(first?.change).toEqual({});
    expect(second?.change[about.outcome]?.mean).toBeCloseTo(
      meanWithInterval(after.map((x, n) => x - (before[n] ?? 0))).mean,
      9,
    );
    expect(second?.games).toBe(8);
    for (const { mean, ci95, low, high } of first?.fan.merrin ?? []) {
      expect(ci95[0]).toBeLessThanOrEqual(mean);
      expect(low).toBeLessThanOrEqual(high);
    }
    expect(first?.fan.merrin?.length).toBeGreaterThanOrEqual(level.clock.turns * level.clock.ticksPerTurn);
  });

  test('with itself shows no difference at all', () => {
    const result = answer({ ask: 'compare', study: { seed: 3, games: 4, variants: [{ bots }, { bots }] } });
    if (result.ask !== 'compare') throw new Error(result.ask);
    for (const change of Object.values(result.variants[1]?.change ?? {}))
      expect(change).toEqual({ mean: 0, ci95: [0, 0] });
  });
});

test('quantiles lie between the values by proportion', () => {
  expect(quantile([4, 1, 3, 2, 5], 0.5)).toBe(3);
  expect(quantile([1, 2], 0.25)).toBeCloseTo(1.25, 12);
  expect(quantile([7], 0.9)).toBe(7);
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
});
