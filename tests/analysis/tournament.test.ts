import { expect, test } from 'vitest';
import { duels, ratings } from '../../src/analysis/tournament.ts';

/** Two seats, two players, two rivals, two seeds: the first player makes more three times of four in either seat. */
const SCORES = [0, 1].map(() => [
  [
    [5, 6],
    [7, 1],
  ],
  [
    [4, 5],
    [6, 3],
  ],
]);

test('in a seat, players are held against each other on the same seed and against the same rival', () => {
  const [first, ...others] = duels(SCORES);
  expect(first).toMatchObject({ seat: 0, player: 0, other: 1, wins: { mean: 0.75 }, margin: { mean: 0.25 } });
  expect(others).toHaveLength(3);
  expect(others[0]).toMatchObject({ seat: 0, player: 1, other: 0, wins: { mean: 0.25 } });
});

test('a tie counts half', () => {
  const even = [[[[1, 1]], [[1, 1]]]];
  expect(duels(even)[0]?.wins.mean).toBe(0.5);
});

test('ten to one in odds is a lead of 400', () => {
  const wins = (mean: number) => ({ mean, ci95: [0, 1] as [number, number] });
  const margin = { mean: 0, ci95: [0, 0] as [number, number] };
  const pair = [
    { seat: 0, player: 0, other: 1, wins: wins(10 / 11), margin },
    { seat: 0, player: 1, other: 0, wins: wins(1 / 11), margin },
  ];
  const [strong = 0, weak = 0] = ratings(pair, 2, 1_000_000);
  expect(strong - weak).toBeCloseTo(400, 1);
  expect((strong + weak) / 2).toBeCloseTo(1500, 6);
});

test('a player that never loses is rated within bounds', () => {
  const [best = 0] = ratings(duels([[[[2]], [[1]]]]), 2, 1);
  expect(best).toBeGreaterThan(1500);
  expect(best).toBeLessThan(2500);
});
