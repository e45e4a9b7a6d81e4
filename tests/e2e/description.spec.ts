/** The description of the model and what it does not know: reached from a number, read by keyboard. */
import { expect, type Page, test } from '@playwright/test';
import { CAMPAIGN, openTitle, playTo, startMatch, text, troublesOf } from './driver.ts';

const contents = (page: Page) => page.getByRole('navigation', { name: text('description.contents') });

test('any number leads to both pages, and from them back to the match', async ({ page }) => {
  const troubles = troublesOf(page);
  await openTitle(page);
  await startMatch(page, { level: CAMPAIGN, seat: 'nato', seed: 7, bot: 'hawk' });
  await playTo(page, 'orders');
  for (const name of ['odd', 'limits'] as const) {
    await page.locator('.move-card button.num:visible').first().click();
    await page
      .locator('.explain-pages')
      .getByRole('button', { name: text(name === 'odd' ? 'explain.formula-page' : `page.${name}.link`) })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: text(`page.${name}.title`) })).toBeAttached();
    // The figure is the price of a card.
    const opened = name === 'odd' ? 'Price of an order' : text(`page.${name}.title`);
    await expect(page.getByRole('heading', { name: opened })).toBeFocused();
    await expect(page.getByRole('heading', { name: opened })).toBeInViewport();
    await expect(contents(page)).toBeVisible();
    await expect(page.locator('.explain')).toBeHidden();
    expect(new URL(page.url()).hash).toBe(`#${name}`);
    await page.getByRole('button', { name: text('shell.to-match') }).click();
    await expect(page.locator('.order-tray, .tray').first()).toBeVisible();
  }
  expect(troubles).toEqual([]);
});

test('contents lead to their part, by keyboard; every parameter stands in the list', async ({ page }) => {
  await openTitle(page);
  await page.goto('#odd');
  const entry = contents(page).getByRole('link', { name: '8. Parameters' });
  await entry.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '8. Parameters' })).toBeFocused();
  await expect(page.getByRole('heading', { name: '8. Parameters' })).toBeInViewport();
  await expect(page.locator('.description td code', { hasText: /^bufferShare$/ })).toHaveCount(1);
  await page.goto('#limits');
  await expect(page.getByRole('heading', { level: 1, name: text('page.limits.title') })).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.description')).toBeHidden();
});

test('at 320 px, which twice the text size leaves of a phone, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openTitle(page);
  for (const name of ['odd', 'limits']) {
    await page.goto(`#${name}`);
    await expect(contents(page)).toBeVisible();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(wide).toBeLessThanOrEqual(0);
  }
});

test('a page that cannot be fetched says so and tries again', async ({ page }) => {
  await openTitle(page);
  await page.route(/limits.*\.js/, (route) => route.abort());
  await page.goto('#limits');
  await expect(page.locator('.description [role="alert"]')).toContainText(text('description.failed'));
  await page.unroute(/limits.*\.js/);
  await page.getByRole('button', { name: text('description.again') }).click();
  await expect(contents(page)).toBeVisible();
});
