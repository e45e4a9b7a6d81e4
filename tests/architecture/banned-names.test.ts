import { describe, expect, test } from 'vitest';
import { bannedUses, PURE_FOLDERS } from './banned-names.ts';
import { CODE_ENDINGS, filesUnder } from './repo-files.ts';

test('engine, lib, bots and analysis use no clock, no chance, nothing outside and no inexact arithmetic', () => {
  const files = filesUnder('src', CODE_ENDINGS);
  const pure = files.filter(({ path }) => PURE_FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
  expect(pure.length).toBeGreaterThan(0);
  expect(pure.flatMap(bannedUses)).toEqual([]);
});

const usesIn = (text: string) => bannedUses({ path: 'a.ts', text });

describe('caught', () => {
  test.each([
    ['Math.random()', 'Math.random'],
    ['Math.exp(x)', 'Math.exp'],
    ['Math.log(x)', 'Math.log'],
    ['Math.pow(x, 2)', 'Math.pow'],
    ['Math.sin(x)', 'Math.sin'],
    ['Math.cos(x)', 'Math.cos'],
    ['Math.tan(x)', 'Math.tan'],
    ['Math.tanh(x)', 'Math.tanh'],
    ['Math.hypot(x, y)', 'Math.hypot'],
    ['Math.cbrt(x)', 'Math.cbrt'],
    ['const { random } = Math', 'Math.(any)'],
    ["Math['random']()", 'Math.(any)'],
    ['x ** 2', '**'],
    ['x **= 2', '**'],
    ['new Date()', 'Date'],
    ['Date.now()', 'Date'],
    ['ready ? Date : other', 'Date'],
    ['[...process.argv]', 'process'],
    ['performance.now()', 'performance'],
    ['setTimeout(f)', 'setTimeout'],
    ['fetch(x)', 'fetch'],
    ['console.log(x)', 'console'],
    ['new Intl.NumberFormat()', 'Intl'],
    ['process.env', 'process'],
    ['window.x', 'window'],
    ['document.title', 'document'],
    ['globalThis.x', 'globalThis'],
    ['`${Date}`', 'Date'],
    ['import.meta.url', 'import.meta'],
    ['a.localeCompare(b)', 'what depends on the language of the machine'],
    ['n.toLocaleString()', 'what depends on the language of the machine'],
  ])('%s', (text, name) => {
    expect(usesIn(`const first = 1;\nconst x = ${text};\n`)).toEqual([`a.ts:2 ${name}`]);
  });
});

describe('let pass', () => {
  test.each([
    ['exact arithmetic', 'Math.sqrt(x) + Math.floor(y) * Math.PI'],
    ['a name inside another', 'dateOf(updateDate, DateLike, processed, windowTicks)'],
    ['a field of that name', 'order.process + level.window'],
    ['a key of that name', '{ window: 3, process: 4 }'],
    ['a name in a comment', '1; // Date.now() would differ'],
    ['a name in a text', "'the window is open: fetch'"],
  ])('%s', (_, text) => {
    expect(usesIn(`const x = ${text};\n`)).toEqual([]);
  });
});
