import { describe, expect, test } from 'vitest';
import { nameFaults, sizeFaults, unfinishedLines } from './file-rules.ts';
import { numbersInCode } from './number-rules.ts';
import { CODE_ENDINGS, filesUnder, pathsUnder } from './repo-files.ts';

const written = ['src', 'tests'].flatMap((folder) => filesUnder(folder, [...CODE_ENDINGS, '.css']));
const code = written.filter(({ path }) => !path.endsWith('.css'));

describe('the project', () => {
  test('keeps its source files short', () => {
    expect(written.length).toBeGreaterThan(0);
    expect(written.flatMap(sizeFaults)).toEqual([]);
  });

  test('names its source files for their subject, in kebab-case', () => {
    expect([...pathsUnder('src'), ...pathsUnder('tests')].flatMap(nameFaults)).toEqual([]);
  });

  test('puts no work off, silences no check and leaves no test out', () => {
    expect(code.flatMap(unfinishedLines)).toEqual([]);
  });
});

test('players made of code, and the staff’s estimate, have their numbers from the data', () => {
  const deciding = code.filter(({ path }) => path.startsWith('src/bots/') || path === 'src/engine/estimate.ts');
  expect(deciding.length).toBeGreaterThan(15);
  expect(deciding.flatMap(numbersInCode)).toEqual([]);
});

test('a number in code is found, and told from a sign, an index, a name and a comment', () => {
  const at = (text: string) => numbersInCode({ path: 'src/bots/a.ts', text });
  expect(at('a = b > 0.35 ? c : 1e3;\nd = 12;')).toHaveLength(3);
  expect(at('a = list[0] + b / 2 - 1; // 0.35\nconst v8 = "12"; t.x2 = percent / 100;')).toEqual([]);
});

const lines = (count: number) => 'x;\n'.repeat(count);

describe('a file is too long', () => {
  test.each([
    ['src/ui/a.tsx', 400],
    ['src/ui/a.css', 400],
    ['tests/rules/a.test.ts', 500],
    ['src/main.tsx', 100],
  ])('%s above %d lines', (path, limit) => {
    expect(sizeFaults({ path, text: lines(limit) })).toEqual([]);
    expect(sizeFaults({ path, text: lines(limit + 1) })).toHaveLength(1);
  });
});

test('a name is refused in another case, or if it says nothing', () => {
  expect(['src/ui/MapView.tsx', 'src/ui/map_view.ts', 'src/lib/utils.ts'].flatMap(nameFaults)).toHaveLength(3);
  expect(
    ['src/ui/map-view.tsx', 'src/README.md', 'tests/e2e/a.spec.ts', 'src/map/x.worker.ts'].flatMap(nameFaults),
  ).toEqual([]);
});

describe('refused in a file', () => {
  const at = '@';
  const dot = '.';

  test.each([
    ['work put off', `// ${'TO'}${'DO'}: later`],
    ['types unchecked', `// ${at}ts-ignore`],
    ['a whole file unchecked', `// ${at}ts-nocheck`],
    ['an allowed any', `// biome${'-'}ignore lint/suspicious/noExplicitAny: no`],
    ['an unformatted part', `// biome${'-'}ignore format: no`],
    ['a test skipped', `test${dot}skip('x', () => {});`],
    ['one test only', `describe${dot}only('x', () => {});`],
    ['an expected type error', `// ${at}ts-expect-error`],
  ])('%s', (_, text) => {
    expect(unfinishedLines({ path: 'src/ui/a.ts', text })).toHaveLength(1);
  });

  test('but not a word about it in a text', () => {
    expect(unfinishedLines({ path: 'src/ui/a.ts', text: "say('describe.only');" })).toEqual([]);
  });
});
