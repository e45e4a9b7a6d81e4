import { describe, expect, test, vi } from 'vitest';
import { gamesIn } from '../../src/analysis/monte-carlo/study.ts';
import { UsageError } from '../../src/cli/arguments.ts';
import { runBackcastCommand } from '../../src/cli/backcast.ts';
import { runClaimCommand } from '../../src/cli/claim.ts';
import type { openThreads } from '../../src/cli/open-pool.ts';
import { tableLines, withInterval } from '../../src/cli/table.ts';

async function linesOf(run: typeof runBackcastCommand | typeof runClaimCommand, line: string): Promise<string[]> {
  const lines: string[] = [];
  expect(await run(line.split(' '), (each) => lines.push(each))).toBe(0);
  return lines;
}

const noGames = (): never => {
  throw new Error('games are played');
};

describe('backcast', () => {
  test('--format json prints the whole result as one object', async () => {
    const [line = '', ...more] = await linesOf(runBackcastCommand, '--games 2 --seed 3 --format json');
    expect(more).toEqual([]);
    const result = JSON.parse(line);
    expect(result).toMatchObject({ level: 'europe-1991-2024', games: 2, seed: 3, lens: 'synthesis' });
    expect(result.targets).toHaveLength(9);
    expect(result.statements).toHaveLength(11);
  });

  test('says in words what the model gets wrong: every statement and target that fails', async () => {
    const text = await linesOf(runBackcastCommand, '--games 4 --seed 3 --lens realist');
    const missed = text.slice(text.indexOf('What the model gets wrong:') + 1, -1);
    const fails =
      text.filter((line) => line.startsWith('MISS')).length +
      text.filter((line) => /: output, miss /.test(line)).length;
    expect(missed.filter((line) => /^- (Not so in the model|Target missed)/.test(line))).toHaveLength(fails);
    expect(text.at(-1)).toMatch(/a back-cast, not a prediction/);
    expect(text.some((line) => line.startsWith('2014 ') && line.includes('4888'))).toBe(true);
  });

  test('prints the same on one thread and on two, in every format', async () => {
    for (const format of ['text', 'json']) {
      const alone = await linesOf(runBackcastCommand, `--games 12 --workers 1 --format ${format}`);
      expect(await linesOf(runBackcastCommand, `--games 12 --workers 2 --format ${format}`)).toEqual(alone);
    }
  });

  test('refuses what it does not know before a game is played', async () => {
    const refusal = runBackcastCommand(['--lens', 'hopeful'], () => undefined, noGames);
    await expect(refusal).rejects.toBeInstanceOf(UsageError);
    const other = runBackcastCommand(['--level', 'x'], () => undefined, noGames);
    await expect(other).rejects.toThrow(/There is no option --level; use --games/);
  });
});

test.each([
  ['backcast', runBackcastCommand],
  ['claim', runClaimCommand],
])('%s tells nothing where it is stopped before there is anything to tell', async (_name, run) => {
  const stopped: typeof openThreads = () => ({
    ready: Promise.resolve(),
    run: (study) => ({
      end: Promise.resolve({ done: 0, of: gamesIn(study), complete: false }),
      cancel: () => undefined,
    }),
    close: () => undefined,
  });
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const lines: string[] = [];
  const status = await run([], (line) => lines.push(line), stopped);
  const said = errors.mock.calls.map(([text]) => String(text));
  errors.mockRestore();
  expect([status, lines]).toEqual([1, []]);
  expect(said.at(-1)).toMatch(/there is nothing to tell yet/);
});

describe('claim', () => {
  test('prints shares with intervals, or says that there is nothing to share out', async () => {
    const text = await linesOf(runClaimCommand, '--games 2 --seed 3');
    const shares = text.filter((line) => line.includes('gone with perception frozen'));
    expect(shares).toHaveLength(6);
    for (const line of shares) expect(line).toMatch(/-?\d+ % \[-?\d+, -?\d+\]|not defined/);
    expect(text.filter((line) => /^- .*runs through threat/.test(line))).toHaveLength(6);
    const [json = ''] = await linesOf(runClaimCommand, '--games 2 --seed 3 --format json');
    expect(JSON.parse(json).map).toHaveLength(18);
  });

  test('prints the same on one thread and on two, in every format', async () => {
    for (const format of ['text', 'json']) {
      const alone = await linesOf(runClaimCommand, `--games 2 --workers 1 --format ${format}`);
      expect(await linesOf(runClaimCommand, `--games 2 --workers 2 --format ${format}`)).toEqual(alone);
    }
  });

  test('refuses what it does not know before a game is played', async () => {
    const refusal = runClaimCommand(['--level', 'x'], () => undefined, noGames);
    await expect(refusal).rejects.toThrow(/There is no option --level; use --games/);
    await expect(refusal).rejects.toBeInstanceOf(UsageError);
  });
});

test('tables have columns of equal width, numbers to the right', () => {
  expect(
    tableLines([
      ['a', 'b'],
      ['long', '1.5'],
      ['x', '10 %'],
    ]),
  ).toEqual(['a     b', 'long   1.5', 'x     10 %']);
  expect(withInterval({ mean: 0.5, ci95: [0.25, 0.75] })).toBe('0.50 [0.25, 0.75]');
});
