/** What axe finds on the page that stands, or in one part of it, by day and by night. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function faultsOn(page: Page, part?: string): Promise<string[]> {
  const faults: string[] = [];
  if (part !== undefined) await expect(page.locator(part)).toBeVisible();
  for (const theme of ['day', 'night'] as const) {
    await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' });
    await expect(page.locator(`:root[data-theme="${theme}"]`)).toBeAttached();
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0]?.target.join(' ')}`));
  }
  return faults;
}
