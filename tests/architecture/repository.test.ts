import { describe, expect, test } from 'vitest';
import { filesUnder, pathsUnder, readText } from './repo-files.ts';
import {
  creditFaults,
  lockedHosts,
  looseVersions,
  machinePaths,
  reasonFaults,
  topLevelStrays,
} from './repository-rules.ts';

const CREDITS = 'assets/CREDITS.json';
const paths = pathsUnder();
const TEXT_ENDINGS = [
  '.ts',
  '.tsx',
  '.mjs',
  '.css',
  '.html',
  '.json',
  '.md',
  '.cff',
  '.csv',
  '.svg',
  '.jsonl',
  '.txt',
  'run',
];

describe('the project', () => {
  test('has nothing at the top that belongs in a folder', () => {
    expect(paths).toContain('package.json');
    expect(topLevelStrays(paths)).toEqual([]);
  });

  test('names no folder of a particular machine', () => {
    const files = filesUnder('.', TEXT_ENDINGS);
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(machinePaths)).toEqual([]);
  });

  test('locks versions without saying which server they came from', () => {
    expect(lockedHosts(readText('package-lock.json'))).toEqual([]);
  });

  test('pins every dependency to one version', () => {
    expect(looseVersions(readText('package.json'))).toEqual([]);
  });

  test('says in CONTRIBUTING.md why it has each dependency, and no other', () => {
    expect(reasonFaults(readText('package.json'), readText('CONTRIBUTING.md'))).toEqual([]);
  });

  test('credits every picture, sound and font among its assets', () => {
    const assets = paths.filter((path) => path.startsWith('assets/'));
    const credits = paths.includes(CREDITS) ? readText(CREDITS) : '[]';
    expect(creditFaults(assets, credits)).toEqual([]);
  });
});

describe('caught', () => {
  test('a stray file or folder at the top', () => {
    expect(topLevelStrays(['README.md', 'src/a.ts', 'notes.txt', 'docs/a.md'])).toEqual(['notes.txt', 'docs']);
  });

  test.each([
    ['wo', 'rk'],
    ['ro', 'ot'],
    ['ho', 'me'],
  ])('a machine path: %s%s', (...halves) => {
    const text = `first\nread('/${halves.join('')}/data.json')\n`;
    expect(machinePaths({ path: 'a.ts', text })).toHaveLength(1);
    expect(machinePaths({ path: 'a.ts', text })[0]).toMatch(/^a\.ts:2 /);
  });

  test('a server in the lock file', () => {
    const resolved = 'https://packages.example/a.tgz';
    expect(lockedHosts(JSON.stringify({ packages: { '': {}, a: { resolved }, b: {} } }))).toEqual([
      `a from ${resolved}`,
    ]);
  });

  test('a version with a choice', () => {
    const dependencies = { a: '1.2.3', b: '^1.2.3', c: 'latest' };
    expect(looseVersions(JSON.stringify({ dependencies, devDependencies: { d: '1.x' } }))).toEqual([
      'b ^1.2.3',
      'c latest',
      'd 1.x',
    ]);
  });

  test('a dependency without a reason, and a reason without a dependency', () => {
    const manifest = JSON.stringify({ dependencies: { a: '1.0.0', '@b/c': '1.0.0' }, devDependencies: { d: '1.0.0' } });
    expect(reasonFaults(manifest, '- `a`, `@b/c`: because.\n- `e`: because.\n- `d`:\n')).toEqual([
      'd has no reason',
      'e is no dependency',
    ]);
  });

  test('a picture without a credit, and a credit without a picture', () => {
    const assets = ['assets/CREDITS.json', 'assets/audio/a.webm', 'assets/audio/b.mp3', 'assets/icons/c.svg'];
    const credits = JSON.stringify([{ title: 'icons/c.svg', files: ['audio/*.webm'] }, { file: 'map/gone.svg' }]);
    expect(creditFaults(assets, credits)).toEqual([
      'audio/b.mp3 is not credited',
      'icons/c.svg is not credited',
      'map/gone.svg is credited, but there is no such file',
    ]);
  });
});
