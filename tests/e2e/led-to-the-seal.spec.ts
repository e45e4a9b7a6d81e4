/** What is promised beside an order is in view: the staff's estimate once it is placed, what it still lacks, what the seal passes over. */
import { expect, test } from '@playwright/test';
import { openTitle, placeByMouse, playTo, startMatch, text } from './driver.ts';

const PLAN = { level: 'bucharest-2008', seat: 'russia', seed: 11, difficulty: 'guided' };

for (const [width, height] of [
  [1440, 900],
  [1366, 657],
  [390, 844],
] as const) {
  test(`an order is led to its seal at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => localStorage.setItem('spiral.check.bucharest-2008', 'done'));
    await openTitle(page);
    await startMatch(page, PLAN);
    await playTo(page, 'signal');
    const offers = page.locator('#signal-offers');
    const before = await offers.boundingBox();
    await page.locator('.statement').first().click();
    await expect(page.locator('#statement-about')).toBeVisible();
    expect((await offers.boundingBox())?.y).toBe(before?.y);
    await playTo(page, 'orders');
    const card = page.locator('.move-card[data-state="available"] [data-card]').nth(2);
    await card.scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    const move = await card.getAttribute('data-card');
    await card.click();
    await expect(page.locator('.draft-foot')).toContainText(text('orders.lacks.intent'));
    await page.getByRole('button', { name: text('orders.put-back') }).click();
    await expect(page.locator(`[data-card="${move}"]`)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(at);
    if (width > 400) await placeByMouse(page, { card: 2 });
    else {
      await card.click();
      await page.locator('#region-draft-target select').selectOption({ index: 1 });
      await page.locator('#region-draft-intent [role="radio"]:visible').first().click();
      await page.locator('.prediction-track').click({ position: { x: 120, y: 6 } });
      await page.locator('#region-draft [data-primary]').click();
    }
    await expect(page.locator('.tray-staff:visible').first()).toBeInViewport();
    if (width < 400) await page.getByRole('button', { name: text('orders.to-tray') }).click();
    const badge = page.locator('.tab-badge');
    if (width < 400) await expect(badge).toHaveText(`1${text('tab.orders-placed')}`);
    await page.locator('.tray-seal button').focus();
    await page.keyboard.down('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    // The key is still held down: that answers nothing.
    await page.keyboard.down('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    await expect(page.locator('.match[data-phase="reveal"]')).toBeVisible();
    // What is sealed waits for nothing more.
    await expect(badge).toHaveCount(0);
  });
}
