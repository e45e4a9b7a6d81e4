/** The board drawn as a map has no fault that axe can find, by day and by night; other screens are looked at with their layout. */
import { expect, test } from '@playwright/test';
import { axeFaultsOn } from './axe.ts';
import { openTitle, playTo, startMatch, text } from './driver.ts';
import { planFor } from './screens.ts';

test('the board as a map has no fault', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { map: true, theme: 'system' });
  await startMatch(page, planFor('nato'));
  await playTo(page, 'orders');
  await expect(page.locator('.map-stage canvas').first()).toBeVisible();
  await expect(page.getByRole('button', { name: text('map.zoom-in') })).toBeVisible();
  expect(await axeFaultsOn(page, 'board as a map')).toEqual([]);
});
