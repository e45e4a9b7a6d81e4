import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/arguments.ts';
import { runMorris, runTornado } from '../../src/cli/inquire.ts';
import { NEIGHBOURS } from '../helpers/levels.ts';

type Command = typeof runTornado;

async function linesOf(command: Command, line: string): Promise<string[]> {
  const lines: string[] = [];
  expect(await command(line.split(' '), (each) => lines.push(each))).toBe(0);
  return lines;
}

const ABOUT = `--level ${NEIGHBOURS} --games 4 --seed 3 --merrin hawk --outcome tollan.threatMean --param wear shockMemory`;

describe.each([
  ['tornado', runTornado, ABOUT],
  ['morris', runMorris, `${ABOUT} --trajectories 2`],
] as const)('%s', (name, command, line) => {
  test('prints the same on one thread and on two, in every format', async () => {
    for (const format of ['text', 'json', 'csv']) {
      const alone = await linesOf(command, `${line} --workers 1 --format ${format}`);
      expect(await linesOf(command, `${line} --workers 2 --format ${format}`)).toEqual(alone);
    }
  });

  test('names each parameter once, with intervals', async () => {
    const [text = ''] = await linesOf(command, `${line} --format json`);
    const { ask, outcome, bars, effects } = JSON.parse(text);
    expect({ ask, outcome }).toEqual({ ask: name, outcome: 'tollan.threatMean' });
    const rows: { param: string; swing?: object; muStar?: object }[] = bars ?? effects;
    expect(rows.map(({ param }) => param).toSorted()).toEqual(['shockMemory', 'wear']);
    const M = { mean: expect.any(Number), ci95: [expect.any(Number), expect.any(Number)] };
    for (const { swing, muStar } of rows) expect(swing ?? muStar).toEqual(M);
    const [head = '', ...cells] = await linesOf(command, `${line} --format csv`);
    expect(cells.length).toBe(2);
    for (const row of cells) expect(row.split(',').length).toBe(head.split(',').length);
    expect((await linesOf(command, line)).length).toBe(4);
  });

  test.each([
    [`--level ${NEIGHBOURS}`, /--outcome is missing\. Use: /],
    [`--level ${NEIGHBOURS} --outcome luck`, /no outcome is called "luck"; there are wars, /],
    [`--level ${NEIGHBOURS} --outcome wars --param luck`, /no parameter is called "luck"/],
    [`--level ${NEIGHBOURS} --outcome wars --format jsonl`, /--format is "jsonl"; use text, json or csv/],
  ])('refuses %s in one line, before a game is played', async (wrong, message) => {
    const noGames = (): never => {
      throw new Error('games are played');
    };
    const refusal = command(wrong.split(' '), () => undefined, noGames);
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.toBeInstanceOf(UsageError);
  });
});
