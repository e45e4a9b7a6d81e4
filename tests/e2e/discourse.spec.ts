/** The debrief's page on words: coding by keyboard alone, compared, and still there when the match is opened again. */
import { expect, type Page, test } from '@playwright/test';
import { openTitle, primary, startMatch, text } from './driver.ts';
import { firstSave, longEnded, openFile } from './saves.ts';
import { planFor } from './screens.ts';

async function openWords(page: Page, save: string): Promise<void> {
  await openFile(page, save);
  await expect(page.locator('.match[data-phase="ended"] main h1')).toBeVisible();
  await primary(page).click();
  await page.locator('.contents button', { hasText: text('debrief.page.discourse') }).click();
  await expect(page.locator('.debrief[data-page="discourse"] h1')).toBeFocused();
}

async function openCoding(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('discourse.part.coding') }).focus();
  await page.keyboard.press('Enter');
}

test('statements are coded by keyboard, compared, and kept with the match', async ({ page }) => {
  test.setTimeout(120_000);
  const plan = planFor('nato');
  const save = firstSave(plan, longEnded);
  const open = async (): Promise<void> => {
    await openTitle(page, { map: false });
    await startMatch(page, plan);
    await openWords(page, save);
    await openCoding(page);
  };
  await open();
  const compare = page.getByRole('button', { name: text('discourse.coding.compare') });
  const items = page.locator('.coding-item select');
  await expect(items).toHaveCount(12);
  await items.first().focus();
  for (let n = 0; n < 12; n += 1) {
    for (let step = 0; step <= n; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await expect(compare).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text('discourse.agreement.title') })).toBeFocused();
  const figures = page.locator('.agreement-figures');
  await expect(figures).toContainText(text('discourse.agreement.kappa'));
  const seen = await figures.innerText();
  expect(seen).toMatch(/\d+ of 12/);
  await open();
  await expect(figures).toBeVisible();
  expect(await figures.innerText()).toBe(seen);
});
