import { expect, test } from 'vitest';
import { runTournament } from '../../src/cli/tournament.ts';
import { NEIGHBOURS } from '../helpers/levels.ts';

async function lines(...given: string[]): Promise<string[]> {
  const out: string[] = [];
  await runTournament(given, (line) => out.push(line));
  return out;
}

const base = ['--level', NEIGHBOURS, '--games', '6', '--seed', '2', '--workers', '1'];

test('players meet in both seats, and the one that makes more of them is rated higher', async () => {
  const out = await lines(...base, '--players', 'dove', 'hawk', 'random');
  expect(out[0]).toBe('two-neighbours: 3 players, 6 seeds, seed 2.');
  const duel = out.filter((line) => line.startsWith('dove against hawk'));
  expect(duel).toHaveLength(2);
  for (const line of duel)
    expect(line).toMatch(/ (merrin|tollan) +[01]\.\d\d \[[01]\.\d\d, [01]\.\d\d\] +-?\d+\.\d \[/);
  const rated = out.slice(out.findIndex((line) => line.includes('Elo')) + 1).map((line) => line.split(/ +/));
  expect(rated.map(([name]) => name).toSorted()).toEqual(['dove', 'hawk', 'random']);
  const points = rated.map(([, rating]) => Number(rating));
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  expect(rated.at(-1)?.[0]).toBe('hawk');
});

test.each([
  [['--players', 'dove'], /Name two players or more/],
  [['--players', 'dove', 'dove'], /Name two players or more/],
  [['--players', 'dove', 'owl'], /--players has "owl"; use dove, .*hawk:expert/],
])('%j is refused in one line', async (given, message) => {
  await expect(lines(...base, ...given)).rejects.toThrow(message);
});
