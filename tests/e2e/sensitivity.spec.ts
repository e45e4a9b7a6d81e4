/** Which assumptions results hang on: played in workers, called off, and in the end what the command line prints. */
import { expect, type Page, test } from '@playwright/test';
import { runTornado } from '../../src/cli/inquire.ts';
import { faultsOn } from './axe.ts';
import { bundle } from './bundle.ts';
import { NEIGHBOURS, openTitle, primary, startMatch, TEXTS, text, troublesOf } from './driver.ts';
import type { Crawl } from './in-page/crawl.ts';
import type { LayoutChecks } from './in-page/layout.ts';
import { firstSave, openFile } from './saves.ts';

type Global = typeof globalThis & { readonly crawl: Crawl; readonly layout: LayoutChecks };

const PLAN = { level: NEIGHBOURS, seat: 'merrin', seed: 5 } as const;

/** "−7.8 (−8.7 to −7)" as numbers. */
const numbersIn = (words: string): number[] =>
  [...words.replaceAll('−', '-').matchAll(/[+-]?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

/** What the command that the page shows prints. */
async function printed(command: string): Promise<{ swing: { mean: number; ci95: [number, number] } }[]> {
  const given = command.split(' ').slice(5);
  const lines: string[] = [];
  await runTornado([...given, '--format', 'json', '--workers', '2'], (line) => lines.push(line));
  return JSON.parse(lines.join('')).bars;
}

async function openFromDebrief(page: Page): Promise<void> {
  await openTitle(page, { theme: 'system', map: true });
  await startMatch(page, PLAN);
  await openFile(
    page,
    firstSave(PLAN, (view) => view.phase === 'ended'),
  );
  await expect(primary(page)).toBeVisible();
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('study.sensitivity.link') }).click();
  await expect(page.getByLabel(text('sensitivity.world'), { exact: true })).toHaveValue('match');
}

test('a tornado of the match’s world is called off, played to its end, and is what the command line prints', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const troubles = troublesOf(page);
  await page.addInitScript({ content: await bundle('crawl') });
  await page.addInitScript({ content: await bundle('layout') });
  await openFromDebrief(page);
  await page.getByLabel(text('sensitivity.runs.tornado')).selectOption('8');
  await page.getByRole('button', { name: text('sensitivity.start') }).click();
  await expect(page.locator('.sensitivity-row').first()).toBeVisible();
  await page.getByRole('button', { name: text('study.cancel') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.study-bar[data-state="called-off"]')).toBeVisible();
  expect(await page.locator('.sensitivity-row').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: text('study.again') }).click();
  await expect(page.locator('.study-bar[data-state="ended"]')).toBeVisible({ timeout: 60_000 });

  await page.evaluate((keys) => (globalThis as Global).crawl.know([], keys), Object.keys(TEXTS));
  expect(await page.evaluate(() => (globalThis as Global).crawl.badWords())).toEqual([]);
  const numerals = await page.evaluate(() => (globalThis as Global).crawl.numerals());
  expect(numerals.filter(({ marked }) => !marked)).toEqual([]);
  for (const width of [1440, 390, 1366]) {
    await page.setViewportSize({ width, height: 844 });
    // The chart draws itself anew a frame or two after the window has changed.
    await expect.poll(() => page.evaluate(() => (globalThis as Global).layout.faultsIn('day'))).toEqual([]);
  }
  expect(await faultsOn(page)).toEqual([]);

  const row = page.locator('.sensitivity-row').first();
  const name = (await row.locator('b').textContent()) ?? '';
  await row.click();
  await expect(page.getByRole('dialog').locator('.param:has(:focus) h3')).toHaveText(name);
  await page.keyboard.press('Escape');

  const expected = await printed((await page.locator('.command-line').textContent()) ?? '');
  await page
    .locator('.tornado')
    .getByRole('button', { name: text('chart.show-table') })
    .click();
  const shown = await page.locator('.tornado tbody tr td:nth-child(7)').allTextContents();
  expect(shown).toHaveLength(expected.length);
  for (const [index, { swing }] of expected.entries()) {
    const numbers = numbersIn(shown[index] ?? '');
    expect(numbers).toHaveLength(3);
    for (const [at, value] of [swing.mean, ...swing.ci95].entries()) expect(numbers[at]).toBeCloseTo(value, 1);
  }
  expect(troubles).toEqual([]);
});
