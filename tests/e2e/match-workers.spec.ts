/** The workers that play a match again: they start while its end is read, serve the whole debrief, and end with it. */
import { expect, type Page, test } from '@playwright/test';
import { NEIGHBOURS, openTitle, primary, text } from './driver.ts';
import { playAllGames } from './few-games.ts';
import { firstSave, openDebrief, openFromTitle } from './saves.ts';

test.setTimeout(90_000);
test.beforeEach(({ page }) => playAllGames(page));

const PLAN = { level: NEIGHBOURS, seat: 'merrin', seed: 3 } as const;

const isInquirer = (worker: { url(): string }): boolean => worker.url().includes('inquiry.worker');
const running = (page: Page): number => page.workers().filter(isInquirer).length;

const turnTo = (page: Page, name: string): Promise<void> =>
  page
    .locator('.debrief-nav')
    .getByRole('button', { name: text(name) })
    .click();

test('start while the end of a match is read, serve the pages that ask, and end with the debrief', async ({ page }) => {
  let started = 0;
  page.on('worker', (worker) => {
    if (isInquirer(worker)) started += 1;
  });
  await openTitle(page, { theme: 'system', map: true });
  await openFromTitle(
    page,
    firstSave(PLAN, ({ phase }) => phase === 'ended'),
  );
  await expect(page.locator('.match[data-phase="ended"]')).toBeVisible();
  await expect.poll(() => running(page), { timeout: 15_000 }).toBe(1);
  await primary(page).click();
  await turnTo(page, 'debrief.page.what-if');
  for (const act of [1, 2]) {
    await page.locator('.fork-panel .choice-card').nth(act).click();
    await page.locator('.what-if-run .button').click();
    await expect(page.locator('.what-if .study-bar[data-state="ended"]')).toBeVisible({ timeout: 30_000 });
  }
  expect(started).toBe(1);
  await turnTo(page, 'debrief.page.next');
  await primary(page).click();
  await expect(page.locator('.debrief[data-place="finished"]')).toBeVisible();
  await primary(page).click();
  await expect(page.locator('.debrief')).toHaveCount(0);
  await expect.poll(() => running(page)).toBe(0);
});

/** What a run has found, in the order of the page. */
const fan = (place: number): string => `.what-if-fans figure:nth-child(${place}) .fan-line[data-which="after"]`;
const seat = (place: number): string => `.rerun-table tbody:nth-of-type(${place})`;
const drawn = [`${fan(1)}:not([d=""])`, `${fan(2)}:not([d=""])`] as const;
const PARTS = ['.key-figures', ...drawn, '.what-if-endings', seat(1), seat(2)];

test('find what is drawn part by part, so that no frame lays out all of it', async ({ page }) => {
  await openDebrief(page, PLAN);
  await turnTo(page, 'debrief.page.what-if');
  await page.locator('.fork-panel .choice-card').nth(1).click();
  const seen = page.evaluate(
    (parts) =>
      new Promise<number[]>((resolve) => {
        const frames = parts.map(() => 0);
        let frame = 0;
        const look = (): void => {
          frame += 1;
          parts.forEach((part, place) => {
            if (frames[place] === 0 && document.querySelector(part) !== null) frames[place] = frame;
          });
          if (frames.every((each) => each > 0)) resolve(frames);
          else requestAnimationFrame(look);
        };
        look();
      }),
    PARTS,
  );
  await page.locator('.what-if-run .button').click();
  const frames = await seen;
  expect(new Set(frames).size).toBe(PARTS.length);
  expect(frames).toEqual([...frames].sort((a, b) => a - b));
});
