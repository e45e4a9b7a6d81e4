/** No fault that axe can find, on any screen, by day and by night. */
import { expect, type Page, test } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { openTitle, playTo, startMatch, text } from './driver.ts';
import { playFewGames } from './few-games.ts';
import { planFor, visitFrontPages, visitMatch } from './screens.ts';

/** What is new on a screen that was looked at before: a dialog over it, or a part of it. */
async function partOf(page: Page, screen: string): Promise<string | undefined> {
  if (screen.startsWith('draft')) return '.draft';
  if (screen === 'orders placed') return '.tray';
  return (await page.getByRole('dialog').count()) > 0 ? '[role="dialog"]' : undefined;
}

/** What axe finds on a screen in both themes, a line a fault. */
async function faultsOf(page: Page, screen: string): Promise<string[]> {
  // A screen's code comes when it is first shown.
  await expect(page.locator('h1').first()).toBeAttached();
  const faults = await faultsOn(page, await partOf(page, screen));
  return faults.map((fault) => `${screen}, ${fault}`);
}

test('title, its pages and the set-up page have no fault', async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  await visitFrontPages(
    page,
    async (screen) => {
      faults.push(...(await faultsOf(page, screen)));
    },
    { theme: 'system' },
  );
  expect(faults).toEqual([]);
});

test('no screen of a match has a fault', async ({ page }) => {
  test.setTimeout(400_000);
  const faults: string[] = [];
  const seen: string[] = [];
  await playFewGames(page);
  await openTitle(page, { theme: 'system' });
  await visitMatch(page, 'nato', async (screen) => {
    seen.push(screen);
    faults.push(...(await faultsOf(page, screen)));
  });
  expect(seen.length).toBeGreaterThanOrEqual(22);
  expect(faults).toEqual([]);
});

test('the board as a map has no fault', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { map: true, theme: 'system' });
  await startMatch(page, planFor('nato'));
  await playTo(page, 'orders');
  await expect(page.locator('.map-stage canvas').first()).toBeVisible();
  await expect(page.getByRole('button', { name: text('map.zoom-in') })).toBeVisible();
  expect(await faultsOf(page, 'board as a map')).toEqual([]);
});
