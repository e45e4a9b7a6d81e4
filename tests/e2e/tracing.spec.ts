/** Process tracing in the debrief: from an event back to moves and readings, shares by re-runs; and a move left out or swapped. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { View } from '../../src/engine/index.ts';
import { faultsOn } from './axe.ts';
import { keysOf } from './by-keyboard.ts';
import { text, troublesOf } from './driver.ts';
import { openDebrief } from './saves.ts';

// Matches are played to their moment first, and games again in the page.
test.setTimeout(120_000);

const PLAN = { level: 'bucharest-2008', seat: 'nato', seed: 7 } as const;
/** The end of a match in which a move of one desk alone opened a crisis. */
function ended(view: View): boolean {
  const alone = new Set(view.cards.flatMap(({ joint, fact }) => (joint ? [] : fact)));
  const opened = view.facts.filter(({ kind }) => kind === 'crisis-opened');
  return view.phase === 'ended' && opened.some(({ causes }) => causes.some((cause) => alone.has(cause)));
}

const MINUS = /−/g;
/** "0.4", "−12" and "1,000" of a text as numbers. */
const numbersIn = (words: string): number[] =>
  [
    ...words
      .replace(MINUS, '-')
      .replaceAll(',', '')
      .matchAll(/-?\d+(?:\.\d+)?/g),
  ].map(([number]) => Number(number));

const ran = (page: Page, within: string): Promise<void> =>
  expect(page.locator(`${within} .study-bar[data-state="ended"]`)).toBeVisible({ timeout: 60_000 });

/** Three numbers, each before and after, with what changed and how sure that is; and a sentence on whether it helped. */
async function threeNumbers(page: Page): Promise<readonly string[]> {
  const figures = page.locator('.key-figures dl > div');
  await expect(figures).toHaveCount(3);
  for (const figure of await figures.all()) {
    expect(numbersIn(await figure.locator('.key-now').innerText())).toHaveLength(2);
    expect(numbersIn(await figure.locator('.key-change').innerText()).length).toBeGreaterThanOrEqual(3);
  }
  await expect(page.locator('.key-figures .text-voice')).toContainText(/\d/);
  return figures.allInnerTexts();
}

const fans = (page: Page): Locator => page.locator('.what-if-fans .fan-band[data-which="after"]');

test('from an event to its moves and readings, shares by re-running, and the match without one of them', async ({
  page,
}) => {
  const troubles = troublesOf(page);
  await openDebrief(page, PLAN, ended);
  await page
    .locator('.story')
    .getByRole('button', { name: text('what-if.part.causes') })
    .click();
  await expect(page.locator('.cause[data-kind="event"]')).toHaveCount(1);
  await expect(page.locator('.cause-lane h3')).toHaveCount(5);
  // On the phone the event has the width of the page: its name is not cut after two letters.
  const size = page.viewportSize() ?? { width: 1366, height: 657 };
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await page.locator('.tracing-chooser select').first().boundingBox())?.width).toBeGreaterThan(300);
  await page.setViewportSize(size);
  await page.locator('.tracing-run').getByRole('button').click();
  await ran(page, '.tracing');

  // Moves stand in the graph, each with its reading, and lines lead from them to the event.
  const moves = page.locator('.cause[data-kind="move"]');
  expect(await moves.count()).toBeGreaterThan(0);
  expect(await page.locator('.cause[data-kind="reading"]').count()).toBeGreaterThan(0);
  expect(await page.locator('.cause-links path').count()).toBeGreaterThanOrEqual(await moves.count());
  const shares = page.locator('.cause-share');
  expect(await shares.count()).toBeGreaterThan(0);
  for (const share of await shares.allInnerTexts()) expect(numbersIn(share)).toHaveLength(3);

  // The table has an interval for every share, of every move that was tried.
  await page
    .locator('.tracing')
    .getByRole('button', { name: text('chart.show-table') })
    .click();
  const rows = page.locator('.tracing tbody tr');
  const tried = numbersIn(await page.locator('.tracing-run').getByRole('button').first().innerText())[0];
  await expect(rows).toHaveCount(tried ?? 0);
  const cells = await rows.locator('td:nth-child(5)').allInnerTexts();
  expect(cells.filter((cell) => ![3, 0].includes(numbersIn(cell).length))).toEqual([]);
  expect(cells.filter((cell) => numbersIn(cell).length === 3).length).toBeGreaterThan(0);
  await page
    .locator('.tracing')
    .getByRole('button', { name: text('chart.show-chart') })
    .click();

  // While a move has the focus, what has nothing to do with it is faded on purpose.
  expect(await faultsOn(page, '.tracing')).toEqual([]);
  await moves.first().click();
  await expect(page.locator('.tracing-move > p').first()).toContainText(/\d/);
  await page.getByRole('button', { name: text('tracing.fork') }).click();
  await ran(page, '.what-if');
  await threeNumbers(page);
  await expect(fans(page)).toHaveCount(2);
  expect(troubles).toEqual([]);
});

test('by keyboard alone: an event is traced, a move is left out, then another stands in its place', async ({
  page,
}) => {
  const keys = keysOf(page);
  await openDebrief(page, PLAN, ended);
  await keys.tabTo('.story > li:nth-child(4) li:nth-child(2) button');
  await keys.press('Enter');
  await expect(page.locator('.cause[data-kind="event"]')).toHaveCount(1);
  await keys.tabTo('.tracing-run .button');
  await keys.press('Enter');
  await ran(page, '.tracing');
  await keys.tabTo('.cause[data-kind="move"]');
  await keys.press('Enter');
  await expect(page.locator('.cause[data-kind="move"]:focus')).toHaveAttribute('aria-pressed', 'true');
  await keys.tabTo('.tracing-move .button');
  await keys.press('Enter');
  await ran(page, '.what-if');
  const without = await threeNumbers(page);

  // Not every act has another that could stand in its place: the next ones on the list, until one has.
  await keys.tabTo('.fork-panel .choice-card input');
  const chosen = page.locator('.fork-panel .choice-card input:checked');
  for (let steps = 0; steps < 8 && (await page.locator('.fork-instead option').count()) < 2; steps += 1) {
    const before = await chosen.inputValue();
    await keys.press('ArrowDown');
    await expect(chosen).not.toHaveValue(before);
  }
  await keys.tabTo('.fork-instead select');
  await keys.press('ArrowDown');
  await expect(page.locator('.fork-instead select')).not.toHaveValue('');
  await expect(page.locator('.what-if-stale')).toBeVisible();
  await keys.tabTo('.what-if-run .button');
  await keys.press('Enter');
  await ran(page, '.what-if');
  await expect(page.locator('.what-if-stale').filter({ hasText: text('what-if.stale') })).toHaveCount(0);
  expect(await threeNumbers(page)).not.toEqual(without);
  await expect(fans(page)).toHaveCount(2);
});

test('on the phone a long event name takes a second line and is not cut', async ({ page }) => {
  await openDebrief(page, PLAN, ended);
  await page
    .locator('.story')
    .getByRole('button', { name: text('what-if.part.causes') })
    .click();
  const box = page.locator('.tracing-chooser select').first();
  await expect(box).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  const { lines, wraps } = await box.evaluate((select) => {
    const { fontSize, whiteSpace, paddingTop, paddingBottom } = getComputedStyle(select);
    const room = select.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    return { lines: room / (1.2 * Number.parseFloat(fontSize)), wraps: whiteSpace };
  });
  expect(wraps).toBe('normal');
  expect(lines).toBeGreaterThanOrEqual(2);
});
