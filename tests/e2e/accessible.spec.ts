/** No fault that axe can find, on any screen, by day and by night. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openTitle, playTo, startMatch, text } from './driver.ts';
import { planFor, visitFrontPages, visitMatch } from './screens.ts';

test.use({ trace: 'off' });

const THEMES = ['day', 'night'] as const;

/** What is new on a screen that was looked at before: a dialog over it, or a part of it. */
async function partOf(page: Page, screen: string): Promise<string | undefined> {
  if (screen.startsWith('draft')) return '.draft';
  if (screen === 'orders placed') return '.tray';
  return (await page.getByRole('dialog').count()) > 0 ? '[role="dialog"]' : undefined;
}

/** What axe finds on the screen that stands, in both themes, a line a fault. */
async function faultsOn(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = [];
  // A screen's code comes when it is first shown.
  await expect(page.locator('h1').first()).toBeAttached();
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' });
    await expect(page.locator(`:root[data-theme="${theme}"]`)).toBeAttached();
    // Colours are all that a theme changes.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const part = await partOf(page, screen);
    if (part !== undefined) axe.include(part);
    const { violations } = await (theme === 'day' ? axe : axe.withRules(['color-contrast'])).analyze();
    for (const { id, nodes } of violations) {
      const where = nodes.slice(0, 3).map((node) => `${node.target.join(' ')}`);
      const why = nodes[0]?.any[0]?.message ?? nodes[0]?.failureSummary ?? '';
      faults.push(`${screen}, ${theme}: ${id} (${nodes.length}) ${where.join(' ; ')} ${why}`);
    }
  }
  return faults;
}

test('title, its pages and the set-up page have no fault', async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  await visitFrontPages(
    page,
    async (screen) => {
      faults.push(...(await faultsOn(page, screen)));
    },
    { theme: 'system' },
  );
  expect(faults).toEqual([]);
});

test('no screen of a match has a fault', async ({ page }) => {
  test.setTimeout(400_000);
  const faults: string[] = [];
  const seen: string[] = [];
  await openTitle(page, { theme: 'system' });
  await visitMatch(page, 'nato', async (screen) => {
    seen.push(screen);
    faults.push(...(await faultsOn(page, screen)));
  });
  expect(seen.length).toBeGreaterThanOrEqual(22);
  expect(faults).toEqual([]);
});

test('the board as a map has no fault', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { map: true, theme: 'system' });
  await startMatch(page, planFor('nato'));
  await playTo(page, 'orders');
  await expect(page.locator('.map-stage canvas').first()).toBeVisible();
  await expect(page.getByRole('button', { name: text('map.zoom-in') })).toBeVisible();
  expect(await faultsOn(page, 'board as a map')).toEqual([]);
});
