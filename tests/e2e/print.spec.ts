/** The debrief on paper: all pages in one job, on A4 and on Letter, with no text cut off and none that needs colour. */
import { expect, type Page, test } from '@playwright/test';
import { openTitle, primary, text } from './driver.ts';
import { playFewGames } from './few-games.ts';
import { firstSave, longEnded, openFromTitle } from './saves.ts';
import { planFor } from './screens.ts';

const SHEETS = ['feel', 'happened', 'learned', 'lens', 'discourse', 'history', 'trend', 'what-if', 'next', 'voices'];
/** Width and height of a page in points. */
const SIZES = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

// The sheets are opened once by day and once by night: laying them out takes longer than looking at them.
test.describe.configure({ timeout: 150_000 });

const save = firstSave(planFor('nato'), longEnded);

async function openSheets(page: Page, theme: 'day' | 'night'): Promise<void> {
  await playFewGames(page);
  await openTitle(page, { theme });
  await openFromTitle(page, save);
  await expect(page.locator('.match[data-phase="ended"] main h1')).toBeVisible();
  await primary(page).click();
  await page.getByRole('button', { name: new RegExp(`^${text('debrief.print.open')}`) }).click();
  await expect(page.locator('.sheet[data-sheet="next"] h1')).toBeVisible();
  // Real history is worked out on the spot.
  await expect(page.locator('.sheet[data-sheet="history"] .chart').first()).toBeVisible({ timeout: 90_000 });
}

/** Pages of a PDF, with their sizes. */
function pagesOf(pdf: Buffer): readonly (readonly [number, number])[] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => [Number(width), Number(height)]);
}

/** Texts that stick out of the sheet, or out of a box that cuts them off. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const sheets = document.querySelector('.sheets');
    if (sheets === null) throw new Error('there are no sheets');
    const edge = sheets.getBoundingClientRect();
    const found: string[] = [];
    for (const element of sheets.querySelectorAll<HTMLElement>('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      if (!own || element.closest('.visually-hidden') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const name = `${element.className}: ${element.textContent?.slice(0, 40)}`;
      if (box.left < edge.left - 1 || box.right > edge.right + 1) found.push(`off the sheet: ${name}`);
      for (
        let around: HTMLElement | null = element;
        around !== null && around !== sheets;
        around = around.parentElement
      ) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const frame = around.getBoundingClientRect();
        if (box.right > frame.right + 1 || box.bottom > frame.bottom + 1) found.push(`cut off: ${name}`);
      }
    }
    return found;
  });

test.describe('by night', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await openSheets(page, 'night');
  });

  test.afterAll(() => page.close());

  for (const format of ['A4', 'Letter'] as const) {
    test(`the whole debrief goes onto ${format} in one job`, async () => {
      expect(await page.locator('.sheet').evaluateAll((all) => all.map((each) => each.dataset.sheet))).toEqual(SHEETS);
      const pdf = await page.pdf({ path: test.info().outputPath(`${format}.pdf`), format, preferCSSPageSize: false });
      const pages = pagesOf(pdf);
      expect(pages.length).toBeGreaterThanOrEqual(SHEETS.length);
      expect(pages.length).toBeLessThan(70);
      const [width, height] = SIZES[format];
      for (const size of pages) {
        // Chromium rounds up to whole pixels.
        expect(Math.abs(size[0] - width)).toBeLessThan(1.5);
        expect(Math.abs(size[1] - height)).toBeLessThan(1.5);
      }
    });
  }

  test('in grey both sides are told apart by shape and letter, and ink is dark enough on paper', async () => {
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    const marks = await page.locator('.sheets :is(.mark, .mark-icon)').count();
    expect(marks).toBeGreaterThan(0);
    const pale = await page.evaluate(() => {
      /** Luminance of the paper is 1: contrast of grey ink is 1.05 over its luminance and .05 (WCAG 2.2). */
      const contrast = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        const linear = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
        return 1.05 / (0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05);
      };
      const texts = [...document.querySelectorAll<HTMLElement>('.sheets :is(p, td, th, h1, h2, h3, li, dt, dd)')];
      return texts
        .filter((each) => each.offsetWidth > 0 && each.closest('.visually-hidden, .cause') === null)
        .filter((each) => contrast(getComputedStyle(each).color) < 4.5)
        .map((each) => each.textContent?.slice(0, 40));
    });
    expect(pale).toEqual([]);
  });
});

