import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/arguments.ts';
import { runSimulate } from '../../src/cli/simulate.ts';
import { CAMPAIGN, NEIGHBOURS } from '../helpers/levels.ts';

const ENDINGS = [
  'nuclear-use',
  'direct-clash',
  'regional-war',
  'frozen-conflict',
  'concert',
  'armed-peace',
  'hollow-peace',
  'cold-peace',
];

async function simulate(line: string): Promise<string[]> {
  const lines: string[] = [];
  expect(await runSimulate(line.split(' '), (each) => lines.push(each))).toBe(0);
  return lines;
}

/** The one line with which wrong arguments are refused. */
async function complaint(line: string): Promise<string> {
  try {
    await runSimulate(line === '' ? [] : line.split(' '), () => undefined);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`accepted: ${line}`);
}

const M = { mean: expect.any(Number), ci95: [expect.any(Number), expect.any(Number)] };

describe('simulate --format json', async () => {
  const [line = '', ...more] = await simulate(
    `--level ${CAMPAIGN} --games 3 --seed 8 --nato dove --russia by-type --russia-type revisionist --lens realist --set slipBase=0.2 --format json`,
  );
  const out = JSON.parse(line);

  test('prints one object of exactly this shape', () => {
    expect(more).toEqual([]);
    const seat = { deterrence: M, deescalation: M, legitimacy: M, score: M, threatMean: M, threatPeak: M };
    expect(out).toEqual({
      level: CAMPAIGN,
      games: 3,
      seed: 8,
      gamesPerSecond: expect.any(Number),
      endings: expect.any(Object),
      wars: M,
      seats: { nato: seat, russia: seat },
    });
    expect(Object.keys(out)).toEqual(['level', 'games', 'seed', 'gamesPerSecond', 'endings', 'wars', 'seats']);
  });

  test('counts each game under one of the known endings', () => {
    expect(ENDINGS).toEqual(expect.arrayContaining(Object.keys(out.endings)));
    expect(Object.values<number>(out.endings).reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(out.gamesPerSecond).toBeGreaterThan(0);
  });
});

test('simulate --format jsonl prints a line a game, the same for the same seed', async () => {
  const line = `--level ${NEIGHBOURS} --games 4 --seed 2 --merrin hawk --tollan random --format jsonl`;
  const games = (await simulate(line)).map((each) => JSON.parse(each));
  expect(games.length).toBe(4);
  for (const game of games) {
    expect(Object.keys(game)).toEqual(['seed', 'types', 'ending', 'scores', 'hash']);
    expect(Object.keys(game.types)).toEqual(['merrin', 'tollan']);
    expect(Object.keys(game.scores.merrin)).toEqual(['deterrence', 'deescalation', 'legitimacy', 'score']);
    expect(game.hash).toMatch(/^[0-9a-f]{16}$/);
  }
  expect(new Set(games.map(({ seed }) => seed)).size).toBe(4);
  expect((await simulate(line)).map((each) => JSON.parse(each))).toEqual(games);
  const others = await simulate(line.replace('--seed 2', '--seed 3'));
  expect(others.map((each) => JSON.parse(each))).not.toEqual(games);
});

test('simulate --format csv prints a header and a line a game', async () => {
  const [header = '', ...rows] = await simulate(`--level ${NEIGHBOURS} --games 2 --format csv`);
  expect(header.split(',').slice(0, 5)).toEqual(['game', 'seed', 'ending', 'wars', 'merrin.type']);
  expect(rows.length).toBe(2);
  for (const row of rows) expect(row.split(',').length).toBe(header.split(',').length);
});

test.each(['json', 'jsonl', 'csv'])(
  'simulate --format %s prints the same on one thread and on three',
  async (format) => {
    const line = `--level ${NEIGHBOURS} --games 60 --seed 5 --merrin hawk --format ${format}`;
    const [alone, shared] = await Promise.all([1, 3].map((workers) => simulate(`${line} --workers ${workers}`)));
    const timeless = (lines: readonly string[] = []) =>
      lines.map((each) => each.replace(/"gamesPerSecond":[\d.]+,/, ''));
    expect(timeless(shared)).toEqual(timeless(alone));
  },
);

test('a type, a lens and a parameter make a difference', async () => {
  const base = `--level ${CAMPAIGN} --games 2 --seed 4 --nato hawk --russia-type security-seeker --format jsonl`;
  const hashes = [
    base,
    `${base} --lens constructivist`,
    `${base} --set onsetBase=0.06`,
    base.replace('security-seeker', 'revisionist'),
  ];
  const runs = await Promise.all(hashes.map(simulate));
  const first = runs.map(([line]) => JSON.parse(line ?? '{}').hash);
  expect(new Set(first).size).toBe(4);
});

test('settings may follow one --set, or each its own', async () => {
  const base = `--level ${NEIGHBOURS} --games 2 --seed 4 --merrin hawk --format jsonl`;
  const hash = async (line: string) => (await simulate(line)).map((each) => JSON.parse(each).hash);
  const both = await hash(`${base} --set slipBase=0.2 onsetBase=0.06`);
  expect(both).toEqual(await hash(`${base} --set slipBase=0.2 --set onsetBase=0.06`));
  expect(both).not.toEqual(await hash(`${base} --set slipBase=0.2`));
});

describe('wrong arguments are refused in one line that says what and how', () => {
  test.each([
    ['', /--level is missing\. Use: simulate --level L/],
    ['--level nowhere', /no level "nowhere"; use .*two-neighbours/],
    [`--level ${CAMPAIGN} --games`, /--games needs a value/],
    [`--level ${CAMPAIGN} --games 0`, /--games is "0"; give a whole number from 1/],
    [`--level ${CAMPAIGN} --games 1.5`, /--games is "1\.5"/],
    [`--level ${CAMPAIGN} --seed -1`, /--seed is "-1"/],
    [`--level ${CAMPAIGN} --games 2 --games 3`, /--games is given 2 times/],
    [`--level ${CAMPAIGN} --nato eagle`, /--nato is "eagle"; use dove, hawk, copycat/],
    [`--level ${CAMPAIGN} --merrin dove`, /no option --merrin; use --level, .*--nato/],
    [`--level ${CAMPAIGN} --nato-type revisionist`, /--nato-type is "revisionist"; use open-door/],
    [`--level ${CAMPAIGN} --lens rosy`, /--lens is "rosy"; use realist/],
    [`--level ${CAMPAIGN} --format xml`, /--format is "xml"; use json, csv or jsonl/],
    [`--level ${CAMPAIGN} --set slipBase`, /--set slipBase: give slipBase a number from/],
    [`--level ${CAMPAIGN} --set slipBase=9`, /give slipBase a number from 0/],
    [`--level ${CAMPAIGN} --set luck=1`, /no parameter is called "luck"/],
    [`--level ${CAMPAIGN} quickly`, /"quickly" has no place here/],
    [`--level ${CAMPAIGN} --set slipBase=0.2 quickly`, /no parameter is called "quickly"/],
    [`--level ${CAMPAIGN} --workers 0`, /--workers is "0"; give a whole number from 1/],
  ])('%s', async (line, message) => {
    expect(await complaint(line)).toMatch(message);
    expect(await complaint(line)).not.toContain('\n');
  });
});
