/** How the gates are judged, and that each cell is played once and with the same seeds. */
import { describe, expect, test } from 'vitest';
import { type Cell, exactly, GATES, isClose, meets, passes, verdictOf } from '../../src/analysis/gates/index.ts';
import { mirrorFault } from '../../src/analysis/gates/mirrored-play.ts';
import { shareWithInterval } from '../../src/lib/stats.ts';
import { labOfRows } from '../helpers/lab.ts';
import { levelOf } from '../helpers/levels.ts';

const figure = (mean: number, low: number, high: number, bound?: { atLeast: number }) => ({
  name: 'a figure',
  value: { mean, ci95: [low, high] as const },
  digits: 1,
  games: 10,
  ...(bound === undefined ? {} : { bound }),
});

describe('a gate', () => {
  test('is met by the mean, and says where the interval reaches across', () => {
    expect(verdictOf(figure(61, 58, 64, { atLeast: 60 }))).toBe('pass');
    expect(isClose(figure(61, 58, 64, { atLeast: 60 }))).toBe(true);
    expect(isClose(figure(70, 68, 72, { atLeast: 60 }))).toBe(false);
    expect(verdictOf(figure(59, 58, 64, { atLeast: 60 }))).toBe('miss');
    expect(verdictOf(figure(59, 58, 64))).toBe('shown');
    expect(passes({ figures: [figure(61, 58, 64, { atLeast: 60 }), figure(59, 58, 64)] })).toBe(true);
    expect(passes({ figures: [figure(61, 58, 64, { atLeast: 60 }), figure(59, 58, 64, { atLeast: 60 })] })).toBe(false);
  });

  test('takes a threshold in or leaves it out, as it is written', () => {
    expect([meets(5, { atLeast: 5 }), meets(5, { atMost: 5 }), meets(5, { above: 5 }), meets(5, { below: 5 })]).toEqual(
      [true, true, false, false],
    );
  });

  test('has an id and a wording of its own', () => {
    expect(new Set(GATES.map(({ id }) => id)).size).toBe(GATES.length);
    for (const { wording } of GATES) expect(wording).toMatch(/\.$/);
  });
});

test('a share near its end keeps a width', () => {
  expect(shareWithInterval(0, 20).ci95[0]).toBe(0);
  expect(shareWithInterval(0, 20).ci95[1]).toBeCloseTo(0.161, 3);
  expect(shareWithInterval(10, 20).ci95[0]).toBeCloseTo(0.299, 3);
  expect(exactly(3).ci95).toEqual([3, 3]);
});

test('the lab plays a cell once, all that is missing together, and more only if more is asked for', async () => {
  const asked: [seed: number, bots: unknown[], games: number][] = [];
  const lab = labOfRows(levelOf('europe-1991-2024'), ({ seed, variants, games }) => {
    asked.push([seed, variants.map(({ bots }) => bots.nato), games]);
    return () => ({ types: {}, ending: 'concert', wars: 0, seats: {} });
  });
  const dove: Cell = { bots: { nato: 'dove' }, lens: 'synthesis', seed: 1 };
  const hawk: Cell = { ...dove, bots: { nato: 'hawk' } };
  await lab.games(dove, 4);
  await lab.all([{ ...dove }, hawk], 4);
  expect(await lab.games(dove, 3)).toHaveLength(3);
  await lab.games(dove, 10);
  await lab.games({ ...dove, seed: 2 }, 3);
  expect(asked).toEqual([
    [1, ['dove'], 4],
    [1, ['hawk'], 4],
    [1, ['dove'], 10],
    [2, ['dove'], 3],
  ]);
});

test('games between bots mirror exactly', () => {
  expect(mirrorFault(levelOf('europe-1991-2024'), 2)).toBeLessThanOrEqual(1e-9);
});
