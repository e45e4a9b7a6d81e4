import { describe, expect, test } from 'vitest';
import { codeOnly, importsOf } from './scan.ts';

describe('code is told from', () => {
  test.each([
    ['a line comment', 'a; // Date', 'Date', 'a;'],
    ['a block comment', 'a; /* Date\n Date */ b;', 'Date', 'b;'],
    ['a string', "say('Date', \"it's Date\"); b;", 'Date', 'b;'],
    ['an escaped quote', "say('\\' Date'); b;", 'Date', 'b;'],
    ['a template', '`Date` + b;', 'Date', 'b;'],
    ['a regular expression', "x = /'[/]Date/g; b;", 'Date', 'b;'],
  ])('%s', (_, source, gone, kept) => {
    const code = codeOnly(source);
    expect(code).not.toContain(gone);
    expect(code).toContain(kept);
    expect(code.length).toBe(source.length);
  });

  test('the text of a template, but not from the code in it', () => {
    const code = codeOnly('`Date ${call({ a: `Date ${inner} Date` })} Date` + after;');
    expect(code).not.toContain('Date');
    expect(code).toContain('call({ a: ');
    expect(code).toContain('inner');
    expect(code).toContain('after;');
  });

  test('nothing where there is only a division or a closing tag', () => {
    const source = 'const a = b / c; const d = <p>{a}/{b}</p>; e / f;';
    expect(codeOnly(source)).toBe(source);
  });
});

describe('an import is found', () => {
  test.each([
    ["import { a, type B, c as d } from './x.ts';", 'value', './x.ts', ['a', 'c']],
    ["import type { A } from './x.ts';", 'types', './x.ts', ['A']],
    ["import a, * as b from './x.ts';", 'value', './x.ts', ['*']],
    ["import React, { useState } from 'react';", 'value', 'react', ['default', 'useState']],
    ["import {\n  a,\n  b,\n} from './x.ts';", 'value', './x.ts', ['a', 'b']],
    ["import './x.css';", 'value', './x.css', []],
    ["export { a } from './x.ts';", 'value', './x.ts', ['a']],
    ["export * from './x.ts';", 'value', './x.ts', ['*']],
    ["export type { A } from './x.ts';", 'types', './x.ts', ['A']],
    ["const x = await import('./x.ts');", 'dynamic', './x.ts', ['*']],
    ['const x = await import(`./x.ts`);', 'dynamic', './x.ts', ['*']],
    ['const x = await import(name);', 'computed', '', ['*']],
    ["new Worker(new URL('./x.worker.ts', import.meta.url));", 'worker', './x.worker.ts', []],
    ["import Work from './x.ts?worker';", 'worker', './x.ts', ['default']],
    ["import icon from './x.svg?raw';", 'value', './x.svg', ['default']],
    ["import.meta.glob(['./*.json', '!./a.json'], { import: 'default' });", 'files', './*.json', []],
    ["import.meta.glob<string>('./*.json', { eager: true });", 'files', './*.json', []],
  ])('%s', (source, kind, target, names) => {
    expect(importsOf(`const before = 1;\n${source}\n`)).toEqual([expect.objectContaining({ kind, target, names })]);
  });

  test('on the line where it names the file', () => {
    expect(importsOf("\n\nimport a from 'b';")[0]?.line).toBe(3);
  });

  test('not in a comment or a string', () => {
    expect(importsOf("// import a from 'b';\nconst c = \"import a from 'b'\";\n")).toEqual([]);
  });
});
