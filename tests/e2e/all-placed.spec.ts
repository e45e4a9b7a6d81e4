/** That all orders are placed is said once over the list of moves, on every size of screen. */
import { expect, test } from '@playwright/test';
import { openTitle, text } from './driver.ts';
import { firstSave, openFromTitle } from './saves.ts';
import { planFor } from './screens.ts';

for (const [width, height] of [
  [1440, 900],
  [1366, 657],
  [390, 844],
] as const)
  test(`the list says that all orders are placed, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const save = firstSave(
      planFor('russia'),
      ({ phase, me }) => phase === 'orders' && me !== undefined && !me.sealed && me.orders.length >= me.slots,
    );
    await openTitle(page);
    await openFromTitle(page, save);
    const lead = page.locator('.moves-lead');
    await expect(lead).toHaveText(text('refusal.slots'));
    await expect(lead).toBeInViewport({ ratio: 1 });
  });
