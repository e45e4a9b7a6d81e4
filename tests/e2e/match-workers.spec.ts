/** The workers that play a match again: they start while its first page is read, serve all its pages, and end with it. */
import { expect, type Page, test } from '@playwright/test';
import { NEIGHBOURS, primary, text } from './driver.ts';
import { openDebrief } from './saves.ts';

test.setTimeout(90_000);

const PLAN = { level: NEIGHBOURS, seat: 'merrin', seed: 3 } as const;

const isInquirer = (worker: { url(): string }): boolean => worker.url().includes('inquiry.worker');
const running = (page: Page): number => page.workers().filter(isInquirer).length;

const turnTo = (page: Page, name: string): Promise<void> =>
  page
    .locator('.debrief-nav')
    .getByRole('button', { name: text(name) })
    .click();

test('start while the first page is read, serve the pages that ask, and end with the debrief', async ({ page }) => {
  let started = 0;
  page.on('worker', (worker) => {
    if (isInquirer(worker)) started += 1;
  });
  await openDebrief(page, PLAN);
  await expect.poll(() => running(page), { timeout: 15_000 }).toBe(1);
  await turnTo(page, 'debrief.page.what-if');
  for (const act of [1, 2]) {
    await page.locator('.fork-panel .choice-card').nth(act).click();
    await page.locator('.what-if-run .button').click();
    await expect(page.locator('.what-if .study-bar[data-state="ended"]')).toBeVisible({ timeout: 30_000 });
  }
  expect(started).toBe(1);
  await turnTo(page, 'debrief.page.next');
  await primary(page).click();
  await expect(page.locator('.debrief[data-place="finished"]')).toBeVisible();
  await primary(page).click();
  await expect(page.locator('.debrief')).toHaveCount(0);
  await expect.poll(() => running(page)).toBe(0);
});
