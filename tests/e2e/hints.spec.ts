/** The first turn is guided; the hints fade, and can be turned off and on again. */
import { expect, test } from '@playwright/test';
import { axeOn } from './axe.ts';
import { NEIGHBOURS, openTitle, phaseOf, playTo, startMatch, stepByMouse, text } from './driver.ts';

const SIZES = [
  { width: 1366, height: 657 },
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test('a first turn is led step by step; the third turn is not', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { hints: true });
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  const hint = page.locator('.hint-strip [role="status"]');
  await expect(hint).toHaveText(text('hint.brief'));
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({ path: `test-results/hint-${size.width}.png` });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wide, `${size.width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(SIZES[0] ?? { width: 1366, height: 657 });
  const { violations } = await (await axeOn(page)).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await playTo(page, 'orders');
  await expect(hint).toHaveText(text('hint.orders.choose'));
  await page.locator('.move-card[data-state="available"] [data-card]').first().click();
  await expect(hint).toHaveText(text('hint.orders.intent'));
  await page.locator('#region-draft-intent [role="radio"]:visible').first().click();
  await expect(hint).toHaveText(text('hint.orders.predict'));
  await page.locator('.prediction-track').click({ position: { x: 60, y: 5 } });
  await expect(hint).toHaveText(text('hint.orders.place'));
  // On a low screen nothing that stands at the bottom is pushed out of it.
  for (const button of [page.locator('#region-draft [data-primary]'), page.locator('.tray-seal button')]) {
    const box = await button.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(657);
  }
  await page.screenshot({ path: 'test-results/hint-orders.png' });
  await page.locator('#region-draft [data-primary]').click();
  await expect(hint).toHaveText(text('hint.orders.full'));
  await playTo(page, 'assess');
  await stepByMouse(page);
  await expect(hint).toHaveText(text('hint.brief.short'));
  await playTo(page, 'assess');
  await stepByMouse(page);
  expect(await phaseOf(page)).toBe('brief');
  await expect(hint).toHaveCount(0);
});

test('hints go when they are told to, and come back from the settings', async ({ page }) => {
  await openTitle(page, { hints: true });
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  const hint = page.locator('.hint-strip');
  await page.getByRole('button', { name: text('hint.close') }).click();
  await expect(hint).toHaveCount(0);
  await expect(page.locator('main :focus')).toHaveCount(1);
  await stepByMouse(page);
  await expect(hint).toBeVisible();
  await page.getByRole('button', { name: text('hint.off') }).click();
  await expect(hint).toHaveCount(0);
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('menu.settings') }).click();
  await page.getByLabel(text('settings.hints')).check();
  await page.keyboard.press('Escape');
  await expect(hint).toBeVisible();
});
