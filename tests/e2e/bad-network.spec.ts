/** Where the network fails while a part of the page is fetched: it is said in words, and mends when the network is back. */
import { expect, test } from '@playwright/test';
import { openTitle, text } from './driver.ts';

/** The pages behind the foot of the title, which are not fetched ahead. */
const SCRIPT = '**/assets/info-screen-*.js';
const STYLES = '**/assets/info-screen-*.css';

test('a part that cannot be fetched says so, and comes at the next try', async ({ page }) => {
  let asked = 0;
  await openTitle(page);
  await page.route(SCRIPT, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.getByRole('button', { name: text('page.sources.link'), exact: true }).click();
  await expect(page.locator('.shell-fault')).toContainText(text('shell.fault'));
  // It is not asked for again and again behind the words.
  const before = asked;
  await page.waitForTimeout(1000);
  expect(asked).toBe(before);
  await page.getByRole('button', { name: text('shell.try-again') }).click();
  await expect.poll(() => asked).toBeGreaterThan(before);
  await expect(page.locator('.shell-fault')).toBeVisible();
  await page.unroute(SCRIPT);
  await page.getByRole('button', { name: text('shell.try-again') }).click();
  await expect(page.locator('.info-sources')).toBeVisible();
});

test('styles that cannot be fetched come later', async ({ page }) => {
  await openTitle(page);
  let asked = 0;
  await page.route(STYLES, (route) => {
    asked += 1;
    return asked < 3 ? route.abort() : route.continue();
  });
  await page.getByRole('button', { name: text('page.sources.link'), exact: true }).click();
  await expect(page.locator('.shell-fault')).toBeVisible();
  await expect.poll(() => asked).toBe(3);
  await page.getByRole('button', { name: text('shell.try-again') }).click();
  await expect(page.locator('.info-sources')).toBeVisible();
  const styled = () =>
    page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes('info-screen') === true));
  await expect.poll(styled).toBe(true);
});
