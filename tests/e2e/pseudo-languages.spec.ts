/**
 * Every screen in two languages that nobody speaks: one whose words are longer and accented, which finds texts without a
 * key and words without room, and one that runs from right to left. In three sizes; in the second, no fault that axe can
 * find: both have the same elements.
 */
import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe.ts';
import { openTitle } from './driver.ts';
import { playFewGames } from './few-games.ts';
import { visitFrontPages, visitMatch } from './screens.ts';
import { DESK, faultsByDay, inSizes, type LayoutGlobal, openForLayout } from './sizes.ts';

/** Axe over the part that is new: where a dialog lies over a screen, the dialog. */
async function axeFaults(page: Page, screen: string): Promise<string[]> {
  const axe = await axeOn(page);
  if ((await page.getByRole('dialog').count()) > 0) axe.include('[role="dialog"]');
  const { violations } = await axe.disableRules(['color-contrast']).analyze();
  return violations.map(
    ({ id, nodes }) => `${screen}: ${id} ${nodes.slice(0, 3).map((node) => node.target.join(' '))}`,
  );
}

for (const pseudo of ['xa', 'xb'] as const) {
  test(`every screen in the pseudo-language ${pseudo}`, async ({ page }) => {
    test.setTimeout(300_000);
    page.setDefaultTimeout(20_000);
    await page.setViewportSize(DESK);
    const options = { theme: 'day', pseudo } as const;
    const faults: string[] = [];
    let screens = 0;
    const visit = async (screen: string): Promise<void> => {
      screens += 1;
      faults.push(...(await inSizes(page, screen, faultsByDay)));
      if (pseudo === 'xb') {
        faults.push(...(await axeFaults(page, screen)));
        return;
      }
      const plain = await page.evaluate(() => (globalThis as LayoutGlobal).layout.plainWords());
      faults.push(...plain.map((words) => `${screen}: no text by key: ${words}`));
    };
    await playFewGames(page);
    await openForLayout(page, options);
    await expect(page.locator('html')).toHaveAttribute('dir', pseudo === 'xb' ? 'rtl' : 'ltr');
    await visitFrontPages(page, visit, options);
    await openTitle(page, options);
    await visitMatch(page, 'russia', visit);
    expect(screens).toBeGreaterThan(30);
    expect([...new Set(faults)]).toEqual([]);
  });
}
