/** Lists of fractions stay lists of fractions: the JavaScript engine is asked what became of them while games were played. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const MAIN = 'src/cli/main.ts';
const GAMES = 40;

/** A list whose numbers were put into boxes of their own, as the engine tells of it. */
const BOXED = /\[\w+_DOUBLE_ELEMENTS -> \w+_ELEMENTS\] in .* at \S*\/src\/(?:engine|bots|lib)\/(\S+)/;

test('no list of fractions is given boxes for its numbers while games are played', { timeout: 120_000 }, () => {
  const args = ['simulate', '--level', 'europe-1991-2024', '--games', String(GAMES), '--seed', '1', '--workers', '1'];
  const { status, stdout } = spawnSync(process.execPath, ['--trace-elements-transitions', MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status).toBe(0);
  const lines = stdout.split('\n');
  // The engine does tell of changes: whole numbers become fractions now and then.
  expect(lines.some((line) => line.includes('_SMI_ELEMENTS -> '))).toBe(true);
  const boxed = lines.flatMap((line) => BOXED.exec(line)?.[1] ?? []);
  expect([...new Set(boxed)]).toEqual([]);
});
