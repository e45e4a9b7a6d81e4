/** On the phone and at twice the text size: a turn can be played, nothing scrolls sideways, no words lie on others. */
import { expect, type Page, test } from '@playwright/test';
import { bundle } from './bundle.ts';
import { openTitle, type PageOptions, phaseOf, playTo, primary, startMatch, stepByMouse, text } from './driver.ts';
import type { LayoutChecks } from './in-page/layout.ts';
import { firstSave, openFile } from './saves.ts';
import { DEBRIEF_PAGES, planFor, visitFrontPages } from './screens.ts';

test.use({ trace: 'off' });

type Global = typeof globalThis & { readonly layout: LayoutChecks };

async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const faults = await page.evaluate(() => {
    const { overlaps, tooWide } = (globalThis as Global).layout;
    return [...tooWide().map((each) => `too wide: ${each}`), ...overlaps().map((each) => `words on words: ${each}`)];
  });
  return [...new Set(faults)].map((fault) => `${screen}: ${fault}`);
}

/** Goes to a place of the phone's tab bar. */
async function toTab(page: Page, tab: string): Promise<void> {
  await page
    .locator('.tab-bar')
    .getByRole('button', { name: text(`tab.${tab}`) })
    .click();
}

/** Orders on the phone: card, intent, prediction, then the tray in its own place. */
async function orderOnPhone(page: Page, visit: (screen: string) => Promise<void>): Promise<void> {
  await visit('orders');
  await page.locator('.move-card[data-state="available"] [data-card]').first().click();
  await visit('draft');
  const target = page.locator('#region-draft-target select');
  if ((await target.count()) > 0 && (await target.inputValue()) === '') {
    const open = await target.locator('option:not([disabled])').first().getAttribute('value');
    await target.selectOption(open);
  }
  await page.locator('#region-draft-intent [role="radio"]:visible').first().click();
  await page.locator('.prediction-track').click({ position: { x: 120, y: 6 } });
  await page.locator('#region-draft [data-primary]').click();
  await expect(page.locator('#region-draft')).toBeHidden();
  for (const tab of ['map', 'ledger', 'ladder']) {
    await toTab(page, tab);
    await visit(`place ${tab}`);
  }
  await toTab(page, 'orders');
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(1);
  await visit('tray');
  await page.locator('.tray-seal button').click();
  await page.getByRole('dialog').locator('[data-primary]').click();
  await expect(page.locator('.match[data-phase="reveal"]')).toBeVisible();
}

async function playTurn(page: Page, visit: (screen: string) => Promise<void>): Promise<void> {
  for (let steps = 0; steps < 12; steps += 1) {
    const phase = await phaseOf(page);
    if (phase === 'orders') await orderOnPhone(page, visit);
    else {
      await visit(phase);
      await stepByMouse(page);
    }
    if (phase === 'assess') return;
  }
}

const SIZES: readonly (readonly [name: string, width: number, height: number, options: PageOptions])[] = [
  ['a phone of 390 by 844', 390, 844, {}],
  ['a laptop at twice the text size', 1366, 657, { textScale: 2 }],
];

for (const [name, width, height, options] of SIZES) {
  test(`a turn, a crisis and the debrief on ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await page.addInitScript({ content: await bundle('layout') });
    const faults: string[] = [];
    const visit = async (screen: string): Promise<void> => {
      faults.push(...(await faultsOf(page, screen)));
    };
    await visitFrontPages(page, visit, options);
    await page.getByRole('button', { name: text('shell.to-title') }).click();
    await startMatch(page, planFor('russia'));
    await playTurn(page, visit);
    await visit('later brief');
    await openFile(
      page,
      firstSave(planFor('russia'), (view) => view.phase === 'crisis'),
    );
    await expect(page.locator('.match[data-phase="crisis"]')).toBeVisible();
    await visit('crisis');
    await openFile(
      page,
      firstSave(planFor('russia'), (view) => view.phase === 'ended' && view.time.turn > 8),
    );
    await expect(page.locator('.match[data-phase="ended"]')).toBeVisible();
    await visit('ending');
    await primary(page).click();
    for (const shown of DEBRIEF_PAGES) {
      await expect(page.locator(`.debrief[data-page="${shown}"]`)).toBeVisible();
      await visit(`debrief, ${shown}`);
      if (shown !== 'next') await primary(page).first().click();
    }
    expect(faults).toEqual([]);
  });
}

for (const [width, height] of [
  [1366, 657],
  [1440, 900],
] as const) {
  test(`no words lie on others at ${width} by ${height}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.addInitScript({ content: await bundle('layout') });
    await openTitle(page);
    await startMatch(page, planFor('nato'));
    const faults: string[] = [];
    for (let steps = 0; steps < 9; steps += 1) {
      faults.push(...(await faultsOf(page, await phaseOf(page))));
      await stepByMouse(page);
    }
    expect(faults).toEqual([]);
  });
}

test('both desks have as many labels, in the brief and while they plan', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript({ content: await bundle('layout') });
  const counts: Record<string, number>[][] = [];
  for (const seat of ['nato', 'russia']) {
    await openTitle(page);
    await startMatch(page, planFor(seat));
    const labels = () => page.evaluate(() => (globalThis as Global).layout.labels());
    const brief = await labels();
    await playTo(page, 'orders');
    // Cards name what each desk can do, and desks differ in that: their headings are counted, not the cards.
    counts.push([brief, await labels()]);
    await page.evaluate(() => {
      location.hash = '';
    });
  }
  const [nato, russia] = counts;
  expect(nato?.[0]?.h2).toBeGreaterThan(1);
  expect(russia).toEqual(nato);
});
