/**
 * What holds the page's own thread longest while a finished campaign is debriefed: for the title page and each page of the
 * debrief, how many tasks took over 50 ms, and the longest; then the same for 300 re-runs of the match in its own world and
 * 300 in another. By the clock a busy machine spoils the figures; by the processor's time hardly. `INSIDE=1` names what
 * took long in every task of half as much.
 */
import type { Browser, Page } from '@playwright/test';
import { openTitle, startMatch, text } from '../e2e/driver.ts';
import { playAllGames } from '../e2e/few-games.ts';
import { firstSave, openFile } from '../e2e/saves.ts';
import { DEBRIEF_PAGES, planFor } from '../e2e/screens.ts';
import { withBuiltGame } from './built-game.ts';
import { printTable } from './measure.ts';
import { type PageTask, tasksWhile } from './page-tasks.ts';

/** A task that holds the page longer is felt, milliseconds. */
const FELT_MS = 50;
/** Time that a page gets to come to rest, milliseconds. */
const REST_MS = 1500;

const plan = planFor('nato');

type Step = readonly [name: string, run: (page: Page) => Promise<void>];

const ended = (page: Page): Promise<void> => page.locator('.what-if .study-bar[data-state="ended"]').waitFor();

async function changeWorld(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('what-if.change') }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: text('theme.perception') }).click();
  await drawer.locator('#assumption-grievanceMemory').fill('0.9');
  await drawer.getByRole('button', { name: text('assumptions.done') }).click();
}

const openPage =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page
      .locator('.debrief-nav')
      .getByRole('button', { name: text(`debrief.page.${name}`) })
      .click();
    await page.locator(`.debrief[data-page="${name}"]`).waitFor();
    // Real history is worked out on the spot.
    if (name === 'history') await page.locator('.study-bar[data-state="ended"]').waitFor({ timeout: 90_000 });
  };

const STEPS: readonly Step[] = [
  ['the title page', (page) => openTitle(page)],
  ['the debrief opens', async (page) => page.locator('.match[data-phase="ended"] [data-primary]').click()],
  ...DEBRIEF_PAGES.slice(1).map((name): Step => [`page: ${text(`debrief.page.${name}`)}`, openPage(name)]),
  ['page again: What if', openPage('what-if')],
  ['another world is set', changeWorld],
  [
    '300 re-runs in each world',
    async (page) => {
      await page.getByRole('button', { name: text('what-if.run') }).click();
      await ended(page);
    },
  ],
];

const longest = (tasks: readonly PageTask[], by: 'cpuMs' | 'clockMs'): string =>
  Math.max(0, ...tasks.map((task) => task[by])).toFixed(0);

const felt = (tasks: readonly PageTask[], by: 'cpuMs' | 'clockMs'): string =>
  String(tasks.filter((task) => task[by] > FELT_MS).length || 'none');

async function measure(browser: Browser, address: string): Promise<void> {
  const save = firstSave(plan, (view) => view.phase === 'ended' && view.time.turn > 8);
  const context = await browser.newContext({ viewport: { width: 1366, height: 657 }, baseURL: address });
  const page = await context.newPage();
  await playAllGames(page);
  const rows: string[][] = [];
  for (const [name, run] of STEPS) {
    if (name === 'the debrief opens') {
      await startMatch(page, plan);
      await openFile(page, save);
      await page.waitForTimeout(REST_MS);
    }
    const tasks = await tasksWhile(browser, page, async () => {
      await run(page);
      await page.waitForTimeout(REST_MS);
    });
    if (process.env.INSIDE !== undefined)
      for (const { cpuMs, inside } of tasks)
        if (cpuMs > FELT_MS / 2) console.log(name, cpuMs.toFixed(0), inside.join(' | '));
    rows.push([name, felt(tasks, 'cpuMs'), longest(tasks, 'cpuMs'), felt(tasks, 'clockMs'), longest(tasks, 'clockMs')]);
  }
  printTable(
    ['tasks of the page', `over ${FELT_MS} ms of CPU`, 'longest', `over ${FELT_MS} ms by the clock`, 'longest'],
    rows,
  );
  await context.close();
}

await withBuiltGame('spiral-long-tasks-bench', measure);
