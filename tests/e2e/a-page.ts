/** Short ways through the game in a browser. Nothing here waits a fixed time. */
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/** Everything that must never happen on a page: errors, and fetches from elsewhere. The list grows while the page lives. */
export function troublesOf(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

/** Bytes of script that the page has fetched, as they travel when packed, by address. */
export function scriptsOf(page: Page): {
  readonly bytes: () => Promise<number>;
  readonly names: () => readonly string[];
} {
  const answers: Promise<readonly [string, number]>[] = [];
  const names: string[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type !== 'script') return;
    names.push(new URL(response.url()).pathname);
    answers.push(response.body().then((body) => [response.url(), gzipSync(body).length] as const));
  });
  return {
    bytes: async () => (await Promise.all(answers)).reduce((sum, [, size]) => sum + size, 0),
    names: () => names,
  };
}

export interface StartOptions {
  readonly level?: string;
  readonly seat?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Sets up a match by its page and goes to the first brief. The check of the rules counts as done before. */
export async function startMatch(page: Page, { level, seat, settings = {} }: StartOptions = {}): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem('spiral.check.europe-1991-2024', 'done');
    localStorage.setItem('spiral.check.two-neighbours', 'done');
    localStorage.setItem('spiral.settings', JSON.stringify(kept));
  }, settings);
  await page.goto('/#set-up');
  if (level !== undefined) {
    await page.locator(`label:has(input[value="${level}"])`).click();
    await expect(page.locator(`input[value="${level}"]`)).toBeChecked();
  }
  if (seat !== undefined) await page.locator(`label:has(input[value="${seat}"])`).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expectPhase(page, 'brief');
}

/** Waits until a phase's screen stands: its main button is what a keyboard needs. */
export async function expectPhase(page: Page, phase: string): Promise<void> {
  await expect(page.locator(`[data-phase="${phase}"] main [data-primary]`).first()).toBeVisible({ timeout: 20_000 });
}

/** The phase that is on. */
export async function phaseOf(page: Page): Promise<string> {
  return (await page.locator('[data-phase]').getAttribute('data-phase')) ?? '';
}

/** From the first brief to planning. */
export async function goToOrders(page: Page): Promise<void> {
  await page.getByRole('slider', { name: /armed attack/ }).press('ArrowRight');
  await page.keyboard.press('Control+Enter');
  await expectPhase(page, 'signal');
  await page.keyboard.press('Control+Enter');
  await expectPhase(page, 'orders');
  await expect(page.locator('#region-moves')).toBeVisible();
}

/** True when something is wider than the page. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
}
