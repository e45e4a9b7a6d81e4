/** An answer in a crisis is the desk's own: none stands ready to be sent by a quick press. */
import { expect, type Page, test } from '@playwright/test';
import { openTitle, text } from './driver.ts';
import { firstSave, openFromTitle } from './saves.ts';
import { planFor } from './screens.ts';

const send = (page: Page) => page.locator('.crisis .screen-action [data-primary]');
const chosen = (page: Page) => page.locator('.answers input:checked');

async function openCrisis(page: Page): Promise<void> {
  const save = firstSave(planFor('russia'), ({ phase }) => phase === 'crisis');
  await openTitle(page);
  await openFromTitle(page, save);
  await expect(page.locator('.answers')).toBeVisible();
}

/** Still the first day, and nothing sent. */
async function nothingSent(page: Page): Promise<void> {
  await expect(chosen(page)).toHaveCount(0);
  await expect(page.locator('.crisis-log tbody tr')).toHaveCount(0);
  await expect(send(page)).toContainText(text('crisis.choose-first'));
  await expect(page.locator('.answers')).toBeEnabled();
}

for (const [width, height] of [
  [1440, 900],
  [1366, 657],
  [390, 844],
] as const) {
  test(`a quick press on Send sends nothing and says what is missing, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openCrisis(page);
    await nothingSent(page);
    // Blocked for whoever reads the page, yet it answers a press.
    await send(page).click({ force: true });
    await nothingSent(page);
    const first = page.locator('.answer[data-legal="true"] input').first();
    await expect(first).toBeFocused();
    await first.click();
    await expect(chosen(page)).toHaveCount(1);
    // The button names what it sends.
    await expect(send(page)).toContainText(text('crisis.choice.step-down'));
    await expect(send(page)).not.toHaveAttribute('aria-disabled', 'true');
    if (width === 390) await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await send(page).click();
    await expect(page.locator('.crisis-log tbody tr')).toHaveCount(1);
    // The next day begins with what happened, wherever the page was scrolled to.
    await expect(page.locator('.cable-yesterday')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.crisis-question')).toBeFocused();
  });
}

test('the chord for the main button sends nothing either until a digit has chosen', async ({ page }) => {
  await openCrisis(page);
  await page.keyboard.press('Control+Enter');
  await nothingSent(page);
  await expect(page.locator('[role="alert"]')).toContainText(text('crisis.choose-first'));
  await page.keyboard.press('2');
  await expect(send(page)).toContainText(text('crisis.choice.hold'));
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.crisis-log tbody tr')).toHaveCount(1);
});
