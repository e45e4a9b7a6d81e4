/** What a screen is for stands in view in the size that it was drawn for, and what the build lacks is said before a press. */
import { expect, type Locator, test } from '@playwright/test';
import { NEIGHBOURS, openTitle, primary, text } from './driver.ts';
import { firstSave, openFile, openFromTitle, secondCrisisDay } from './saves.ts';
import { planFor } from './screens.ts';

const bottomOf = (each: Locator): Promise<number> => each.evaluate((element) => element.getBoundingClientRect().bottom);
const topOf = (each: Locator): Promise<number> => each.evaluate((element) => element.getBoundingClientRect().top);

test('what needs a class server says so on the title, before it is pressed', async ({ page }) => {
  await openTitle(page);
  for (const [width, height] of [
    [390, 844],
    [1366, 657],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole('button', { name: text('title.class') })).toContainText(text('title.class-note'));
    await expect(page.getByText(text('title.class-note'), { exact: true })).toBeVisible();
    await expect(page.getByText(text('title.join-help'))).toBeVisible();
  }
});

test('the guess of a crisis, the plane of Assess and the act of a level without a map are in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTitle(page);
  await openFromTitle(page, firstSave(planFor('nato'), secondCrisisDay));
  await expect(page.locator('.answers')).toBeVisible();
  const action = page.locator('.screen-action:has([data-primary])');
  const note = page.locator('.crisis-bet > .text-small');
  expect(await bottomOf(note)).toBeLessThanOrEqual(await topOf(action));

  await page.setViewportSize({ width: 1366, height: 657 });
  await openFile(
    page,
    firstSave(planFor('nato'), ({ phase, time }) => phase === 'assess' && time.turn > 3),
  );
  await expect(page.locator('.match[data-phase="assess"] main h1')).toBeVisible();
  if ((await page.locator('.assess').count()) === 0) await primary(page).first().click();
  await expect(page.locator('.assess-plane')).toBeVisible();
  expect(await bottomOf(page.locator('.assess-plane'))).toBeLessThanOrEqual(657);

  const valley = { level: NEIGHBOURS, seat: 'merrin', seed: 5 };
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('menu.leave') }).click();
  await openFromTitle(
    page,
    firstSave(valley, ({ phase, cards }) => phase === 'reveal' && cards.length > 0),
  );
  await expect(page.locator('.reveal > .screen-middle .act-detail')).toBeVisible();
});