test.describe('by day', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await openSheets(page, 'day');
  });

  test.afterAll(() => page.close());

  test('words, real statements and trends are on paper with all their parts', async () => {
    const words = page.locator('.sheet[data-sheet="discourse"]');
    for (const key of ['discourse.years.title', 'discourse.tilt.title'])
      await expect(words.getByRole('heading', { name: text(key), exact: true })).toHaveCount(1);
    expect(await words.locator('.real-list > li').count()).toBeGreaterThanOrEqual(60);
    await expect(words.locator('.real-filters')).toBeHidden();
    const trend = page.locator('.sheet[data-sheet="trend"]');
    await expect(trend.locator('.trend-lines .chart')).toHaveCount(2);
    await expect(trend.locator('.trend-counts .chart')).toHaveCount(5);
    await expect(trend.locator('.trend-lags .chart')).toHaveCount(1);
    // Games cannot be played on paper.
    for (const key of ['trend.play-count', 'trend.play-spread']) {
      const hints = trend.getByText(text(key));
      expect(await hints.count()).toBeGreaterThan(0);
      for (const hint of await hints.all()) await expect(hint).toBeHidden();
    }
  });

  test('acts, crises and events of every page point to their five voices, which stand at the end', async () => {
    const voices = page.locator('.sheet[data-sheet="voices"]');
    const sets = await voices.locator('.five-voices').evaluateAll((all) =>
      all.map((each) => ({
        number: each.querySelector('h2 b')?.textContent,
        voices: [...each.querySelectorAll('[data-voice]')].filter((voice) => voice.querySelector('cite') !== null)
          .length,
      })),
    );
    expect(sets.map(({ number }) => number)).toEqual(sets.map((_, index) => String(index + 1)));
    expect(sets.filter(({ voices: count }) => count !== 5)).toEqual([]);
    const numbersOn = (sheet: string) =>
      page
        .locator(`.sheet[data-sheet="${sheet}"] .voices-at-end`)
        .evaluateAll((all) => all.map((each) => Number(/(\d+)\D*$/.exec(each.textContent ?? '')?.[1])));
    for (const sheet of ['happened', 'lens', 'history', 'what-if']) {
      const numbers = await numbersOn(sheet);
      expect(numbers.length, sheet).toBeGreaterThan(0);
      expect(
        numbers.filter((number) => !(number >= 1 && number <= sets.length)),
        sheet,
      ).toEqual([]);
    }
    // Each act that the lens lists has its own line.
    const acts = await page.locator('.sheet[data-sheet="lens"] .lens-table tbody tr:not(.lens-voices)').count();
    expect((await numbersOn('lens')).length).toBe(acts);
  });

  test('nothing on paper is cut off, and nothing but the debrief is printed', async () => {
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    expect(await cutOff(page)).toEqual([]);
    await expect(page.locator('.header')).toBeHidden();
    await expect(page.locator('.print-bar')).toBeHidden();
    // Four kinds of consequence, two in a row.
    const row = await page
      .locator('.outcomes')
      .evaluate((grid) => getComputedStyle(grid).gridTemplateColumns.split(' ').length);
    expect(row).toBe(2);
    // The column fits between the margins of the narrower format.
    const width = await page.locator('.sheets').evaluate((sheets) => sheets.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(((210 - 30) / 25.4) * 96 + 0.5);
  });

  test('the way back leads to the page that was open', async () => {
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
    await page.getByRole('button', { name: text('debrief.print.back') }).click();
    await expect(page.locator('.debrief[data-page="feel"]')).toBeVisible();
  });
});
