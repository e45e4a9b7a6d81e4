/** The trend page: this match beside real history and beside games of the program, and correlations with honest intervals. */
import { expect, test } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { keysOf } from './by-keyboard.ts';
import { text, troublesOf } from './driver.ts';
import { openDebrief } from './saves.ts';

// Matches are played to their moment first, and games again in the page.
test.setTimeout(120_000);

const PLAN = { level: 'bucharest-2008', seat: 'nato', seed: 7 } as const;

/** Limits of the intervals that a table of correlations shows: "0.42 (−0.1 to 0.77)". */
const intervalsIn = (cells: readonly string[]): number[][] =>
  cells.flatMap((cell) => {
    const numbers = [...cell.replaceAll('−', '-').matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
    return numbers.length === 3 ? [numbers] : [];
  });

test('the match, real history and the spread of games; lags with their intervals', async ({ page }) => {
  const troubles = troublesOf(page);
  await openDebrief(page, PLAN);
  await page
    .locator('.story')
    .getByRole('button', { name: text('debrief.history.part.trend') })
    .click();
  await expect(page.locator('.trend-lines figure')).toHaveCount(2);
  await expect(page.locator('.trend-lines .series-history')).toHaveCount(2);
  await expect(page.locator('.trend-lines .series-band')).toHaveCount(0);
  await page.locator('.trend-run').getByRole('button').click();
  await expect(page.locator('.trend .study-bar[data-state="ended"]')).toContainText('100', { timeout: 60_000 });
  await expect(page.locator('.trend-lines .series-band')).toHaveCount(2);

  const lags = page.locator('.trend-lags');
  await lags.getByRole('button', { name: text('chart.show-table') }).click();
  const rows = lags.locator('tbody tr');
  await expect(rows).toHaveCount(7);
  await page.getByLabel(text('trend.first')).selectOption('threat nato');
  await page.getByLabel(text('trend.second')).selectOption('threat russia');
  const found = intervalsIn(await lags.locator('tbody td').allInnerTexts());
  expect(found.length).toBeGreaterThan(0);
  for (const [r = 2, low = 2, high = -2] of found) {
    expect(low).toBeLessThanOrEqual(r);
    expect(high).toBeGreaterThanOrEqual(r);
    expect(low).toBeGreaterThanOrEqual(-1);
    expect(high).toBeLessThanOrEqual(1);
  }
  expect(await faultsOn(page, '.trend')).toEqual([]);
  // On a phone no interval stands out of sight.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(':root[data-layout="phone"]')).toBeAttached();
  const hidden = lags.locator('.data-table-scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await hidden).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
});

test('by keyboard alone: the games are played and the table of turns opens', async ({ page }) => {
  const keys = keysOf(page);
  await openDebrief(page, PLAN);
  await keys.tabTo('.story > li:nth-child(3) li:last-child button');
  await keys.press('Enter');
  await keys.tabTo('.trend-run .button');
  await keys.press('Enter');
  await expect(page.locator('.trend-lines .series-band')).toHaveCount(2, { timeout: 60_000 });
  await keys.tabTo('.trend-table summary');
  await keys.press('Enter');
  await expect(page.locator('.trend-table tbody tr')).toHaveCount(6);
});
