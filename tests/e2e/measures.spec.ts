/** How light the title page is. Times of the built game are taken by `npm run bench -- browser`. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const LIGHT = 350_000;

test('the title page takes at most 350 kB of script, and no map engine', async ({ page }) => {
  const sizes: Promise<readonly [name: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname;
    sizes.push(response.body().then((body) => [name, gzipSync(body).length] as const));
  });
  // What the next page needs is fetched in quiet moments; here there are none.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto('/');
  // Until the scripts have drawn the page there is a still of it, and the network may be idle before they are asked for.
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(sizes);
  const bytes = scripts.reduce((sum, [, size]) => sum + size, 0);
  console.log(`title page: ${(bytes / 1000).toFixed(0)} kB of script, gzip, in ${scripts.length} files`);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(LIGHT);
  expect(scripts.filter(([name]) => /phaser|level-|engine/.test(name))).toEqual([]);
});
