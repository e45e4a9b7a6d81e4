/** How light the title page is, how soon a slow machine can plan, and how still an idle page is. Prints what it finds. */
import { gzipSync } from 'node:zlib';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openTitle, placeByMouse, playTo, pressPrimary, startMatch, text } from './driver.ts';
import { planFor } from './screens.ts';

test.use({ trace: 'off' });

const LIGHT = 350_000;
const SLOWDOWN = 4;

test('the title page takes at most 350 kB of script, and no map engine', async ({ page }) => {
  const sizes: Promise<readonly [name: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname;
    sizes.push(response.body().then((body) => [name, gzipSync(body).length] as const));
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(sizes);
  const bytes = scripts.reduce((sum, [, size]) => sum + size, 0);
  console.log(`title page: ${(bytes / 1000).toFixed(0)} kB of script, gzip, in ${scripts.length} files`);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(LIGHT);
  expect(scripts.filter(([name]) => /phaser|level-|engine/.test(name))).toEqual([]);
});

/** Milliseconds until the map has drawn its first frame, or undefined if it was not asked for. */
async function firstFrame(page: Page, from: number): Promise<number> {
  await page.getByRole('button', { name: text('map.zoom-in') }).waitFor({ timeout: 60_000 });
  return (await page.evaluate(() => performance.now())) - from;
}

for (const [name, map] of [
  ['card and table', false],
  ['card, with the map beside it', true],
] as const) {
  test(`at a quarter of the speed an order can be placed by ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openTitle(page, { map });
    await startMatch(page, planFor('nato'));
    await playTo(page, 'signal');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const from = await page.evaluate(() => performance.now());
    const frame = map ? firstFrame(page, from) : undefined;
    await pressPrimary(page);
    expect(await placeByMouse(page)).toBe(true);
    const took = (await page.evaluate(() => performance.now())) - from;
    const drawn = frame === undefined ? '' : `; first frame of the map after ${((await frame) / 1000).toFixed(1)} s`;
    console.log(`${SLOWDOWN}x slower: order placed by ${name} in ${(took / 1000).toFixed(1)} s${drawn}`);
    // What is promised is 3 s for the table; a machine busy with other work gets more time before the test fails.
    expect(took).toBeLessThan(map ? 20_000 : 9000);
  });
}

async function busySeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
}

test('an idle planning screen with its map leaves the main thread alone', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { map: true });
  await startMatch(page, planFor('nato'));
  await playTo(page, 'orders');
  await page.getByRole('button', { name: text('map.zoom-in') }).waitFor({ timeout: 60_000 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  // The map's last glide and the fonts have to come to rest first.
  await page.waitForTimeout(2000);
  const before = await busySeconds(cdp);
  await page.waitForTimeout(10_000);
  const share = ((await busySeconds(cdp)) - before) / 10;
  console.log(`idle: main thread busy ${(100 * share).toFixed(2)} % of ten seconds`);
  expect(share).toBeLessThan(0.03);
});
