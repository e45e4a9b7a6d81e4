import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, findWholeBrowser } from '../../src/build/find-browser.mjs';
import { installedMatchesLock } from '../../src/build/installed-matches-lock.mjs';
import { newestChange } from '../../src/build/newest-change.mjs';

describe('packages count as installed', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-other-system': { version: '1.0.0', optional: true },
  };

  test('if every locked one is there in its version, but for optional ones', () => {
    expect(installedMatchesLock(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  test('not if one is missing or another version, or there are none', () => {
    expect(installedMatchesLock(locked, {})).toBe(false);
    expect(installedMatchesLock(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    const optional = { ...locked, 'node_modules/a-other-system': { version: '0.9.0', optional: true } };
    expect(installedMatchesLock(locked, optional)).toBe(false);
    expect(installedMatchesLock(locked, undefined)).toBe(false);
  });
});

describe('the browser is', () => {
  const has =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  test('the one that PW_CHROMIUM names', () => {
    expect(findBrowser(has('/own', '/usr/bin/chromium'), { PW_CHROMIUM: '/mine' }, '/own')).toBe('/mine');
  });

  test("Playwright's own, else the machine's, else none", () => {
    expect(findBrowser(has('/own', '/usr/bin/chromium'), {}, '/own')).toBe('/own');
    expect(findBrowser(has('/usr/bin/chromium'), {}, '/own')).toBe('/usr/bin/chromium');
    expect(findBrowser(has(), {}, '/own')).toBeUndefined();
  });

  test("Debian's headless part rather than the whole", () => {
    const both = has('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');
    expect(findBrowser(both, {}, '/own')).toBe('/usr/bin/chromium-headless-shell');
  });

  test('the whole of it for what is measured, where it is there', () => {
    const both = has('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');
    expect(findWholeBrowser(both, {}, '/own')).toBe('/usr/bin/chromium');
    const part = has('/usr/bin/chromium-headless-shell');
    expect(findWholeBrowser(part, {}, '/own')).toBe('/usr/bin/chromium-headless-shell');
  });
});

test('a build is older than any change under its sources, removals included', () => {
  const root = mkdtempSync(join(tmpdir(), 'newest-change-'));
  const at = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds);
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  writeFileSync(join(root, 'src/deep/a.ts'), '');
  writeFileSync(join(root, 'src/deep/b.ts'), '');
  at('src/deep/a.ts', 300);
  at('src/deep/b.ts', 100);
  at('src/deep', 200);
  at('src', 200);
  expect(newestChange(root, ['src', 'missing'])).toBe(300_000);
  rmSync(join(root, 'src/deep/b.ts'));
  expect(newestChange(root, ['src'])).toBeGreaterThan(300_000);
  expect(newestChange(root, ['missing'])).toBe(0);
  rmSync(root, { recursive: true });
});
