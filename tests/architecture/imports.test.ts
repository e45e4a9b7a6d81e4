import { describe, expect, test } from 'vitest';
import { importBreaches, importCycles, withExceptions } from './import-rules.ts';
import { EXCEPTIONS, IMPORT_TABLE, renderTable } from './import-table.ts';
import { CODE_ENDINGS, filesUnder, readText } from './repo-files.ts';

const sources = filesUnder('src', CODE_ENDINGS);

describe('the project', () => {
  const { breaches, stale } = withExceptions(importBreaches(sources), EXCEPTIONS);

  test('has source files to judge', () => {
    expect(sources.map(({ path }) => path)).toContain('src/main.tsx');
  });

  test('imports nothing that the table forbids', () => {
    expect(breaches.map(({ from, line, to, why }) => `${from}:${line} imports ${to}: ${why}`)).toEqual([]);
  });

  test('keeps no exception that is no longer needed', () => {
    expect(stale).toEqual([]);
  });

  test('has no ring of imports', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test('has no ring among the folders of the table', () => {
    const folders = Object.entries(IMPORT_TABLE).map(([folder, { folders: named }]) => ({
      path: `src/${folder}.ts`,
      text: Object.keys(named)
        .map((name) => `import './${name}.ts';`)
        .join('\n'),
    }));
    expect(importCycles(folders)).toEqual([]);
  });

  test('shows the same table in src/README.md', () => {
    expect(readText('src/README.md')).toContain(renderTable(IMPORT_TABLE));
  });
});

const breachesIn = (path: string, text: string) => importBreaches([{ path, text }]);

describe('the table refuses', () => {
  test.each([
    ['a folder that is not named', 'src/engine/a.ts', "import { x } from '../bots/b.ts';"],
    ['a folder, even for its types', 'src/lib/a.ts', "import type { X } from '../engine/index.ts';"],
    ['a folder by way of a lazy import', 'src/ui/a.tsx', "const map = import('../map/map-view.ts');"],
    ['a folder by way of handing on', 'src/store/a.ts', "export * from '../authority/b.ts';"],
    ['a value where types are granted', 'src/store/a.ts', "import { play } from '../engine/index.ts';"],
    ['a name that is not granted', 'src/commands/a.ts', "import { explain, play } from '../engine/index.ts';"],
    ['all names where some are granted', 'src/ui/a.ts', "import * as engine from '../engine/index.ts';"],
    ['a way round the door', 'src/bots/a.ts', "import { viewFor } from '../engine/view.ts';"],
    ['a way round the door for an entry', 'src/main.tsx', "import { viewFor } from './engine/view.ts';"],
    ['a package that is not named', 'src/engine/a.ts', "import { produce } from 'immer';"],
    ['a package with a similar name', 'src/ui/a.tsx', "import x from 'react-other';"],
    ['a package outside its one file', 'src/session/local.ts', "import { Client } from '@colyseus/sdk';"],
    ["Node's modules in the browser", 'src/content/a.ts', "import { readFileSync } from 'node:fs';"],
    ["Node's modules under their old name", 'src/content/a.ts', "import fs from 'fs';"],
    ['level files in the engine', 'src/engine/a.ts', "import level from '../../levels/x/level.json';"],
    ['level files by pattern', 'src/ui/a.ts', "import.meta.glob('../../levels/*/level.json');"],
    ['files of the tests', 'src/cli/a.ts', "import x from '../../tests/helpers/x.ts';"],
    ['what is only for building', 'src/main.tsx', "import x from './build/make.ts';"],
    ['an entry', 'src/authority/a.ts', "import { x } from './../server/main.ts';"],
    ['another folder in a worker', 'src/ui/a.ts', "new URL('../bots/think.worker.ts', import.meta.url);"],
    ['a path without its ending', 'src/engine/a.ts', "import { x } from './state';"],
    ['a path that is worked out', 'src/engine/a.ts', 'import(path);'],
    ['a folder nobody has named', 'src/misc/a.ts', ''],
    ['code beside the folders', 'src/helper.ts', ''],
  ])('%s', (_, path, text) => {
    expect(breachesIn(path, text)).toHaveLength(1);
  });
});

describe('the table grants', () => {
  test.each([
    ['a folder that is named', 'src/bots/a.ts', "import { play } from '../engine/index.ts';"],
    ['types', 'src/store/a.ts', "import type { View } from '../engine/index.ts';"],
    ['named functions and types', 'src/commands/a.ts', "import { explain, type Term } from '../engine/index.ts';"],
    ['anything to an entry', 'src/session/match.worker.ts', "import { play } from '../bots/index.ts';"],
    ['a worker', 'src/ui/a.ts', "new URL('../analysis/sweep.worker.ts', import.meta.url);"],
    ['a package in its one file', 'src/session/remote.ts', "import { Client } from '@colyseus/sdk';"],
    ['a file of a package', 'src/ui/a.ts', "import icon from '@phosphor-icons/core/regular/x.svg?raw';"],
    ['files to be bundled', 'src/audio/a.ts', "import cue from '../../assets/audio/cue.webm?url';"],
    ["Node's modules in the one file for them", 'src/content/load-node.ts', "import { join } from 'node:path';"],
    ['reading a file by address', 'src/build/a.ts', "new URL('../../assets/map/x.json', import.meta.url);"],
    ["Node's modules to programs", 'src/cli/a.ts', "import { readFileSync } from 'node:fs';"],
  ])('%s', (_, path, text) => {
    expect(breachesIn(path, text)).toEqual([]);
  });
});

test('an exception covers one import, and is stale without it', () => {
  const breaches = breachesIn('src/lib/a.ts', "import { x } from '../engine/index.ts';\nimport 'zod';");
  const used = { from: 'src/lib/a.ts', to: 'src/engine/index.ts', why: 'shown here' };
  const unused = { from: 'src/lib/b.ts', to: 'zod', why: 'shown here' };
  const left = withExceptions(breaches, [used, unused]);
  expect(left.breaches.map(({ to }) => to)).toEqual(['zod']);
  expect(left.stale).toEqual([unused]);
});

describe('a ring of imports is found', () => {
  const ring = (second: string) => [
    { path: 'src/lib/a.ts', text: "import { b } from './b.ts';" },
    { path: 'src/lib/b.ts', text: second },
    { path: 'src/lib/c.ts', text: "import { a } from './a.ts';" },
  ];

  test.each([
    ['of imports', "import { c } from './c.ts';"],
    ['closed by a lazy import', "const c = await import('./c.ts');"],
    ['closed by handing on', "export { c } from './c.ts';"],
  ])('%s', (_, second) => {
    expect(importCycles(ring(second))).toEqual(['src/lib/a.ts -> src/lib/b.ts -> src/lib/c.ts -> src/lib/a.ts']);
  });

  test('and only where there is one', () => {
    expect(importCycles(ring("import { z } from './z.ts';"))).toEqual([]);
    expect(importCycles(ring("import type { C } from './c.ts';"))).toEqual([]);
  });
});
