/**
 * The pages before a match in every size, and a turn on the phone and at twice the text size: nothing scrolls sideways, no
 * words lie on others, none are cut off. By day: that night changes colours only is seen to in the tests of styles.
 * On the pages before a match: no fault that axe can find, by day and by night.
 */
import { expect, type Page, test } from '@playwright/test';
import { axeFaultsOn } from './axe.ts';
import { type PageOptions, phaseOf, startMatch, stepByMouse, text } from './driver.ts';
import { playFewGames } from './few-games.ts';
import { planFor, type Visit, visitFrontPages, visitLateScreens } from './screens.ts';
import { DESK, inSizes, type LayoutGlobal, openForLayout } from './sizes.ts';

/** What is wrong with the screen that stands; the title, which names the other theme, is looked at in both. */
async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of screen.startsWith('title') ? (['night', 'day'] as const) : (['day'] as const)) {
    await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' });
    const faults = await page.evaluate((name) => (globalThis as LayoutGlobal).layout.faultsIn(name), theme);
    found.push(...faults.map((fault) => `${screen}, ${theme}: ${fault}`));
  }
  return found;
}

const faultsInSizes = (page: Page, screen: string): Promise<string[]> => inSizes(page, screen, faultsOf);

test('the pages before a match, in three sizes; axe finds no fault', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(DESK);
  await openForLayout(page);
  const faults: string[] = [];
  await visitFrontPages(
    page,
    async (screen) => {
      faults.push(...(await faultsInSizes(page, screen)), ...(await axeFaultsOn(page, screen)));
    },
    { theme: 'system' },
  );
  expect(faults).toEqual([]);
});

/** Goes to a place of the phone's tab bar. */
async function toTab(page: Page, tab: string): Promise<void> {
  await page
    .locator('.tab-bar')
    .getByRole('button', { name: text(`tab.${tab}`) })
    .click();
}

/** Orders on the phone: card, intent, prediction, then the tray in its own place. */
async function orderOnPhone(page: Page, visit: Visit): Promise<void> {
  await visit('orders');
  await page.locator('.move-card[data-state="available"] [data-card]').first().click();
  await visit('draft');
  const target = page.locator('#region-draft-target select');
  if ((await target.count()) > 0 && (await target.inputValue()) === '') {
    const free = await target.locator('option:not([disabled])').first().getAttribute('value');
    await target.selectOption(free);
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

async function playTurn(page: Page, visit: Visit): Promise<void> {
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

const NARROW: readonly (readonly [name: string, seat: string, width: number, height: number, options: PageOptions])[] =
  [
    ['a phone of 390 by 844', 'russia', 390, 844, {}],
    ['a laptop at twice the text size', 'nato', 1366, 657, { textScale: 2 }],
  ];

for (const [name, seat, width, height, options] of NARROW) {
  test(`a turn is played, and a crisis and the debrief are read, on ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    const visit = async (screen: string): Promise<void> => {
      faults.push(...(await faultsOf(page, screen)));
    };
    await playFewGames(page);
    await openForLayout(page, options);
    await visitFrontPages(page, visit, { theme: 'system', ...options });
    await page.getByRole('button', { name: text('shell.to-title') }).click();
    await startMatch(page, planFor(seat));
    await playTurn(page, visit);
    await visit('later brief');
    await visitLateScreens(page, seat, visit);
    expect([...new Set(faults)]).toEqual([]);
  });
}
