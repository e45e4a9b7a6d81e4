/** In Signal the price of ticked offers stands against what there is, and on the phone one press leads to the offers. */
import { expect, test } from '@playwright/test';
import { openTitle } from './driver.ts';
import { firstSave, openFromTitle } from './saves.ts';

const PLAN = { level: 'bucharest-2008', seat: 'russia', seed: 3, bot: 'dove' } as const;
const inSignal = () => firstSave(PLAN, ({ phase, me }) => phase === 'signal' && me?.signalled === false);

const tick = 'input:enabled';

test('ticked offers are counted against the capital, and unticked ones are not', async ({ page }) => {
  await openTitle(page);
  await openFromTitle(page, inSignal());
  const left = page.locator('.signal-left');
  await expect(left).toHaveText('');
  const offer = page
    .locator('.signal-offer')
    .filter({ has: page.locator(tick) })
    .first();
  const price = Number(await offer.locator(':scope > p .num').first().innerText());
  const capital = Number(await page.locator('.signal-purse .meter-value').first().innerText());
  await offer.locator('input').check();
  await expect(left).toHaveText(`Ticked offers cost ${price} capital: ${capital - price} of ${capital} left if sent.`);
  await offer.locator('input').uncheck();
  await expect(left).toHaveText('');
});

test('on the phone the offers are counted above the statements, and a press leads there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTitle(page);
  await openFromTitle(page, inSignal());
  const title = page.locator('#signal-offers');
  await expect(title).not.toBeInViewport();
  const jump = page.locator('.signal-to-offers button');
  await expect(jump).toBeInViewport();
  await expect(jump).toHaveText(`Offers (${await page.locator('.signal-offer-side > .signal-offers > li').count()})`);
  await jump.click();
  await expect(title).toBeInViewport();
  await expect(title).toBeFocused();
});

test('beside the statements no way to the offers is needed', async ({ page }) => {
  await openTitle(page);
  await openFromTitle(page, inSignal());
  await expect(page.locator('#signal-offers')).toBeInViewport();
  await expect(page.locator('.signal-to-offers')).toHaveCount(0);
});
