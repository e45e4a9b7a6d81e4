/** Both desks offered the same joint step: the tray and the Reveal say that it is one act, and that it is agreed. */
import { expect, test } from '@playwright/test';
import { crossedWith } from '../../src/ui/panels/crossed-offer.ts';
import { levelOf } from '../helpers/levels.ts';
import { openTitle, sealByMouse, text } from './driver.ts';
import { firstSave, openFromTitle } from './saves.ts';

const PLAN = { level: 'bucharest-2008', seat: 'russia', seed: 3, bot: 'dove' } as const;

for (const [width, height] of [
  [1366, 657],
  [390, 844],
] as const)
  test(`offers that crossed stand once and are agreed by one yes, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { moves } = levelOf(PLAN.level);
    const save = firstSave(
      PLAN,
      ({ phase, offers, me }) =>
        phase === 'orders' &&
        me?.sealed === false &&
        me.orders.length === 0 &&
        offers.some((each) => !each.mine && each.status === 'open' && crossedWith(each, offers, moves) !== undefined),
    );
    await openTitle(page);
    await openFromTitle(page, save);
    if (width < 400) await page.locator('.tab-bar').getByRole('button').nth(2).click();
    const offer = page.locator('.offer:has(.offer-crossed)');
    await expect(offer).toHaveCount(1);
    await expect(offer).toContainText(text('offers.crossed'));
    const before = (await offer.boundingBox())?.height;
    await offer.getByRole('button', { name: text('offers.accept'), exact: true }).click();
    await expect(offer).toContainText(text('offers.crossed-agreed'));
    expect((await offer.boundingBox())?.height).toBe(before);
    await sealByMouse(page);
    const joint = page.locator('.act').filter({ hasText: text('outcome.joint') });
    await expect(joint).toHaveCount(1);
    await joint.locator('.act-press').click();
    await expect(page.locator('.act-detail')).toContainText(text('outcome.joint.crossed'));
  });
