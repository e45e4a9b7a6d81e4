import { expect, type Page, test } from '@playwright/test';
import { busyWhile } from './busy.ts';
import { CAMPAIGN, openTitle, playTo, startMatch, text, troublesOf } from './driver.ts';

async function openMap(page: Page): Promise<void> {
  await openTitle(page, { map: true });
  await startMatch(page, { level: CAMPAIGN, seat: 'nato', seed: 11 });
  await playTo(page, 'orders');
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 30_000 });
}

/** The state that the map shows as picked. */
const picked = (page: Page) => page.locator('.map-regions [aria-pressed="true"]');

test('a press on land picks its state, a drag does not', async ({ page }) => {
  const troubles = troublesOf(page);
  await openMap(page);
  const canvas = page.locator('[data-map-state="ready"] canvas').last();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the map has no size');
  await canvas.click({ position: { x: box.width * 0.62, y: box.height * 0.56 } });
  await expect(picked(page)).toHaveAttribute('data-region', 'UKR');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.65, { steps: 4 });
  await page.mouse.up();
  await expect(picked(page)).toHaveAttribute('data-region', 'UKR');
  expect(troubles).toEqual([]);
  const inset = page.locator('.board .dossier-inset');
  await page.screenshot({ path: 'test-results/state-on-map.png' });
  await inset.getByRole('button', { name: text('common.close') }).click();
  await expect(inset).toHaveCount(0);
  await expect(page.locator('.map-regions :focus')).toHaveCount(1);
});

test('while nothing moves the map sleeps', async ({ page }) => {
  await openMap(page);
  expect(await busyWhile(page, 10_000)).toBeLessThan(0.01);
});
