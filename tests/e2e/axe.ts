/** What axe finds on the page that stands. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { seen } from './seen.ts';

/** A run of axe over the page. Its script stays in the page: later runs bring an empty one instead of half a megabyte. */
export async function axeOn(page: Page): Promise<AxeBuilder> {
  const there = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder(there ? { page, axeSource: 'undefined' } : { page });
  return builder.setLegacyMode(true).options({ resultTypes: ['violations'] });
}

/** All faults of the page, or of one part of it, by day and by night, a line a fault. */
export async function faultsOn(page: Page, part?: string): Promise<string[]> {
  const faults: string[] = [];
  if (part !== undefined) await seen(page.locator(part).first());
  for (const theme of ['day', 'night'] as const) {
    await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' });
    await expect(page.locator(`:root[data-theme="${theme}"]`)).toBeAttached();
    const axe = await axeOn(page);
    if (part !== undefined) axe.include(part);
    // Colours are all that a theme changes.
    const { violations } = await (theme === 'day' ? axe : axe.withRules(['color-contrast'])).analyze();
    for (const { id, nodes } of violations) {
      const where = nodes.slice(0, 3).map((node) => node.target.join(' '));
      const why = nodes[0]?.any[0]?.message ?? nodes[0]?.failureSummary ?? '';
      faults.push(`${theme}: ${id} (${nodes.length}) ${where.join(' ; ')} ${why}`);
    }
  }
  return faults;
}

/** What is new on a screen that was looked at before: a dialog over it, or a part of it. */
async function partOf(page: Page, screen: string): Promise<string | undefined> {
  if (screen.startsWith('draft')) return '.draft';
  if (screen === 'orders placed') return '.tray';
  return (await page.getByRole('dialog').count()) > 0 ? '[role="dialog"]' : undefined;
}

/** What axe finds on a screen that was led to by `screens.ts`, in both themes, a line a fault. */
export async function axeFaultsOn(page: Page, screen: string): Promise<string[]> {
  // A screen's code comes when it is first shown.
  await expect(page.locator('h1').first()).toBeAttached();
  const faults = await faultsOn(page, await partOf(page, screen));
  return faults.map((fault) => `${screen}, ${fault}`);
}
