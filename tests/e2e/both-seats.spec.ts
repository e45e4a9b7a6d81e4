/**
 * Every screen of a match, from either seat: in three sizes nothing scrolls sideways, no words lie on others, none are cut
 * off; both seats have as many labels; every figure opens, its terms come to it, and no text shows what no player should
 * read. In one seat: no fault that axe can find, by day and by night.
 */
import { expect, type Page, test } from '@playwright/test';
import { axeFaultsOn } from './axe.ts';
import { playFewGames } from './few-games.ts';
import { bringCrawler, crawlScreen, type Tally, tellForbiddenWords } from './figures.ts';
import type { LayoutChecks } from './in-page/layout.ts';
import { visitMatch } from './screens.ts';
import { DESK, faultsByDay, inSizes, type LayoutGlobal, openForLayout } from './sizes.ts';

type Labels = ReturnType<LayoutChecks['labels']>;

/** Screens of which all is alike for both desks; on the others each desk has its own cards, acts and causes. */
const ALIKE = [
  'brief',
  'signal',
  'orders',
  'menu',
  'help',
  'ladder',
  'assumptions',
  'settings',
  'dossier',
  'seal question',
];

/** What stands on every screen as often for one desk as for the other. */
const frameOf = (labels: Labels | undefined) => ['h1', 'h2', 'legend', '[data-primary]'].map((each) => labels?.[each]);

/** Looks at the screen that stands: where its words lie, what axe finds if asked for, and last its figures. */
async function faultsOf(page: Page, screen: string, tally: Tally, axe: boolean): Promise<string[]> {
  const found = axe ? await axeFaultsOn(page, screen) : [];
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await inSizes(page, screen, faultsByDay)));
  await crawlScreen(page, screen, tally);
  return found;
}

test('the screens of a match from either seat, in three sizes, with as many labels, figures that open and no fault', async ({
  page,
}) => {
  test.setTimeout(400_000);
  await page.setViewportSize(DESK);
  const faults: string[] = [];
  const labels: Record<string, Record<string, Labels>> = {};
  const counted: number[] = [];
  await playFewGames(page);
  await bringCrawler(page);
  await openForLayout(page);
  for (const seat of ['nato', 'russia']) {
    await tellForbiddenWords(page);
    const tally: Tally = { figures: 0, opened: 0, faults: [] };
    const counts: Record<string, Labels> = {};
    labels[seat] = counts;
    await visitMatch(page, seat, async (screen) => {
      counts[screen] = await page.evaluate(() => (globalThis as LayoutGlobal).layout.labels());
      const found = await faultsOf(page, screen, tally, seat === 'nato');
      faults.push(...found.map((fault) => `${seat}: ${fault}`));
    });
    console.log(`${seat}: ${tally.figures} marked figures on the screens, ${tally.opened} explanations opened`);
    counted.push(tally.figures);
    faults.push(...tally.faults.map((fault) => `${seat}: ${fault}`));
    await page.goto('/');
  }
  const all = [...new Set(faults)];
  // One short line each, where a cut log still holds them.
  for (const fault of all) console.log(`fault: ${fault.slice(0, 160)}`);
  expect(all).toEqual([]);
  for (const figures of counted) expect(figures).toBeGreaterThan(300);
  expect(Object.keys(labels.nato ?? {}).length).toBeGreaterThanOrEqual(22);
  expect(Object.keys(labels.russia ?? {})).toEqual(Object.keys(labels.nato ?? {}));
  for (const [screen, nato] of Object.entries(labels.nato ?? {})) {
    const russia = labels.russia?.[screen];
    // A screen that had not loaded would be as empty for both.
    expect(nato.h1, screen).toBe(1);
    expect(frameOf(russia), screen).toEqual(frameOf(nato));
    if (ALIKE.includes(screen)) expect(russia, screen).toEqual(nato);
  }
});
