import { expect, test } from '@playwright/test';
import { isTooWide, scriptsOf, troublesOf } from './a-page.ts';

test('the title page is light: at most 350 kB of script, no map engine, no rules', async ({ page }) => {
  const scripts = scriptsOf(page);
  const troubles = troublesOf(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spiral');
  await page.waitForLoadState('networkidle');
  expect(await scripts.bytes()).toBeGreaterThan(50_000);
  expect(await scripts.bytes()).toBeLessThanOrEqual(350_000);
  expect(scripts.names().filter((name) => /phaser|engine|map-stage|level-/.test(name))).toEqual([]);
  expect(troubles).toEqual([]);
});

test('the divider goes by keys, and says which reading fills how much', async ({ page }) => {
  await page.goto('/');
  const divider = page.getByRole('slider', { name: 'Divider between the two readings' });
  await divider.press('Home');
  await expect(divider).toHaveAttribute('aria-valuetext', 'Right 100 %: as Moscow saw it');
  await divider.press(' ');
  await expect(divider).toHaveAttribute('aria-valuetext', 'Left 100 %: as NATO meant it');
  await divider.press('Shift+ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '90');
  await divider.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '88');
});

test('a class code leads to an honest answer and back to what works', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Join a class').fill('h7k');
  await page.getByRole('button', { name: 'Join' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not in this build yet' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Join' })).toBeFocused();
});

test('the theme can be changed, and is kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('the pages behind the title open, and the browser goes back', async ({ page }) => {
  await page.goto('/');
  for (const name of ['Sources', 'Limits of the model', 'Accessibility']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Spiral');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spiral');
  }
});

for (const [width, height] of [
  [1440, 900],
  [1366, 657],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing is wider than the page at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await isTooWide(page)).toBe(false);
  });
}
