/** A screen that comes while a dialog is opened, or under one, leaves it the focus, which goes back to what opened it. */
import { expect, type Page, test } from '@playwright/test';
import { NEIGHBOURS, openTitle, text } from './driver.ts';

/** Holds a part of the game back until it is let go. */
async function holdBack(page: Page, name: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(new RegExp(`/assets/${name}-[^/]*\\.js$`), async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const first of ['the screen', 'the dialog']) {
  test(`help is opened before the first screen has come, and ${first} comes first`, async ({ page }) => {
    const [screen, dialog] = [await holdBack(page, 'brief-screen'), await holdBack(page, 'help-dialog')];
    await openTitle(page);
    await page.getByRole('button', { name: text('title.alone') }).click();
    await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
    const begin = page.getByRole('button', { name: text('set-up.begin') });
    await expect(begin).not.toHaveAttribute('aria-disabled', 'true');
    await begin.click();
    const help = page.getByRole('button', { name: text('common.help'), exact: true });
    await help.click();
    const came = {
      'the screen': () => expect(page.locator('main h1')).toHaveCount(1),
      'the dialog': () => expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1),
    };
    await expect(page.locator('main h1')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const order =
      first === 'the screen' ? (['the screen', 'the dialog'] as const) : (['the dialog', 'the screen'] as const);
    for (const part of order) {
      (part === 'the screen' ? screen : dialog)();
      await came[part]();
    }
    await came['the dialog']();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(help).toBeFocused();
  });
}
