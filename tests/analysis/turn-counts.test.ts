/** Members, forces and crises of simulated games by turn, and the band in which four of five games lie. */
import { describe, expect, test } from 'vitest';
import { openInquiry } from '../../src/analysis/inquiries/open-inquiry.ts';
import { createTaskRunner } from '../../src/analysis/monte-carlo/run-task.ts';
import { tasksOf } from '../../src/analysis/monte-carlo/study.ts';
import { runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import { levelOf, rulesOf } from '../helpers/levels.ts';

const ID = 'bucharest-2008';
const level = levelOf(ID);

describe('the counts of a game', () => {
  const game = runGame(rulesOf(ID), { nato: 'hawk', russia: 'hawk' }, seedsOfGame(5, 1));
  const { members, forces, crises } = game.counts();

  test('have a number for each turn and seat', () => {
    for (const bySeat of [members, forces]) {
      expect(bySeat).toHaveLength(2);
      for (const byTurn of bySeat) expect(byTurn).toHaveLength(level.clock.turns);
    }
    expect(crises).toHaveLength(level.clock.turns);
  });

  test('count each crisis once, and the members that joined on their date', () => {
    expect(crises.reduce((sum, n) => sum + n, 0)).toBe(game.crises().length);
    // Albania and Croatia join in the first half of 2009, the third turn.
    expect([members[0]?.[1], members[0]?.[2]]).toEqual([24, 26]);
    expect(Math.max(...(forces[1] ?? []))).toBeGreaterThan(0);
  });
});

test('a comparison tells the band of each, turn by turn', () => {
  const variants = [{ bots: {} }];
  const study = { seed: 3, games: 20, counts: true, variants };
  const inquiry = openInquiry(level, { ask: 'compare', study });
  const run = createTaskRunner(level);
  for (const task of tasksOf(study, 5)) inquiry.take({ task, games: run(study, task) });
  const result = inquiry.result();
  const turns = result.ask === 'compare' ? (result.variants[0]?.turns ?? {}) : {};
  expect(Object.keys(turns).sort()).toEqual([
    'crises',
    'forces nato',
    'forces russia',
    'members nato',
    'members russia',
  ]);
  for (const [name, bands] of Object.entries(turns)) {
    expect(bands, name).toHaveLength(level.clock.turns);
    for (const { low, mean, high } of bands) {
      expect(low, name).toBeLessThanOrEqual(high);
      expect(mean, name).toBeGreaterThanOrEqual(0);
    }
  }
  expect(turns['forces russia']?.some(({ low, high }) => high > low)).toBe(true);
});
