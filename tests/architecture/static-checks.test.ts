import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programs } from '../../src/build/setup.mjs';
import { checkArgs, typedParts } from '../../src/build/static-checks.mjs';
import { ROOT } from './repo-files.ts';

const LONG_MS = 120_000;

/** What a tool says of the files in a folder; empty if it finds no fault. */
function faults(script: string, args: readonly string[], cwd = ROOT): string {
  const done = spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd, encoding: 'utf8' });
  return done.status === 0 ? '' : `${done.stdout}\n${done.stderr}`.trim() || `exit status ${done.status}`;
}

test('the code is formatted and free of lint', { timeout: LONG_MS }, () => {
  expect(faults(programs.biome, checkArgs)).toBe('');
});

test.each(typedParts)('the types of %s agree', { timeout: LONG_MS }, (part) => {
  expect(faults(programs.typescript, ['-p', part])).toBe('');
});

describe('the linter refuses', () => {
  const body = Array.from({ length: 61 }, (_, index) => `  total += ${index};`).join('\n');
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'linter-'));
    mkdirSync(join(folder, 'src'));
    copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['any', 'noExplicitAny', 'export const a: any = 1;'],
    ['a bare !', 'noNonNullAssertion', 'export const a = (b: string | undefined) => b!.length;'],
    ['an enum', 'noEnum', 'export enum A {\n  B,\n}'],
    ['a value import for types', 'useImportType', "import { A } from './a.ts';\nexport type B = A;"],
    [
      'a function of more than 60 lines',
      'noExcessiveLinesPerFunction',
      `export function a(total: number) {\n${body}\n}`,
    ],
  ])('%s', (_, rule, source) => {
    writeFileSync(join(folder, 'src/a.ts'), `${source}\n`);
    expect(faults(programs.biome, ['lint', '--error-on-warnings', '.'], folder)).toContain(rule);
  });
});
