/** Settings take effect at once, stay on the device, and say what stands in the way. */
import { expect, test } from '@playwright/test';
import { NEIGHBOURS, openTitle, startMatch, text } from './driver.ts';

test('a key is changed, a taken one is refused by name, and all can go back', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: text('menu.settings'), exact: true }).click();
  await page.getByText(text('settings.keys-change')).click();
  const ladder = page.locator('.key-button[data-command="ladder"]');
  await ladder.click();
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(text('command.table'));
  await expect(ladder).toHaveText('K');
  await ladder.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await ladder.press('Enter');
  await page.keyboard.press('x');
  await expect(ladder).toHaveText('X');
  await page.keyboard.press('Escape');
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  await page.keyboard.press('k');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog', { name: text('ladder.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.locator('.help-keys > div', { hasText: text('command.ladder') }).locator('kbd')).toHaveText('X');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: text('menu.settings'), exact: true }).click();
  await page.getByText(text('settings.keys-change')).click();
  await expect(ladder).toHaveText('X');
  await page.getByRole('button', { name: text('settings.keys-reset') }).click();
  await expect(ladder).toHaveText('K');
});

test('size of text, motion, contrast, volume and language are on the page at once and after a reload', async ({
  page,
}) => {
  await openTitle(page);
  await page.getByRole('button', { name: text('menu.settings'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('150 %', { exact: true }).click();
  await dialog.getByText(text('settings.contrast.more'), { exact: true }).click();
  await dialog.getByText(text('settings.motion.full'), { exact: true }).click();
  await dialog.getByLabel(text('settings.sound')).check();
  await dialog.getByLabel(text('settings.cueVolume')).press('Home');
  const looks = () =>
    page.evaluate(() => {
      const { contrast, motion } = document.documentElement.dataset;
      const size = getComputedStyle(document.documentElement).getPropertyValue('--text-scale');
      return { contrast, motion, size, lang: document.documentElement.lang };
    });
  const wanted = { contrast: 'more', motion: 'full', size: '1.5', lang: 'en' };
  await expect.poll(looks).toEqual(wanted);
  await page.reload();
  await expect.poll(looks).toEqual(wanted);
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem('spiral.settings') ?? '{}'));
  expect(stored).toMatchObject({ sound: true, cueVolume: 0, textScale: 1.5 });
});
