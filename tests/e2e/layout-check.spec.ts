/** The look at the layout sees what is too wide wherever it stands: on the page, or in a part of it that scrolls. */
import { expect, type Page, test } from '@playwright/test';
import { playTo, startMatch } from './driver.ts';
import { planFor } from './screens.ts';
import { DESK, inSizes, type LayoutGlobal, openForLayout } from './sizes.ts';

const faultsOf = (page: Page, screen: string): Promise<string[]> =>
  inSizes(page, screen, async (_, size) => {
    const faults = await page.evaluate(() => (globalThis as LayoutGlobal).layout.faultsIn('day'));
    return faults.map((fault) => `${size}: ${fault}`);
  });

/** Makes the first heading wider than any screen of the three and looks at them. */
async function faultsWithWide(page: Page, heading: string, screen: string): Promise<string[]> {
  await page.addStyleTag({ content: `${heading} { width: 1500px !important }` });
  return faultsOf(page, screen);
}

const WIDE = /^(.*): too wide: /;
const sizesOf = (faults: readonly string[]): readonly string[] => [
  ...new Set(faults.flatMap((fault) => WIDE.exec(fault)?.[1] ?? [])),
];

test('a heading that is too wide is named in every size', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  await openForLayout(page);
  await startMatch(page, planFor('russia'));
  expect(sizesOf(await faultsOf(page, 'brief'))).toEqual([]);
  expect(sizesOf(await faultsWithWide(page, 'main h1', 'brief'))).toEqual([
    'brief at 1440',
    'brief at 390',
    'brief at 1366',
  ]);
});

test('a heading that is too wide for its column is named in every size', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  await openForLayout(page);
  await startMatch(page, planFor('russia'));
  await playTo(page, 'orders');
  expect(sizesOf(await faultsOf(page, 'orders'))).toEqual([]);
  expect(sizesOf(await faultsWithWide(page, '.moves > h2', 'orders'))).toEqual([
    'orders at 1440',
    'orders at 390',
    'orders at 1366',
  ]);
});
