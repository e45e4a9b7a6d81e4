import { expect, type Page, test } from '@playwright/test';
import { goToOrders, isTooWide, startMatch, troublesOf } from './a-page.ts';

/** Drafts the first open card and aims it at its first open target. */
async function draftFirst(page: Page): Promise<void> {
  await page.locator('.move-card-name:not([aria-disabled])').first().click();
  const where = page.getByLabel('Where');
  if ((await where.count()) > 0) {
    const value = await where.locator('option:not([disabled])').first().getAttribute('value');
    await where.selectOption(value);
  }
}

test('an order is blocked until its parts are there, is placed, taken out and put back', async ({ page }) => {
  const troubles = troublesOf(page);
  await startMatch(page);
  await goToOrders(page);
  await draftFirst(page);
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.locator('.draft-missing')).toContainText(['Say what you mean by it.', 'Say how it will be read.']);
  await page.getByRole('radio').first().click();
  const slider = page.getByRole('slider', { name: /How will .* read this/ });
  await expect(slider).toHaveAttribute('aria-valuetext', 'not set yet');
  await slider.press('PageUp');
  await slider.press('Alt+ArrowUp');
  await expect(slider).toHaveAttribute('aria-valuetext', '+5, between 0 and +10');
  await slider.press('Enter');
  const placed = page.locator('.tray-slot[data-state="placed"]');
  await expect(placed).toHaveCount(1);
  await expect(placed).toContainText('You expect +5 (0 to +10)');
  await expect(placed).toContainText('Staff says');
  await page.getByRole('button', { name: /^Take out/ }).click();
  await expect(placed).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(placed).toHaveCount(1);
  expect(troubles).toEqual([]);
});

test('a turn can be placed from the board as a table, without the map', async ({ page }) => {
  await startMatch(page, { settings: { table: true } });
  await goToOrders(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.locator('.move-card-name:not([aria-disabled])').first().click();
  await page.getByRole('button', { name: 'Aim here' }).first().click();
  await expect(page.getByLabel('Where')).not.toHaveValue('');
  await page.getByRole('radio').first().click();
  await page.getByLabel('Expected', { exact: true }).fill('6');
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(1);
});

test('both desks show the same labels while they plan', async ({ page, browser }) => {
  const labels = async (seat: string, on: Page): Promise<readonly number[]> => {
    await startMatch(on, { seat });
    await goToOrders(on);
    const desk = await on.locator('.desk h3').count();
    const bars = await on.locator('.desk .stat-bar').count();
    await draftFirst(on);
    const draft = await on.locator('.draft h3, .draft .text-label').count();
    return [desk, bars, draft];
  };
  const other = await browser.newPage();
  expect(await labels('russia', other)).toEqual(await labels('nato', page));
  await other.close();
});

for (const [width, height, textScale] of [
  [1440, 900, 1],
  [1366, 657, 1],
  [1024, 768, 1],
  [390, 844, 1],
  [1366, 657, 2],
] as const) {
  test(`nothing is wider than the page at ${width} by ${height}, text ${textScale * 100} %`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await startMatch(page, { settings: { textScale } });
    expect(await isTooWide(page)).toBe(false);
    await goToOrders(page);
    expect(await isTooWide(page)).toBe(false);
    await draftFirst(page);
    expect(await isTooWide(page)).toBe(false);
    await page.keyboard.press('t');
    expect(await isTooWide(page)).toBe(false);
  });
}
