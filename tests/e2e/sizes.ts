/** The sizes of screen that a page is looked at in, and what is wrong with where its words lie there. */
import type { Page } from '@playwright/test';
import { bundle } from './bundle.ts';
import { openTitle, type PageOptions } from './driver.ts';
import type { LayoutChecks } from './in-page/layout.ts';

export type LayoutGlobal = typeof globalThis & { readonly layout: LayoutChecks };

export const DESK = { width: 1366, height: 657 };
export const SIZES = [{ width: 1440, height: 900 }, { width: 390, height: 844 }, DESK] as const;

/** Opens the title page with the checks at hand. */
export async function openForLayout(page: Page, options: PageOptions = {}): Promise<void> {
  await page.addInitScript({ content: await bundle('layout') });
  await openTitle(page, { theme: 'system', ...options });
}

type Look = (page: Page, screen: string) => Promise<string[]>;

/** Looks at a screen in the three sizes; the page is left in the one that it came in. */
export async function inSizes(page: Page, screen: string, look: Look): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // Two of the sizes have one layout and differ in how low they are.
    await page.evaluate(
      async ([name, short]) => {
        const { untilRoot } = (globalThis as LayoutGlobal).layout;
        await untilRoot('layout', name);
        await untilRoot('short', short);
      },
      size.width < 768 ? (['phone', 'false'] as const) : (['desk', String(size === DESK)] as const),
    );
    found.push(...(await look(page, `${screen} at ${size.width}`)));
  }
  return found;
}

/** Where the words of the screen that stands lie wrong, by day, a line a fault. */
export async function faultsByDay(page: Page, screen: string): Promise<string[]> {
  const faults = await page.evaluate(() => (globalThis as LayoutGlobal).layout.faultsIn('day'));
  return faults.map((fault) => `${screen}: ${fault}`);
}
