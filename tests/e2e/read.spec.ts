/** Reading the other desk's moves: an answer is noted, not judged; the next move comes into view; the ledger opens where it moved. */
import { expect, type Page, test } from '@playwright/test';
import type { View } from '../../src/engine/index.ts';
import { openTitle, startMatch, tagByMouse, text } from './driver.ts';
import { firstSave, openFile } from './saves.ts';

const PLAN = { level: 'bucharest-2008', seat: 'nato', seed: 7, bot: 'hawk' } as const;

const unread = (view: View): number =>
  view.cards.filter((card) => !card.mine && !card.joint && card.turn === view.time.turn && card.reading === undefined)
    .length;

/** Opens the first turn of which several moves are still to be read; returns what the seat sees there. */
async function openReading(page: Page): Promise<View> {
  let seen: View | undefined;
  await startMatch(page, PLAN);
  await openFile(
    page,
    firstSave(PLAN, (view) => {
      if (view.phase === 'read' && view.time.turn > 1 && unread(view) > 1) seen ??= view;
      return seen !== undefined;
    }),
  );
  await expect(page.locator('.intent-grid')).toBeVisible();
  if (seen === undefined) throw new Error('no turn with several moves to read');
  return seen;
}

test('on the phone an answer is noted without a verdict, and the next move stands at the top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTitle(page);
  await openReading(page);
  await expect(page.getByText(text('read.question-judged'))).toBeVisible();
  const first = await page.locator('.tag-card h1').textContent();
  const answer = page.locator('.tag-answer [data-primary]');
  await expect(answer).toBeDisabled();
  // A slip of the finger costs nothing: another reason can be chosen, and nothing is noted yet.
  await page.locator('.intent-chip').first().click();
  await page.locator('.intent-chip').last().click();
  await expect(page.locator('.intent-chip[aria-pressed="true"]')).toHaveCount(1);
  await expect(page.locator('.tag-card h1')).toHaveText(first ?? '');
  await expect(page.locator('.act-noted')).toHaveCount(0);
  await answer.click();
  await expect(page.locator('.tag-card h1')).not.toHaveText(first ?? '');
  await expect(page.locator('.tag-card h1')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.act-noted')).toHaveText([text('read.noted')]);
  await expect(page.getByText('✓')).toHaveCount(0);
});

for (const { name, width, height, textScale } of [
  { name: 'on the phone', width: 390, height: 844, textScale: 1 },
  { name: 'on the phone with large letters', width: 390, height: 844, textScale: 1.5 },
  { name: 'on a low screen', width: 1366, height: 657, textScale: 1 },
]) {
  test(`${name} every reason is read whole`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openTitle(page, { textScale });
    await openReading(page);
    const faults = await page.locator('.intent-chip').evaluateAll((all) => {
      const action = document.querySelector('.tag-answer')?.getBoundingClientRect().top ?? 0;
      return all.flatMap((chip) => {
        const box = chip.getBoundingClientRect();
        const words = chip.querySelector('.intent-words')?.getBoundingClientRect();
        const out = words === undefined || words.right > box.right || words.bottom > box.bottom;
        // On the phone the page is scrolled; elsewhere all stand above the button at once.
        return out || box.right > innerWidth || (innerWidth > 700 && box.bottom > action) ? [chip.textContent] : [];
      });
    });
    expect(faults).toEqual([]);
    // Scrolled to, the last one is clear of the button: the press reaches it.
    await page.locator('.intent-chip').last().click();
    await expect(page.locator('.intent-chip').last()).toHaveAttribute('aria-pressed', 'true');
  });
}

test('the ledger opens on the theatre that the turn moved most, and no heading lies under a chart’s button', async ({
  page,
}) => {
  await openTitle(page);
  await openReading(page);
  await tagByMouse(page);
  const figures = page.locator('.ledger-theatre option');
  const moved: number[] = [];
  const first = await page.locator('.ledger-theatre select').inputValue();
  for (const option of await figures.all()) {
    const theatre = (await option.getAttribute('value')) ?? '';
    await page.locator('.ledger-theatre select').selectOption(theatre);
    const [before, after] = await page.locator('.ledger-figure .num').allTextContents();
    moved.push(Math.abs(Number(after) - Number(before)));
    if (theatre === first) expect(Number.isFinite(moved.at(-1))).toBe(true);
  }
  const values = await figures.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  expect(moved[values.indexOf(first)]).toBeGreaterThanOrEqual(Math.max(...moved) - 0.1);
  const table = page.locator('.screen-middle .chart', { has: page.locator('.data-table') }).first();
  const button = await table.locator('.chart-head button').boundingBox();
  for (const heading of await table.locator('thead th').all()) {
    const box = await heading.boundingBox();
    if (box === null || button === null) throw new Error('the table or its button is not drawn');
    expect(box.y >= button.y + button.height || box.x + box.width <= button.x).toBe(true);
  }
});
