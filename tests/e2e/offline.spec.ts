/** After one visit the game plays without a network; a new version waits for the title page. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { inputsOf, readSave } from '../../src/authority/index.ts';
import { createStaticSite } from '../../src/server/static-site.ts';
import {
  CAMPAIGN,
  NEIGHBOURS,
  openTitle,
  placeByMouse,
  playTo,
  sealByMouse,
  startMatch,
  stepByMouse,
  text,
  troublesOf,
} from './driver.ts';
import { exported } from './saves.ts';

test.use({ serviceWorkers: 'allow' });

const BUILT = process.env.SPIRAL_DIST ?? 'dist';
/** Megabytes of 10^6 bytes that a device has to fetch, compressed as they travel. */
const MOST_MB = 6;

/** Waits until the device has the whole game and the page is served from it. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
}

test('what is kept is the whole built game, in at most 6 MB', () => {
  const worker = readFileSync(join(BUILT, 'service-worker.js'), 'utf8');
  const files = JSON.parse(/"files":(\[[^\]]*\])/.exec(worker)?.[1] ?? '[]') as string[];
  const built = readdirSync(BUILT, { recursive: true, withFileTypes: true });
  const names = built.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name).slice(BUILT.length + 1));
  expect(files).toEqual(names.filter((name) => name !== 'service-worker.js').sort());
  const bytes = files.map((file) => gzipSync(readFileSync(join(BUILT, file))).length);
  const total = bytes.reduce((sum, each) => sum + each, 0) / 1e6;
  console.log(`${files.length} files, ${total.toFixed(2)} MB compressed`);
  expect(total).toBeLessThanOrEqual(MOST_MB);
});

test('solo, both levels, the map, sounds and a shared screen work with the network off', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
  });
  await openTitle(page, { map: true });
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(text('title.offline'))).toBeVisible();
  expect(
    await page.evaluate(() =>
      fetch('/nowhere.txt').then(
        () => 'online',
        () => 'offline',
      ),
    ),
  ).toBe('offline');
  const troubles = troublesOf(page);

  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('spiral.settings') ?? '{}');
    localStorage.setItem('spiral.settings', JSON.stringify({ ...stored, sound: true }));
  });
  await page.reload();
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  await playTo(page, 'assess');
  await page.reload();
  await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(page.locator('.match[data-phase="assess"]')).toBeVisible();

  await page.goto('/');
  await startMatch(page, { level: CAMPAIGN, seat: 'russia', seed: 5 });
  await playTo(page, 'orders');
  await expect(page.locator('.map-stage canvas').first()).toBeVisible();

  await page.goto('/#set-up-shared');
  await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
  await page.locator('.choice-card:has(input[value="merrin"])').click();
  await page.getByRole('button', { name: text('set-up.begin') }).click();
  await expect(page.locator('.curtain')).toBeVisible();
  await stepByMouse(page);
  await expect(page.locator('.match[data-phase="brief"]')).toBeVisible();

  const cues = readdirSync(join(BUILT, 'assets')).filter((name) => name.endsWith('.wav'));
  const heard = await page.evaluate(
    (names) => Promise.all(names.map((name) => fetch(`/assets/${name}`).then(({ status }) => status))),
    cues,
  );
  expect(heard).toEqual(cues.map(() => 200));
  expect(elsewhere).toEqual([]);
  expect(troubles).toEqual([]);
});

/** Counts how often the page's own thread comes round while the other desk thinks. */
const countBeats = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { beats: 0 });
    setInterval(() => {
      if (document.querySelector('.thinking[data-on="true"]') !== null) Object.assign(window, { beats: beats() + 1 });
    }, 10);
    const beats = (): number => (window as unknown as { readonly beats: number }).beats;
  });

test('a desk that looks ahead moves with the network off, and the page stays free while it thinks', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const troubles = troublesOf(page);
  const plan = { level: NEIGHBOURS, seat: 'merrin', seed: 5, bot: 'hawk', strength: 'expert' } as const;
  await openTitle(page);
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await startMatch(page, plan);
  await playTo(page, 'orders');
  expect(await placeByMouse(page)).toBe(true);
  await countBeats(page);
  await sealByMouse(page);
  await expect(page.locator('.match[data-phase="reveal"]')).toBeVisible();
  const save = readSave(await exported(page));
  expect(save.ok && inputsOf(save.value.body.log).filter(({ seat }) => seat === 'tollan').length).toBeGreaterThan(1);
  const beats = await page.evaluate(() => (window as unknown as { readonly beats: number }).beats);
  expect(beats).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
});

test('a new version never comes into a match: it waits for the title page', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'spiral-versions-'));
  cpSync(BUILT, folder, { recursive: true });
  const server = createServer(createStaticSite(folder)).listen(0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  try {
    await page.addInitScript((key) => localStorage.setItem(key, 'done'), `spiral.check.${NEIGHBOURS}`);
    await page.goto(address);
    await kept(page);
    await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
    const mark = await page.evaluate(() => Object.assign(window, { mark: 1 }).mark);

    // Another build: another start page, and a worker that names another version.
    const start = join(folder, 'index.html');
    writeFileSync(start, readFileSync(start, 'utf8').replace('<html ', '<html data-newer="yes" '));
    const worker = join(folder, 'service-worker.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"newer"'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);

    await stepByMouse(page);
    await expect(page.getByText(text('version.title'))).toHaveCount(0);
    expect(await page.evaluate(() => 'mark' in window)).toBe(mark === 1);
    await expect(page.locator('html')).not.toHaveAttribute('data-newer');

    await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
    await page.getByRole('button', { name: text('menu.leave') }).click();
    await expect(page.getByText(text('version.title'))).toBeVisible();
    await page.screenshot({ path: 'test-results/new-version.png' });
    await page.getByRole('button', { name: text('version.use') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-newer', 'yes');
    // The match is still there.
    await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
    await expect(page.locator('.match')).toBeVisible();
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
