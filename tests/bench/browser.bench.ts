/**
 * The built game in a real browser: how soon an order can be placed at a quarter of the speed, by card beside the table
 * and beside the map, and how still a page is that nobody touches. Each figure stands beside what is promised.
 */
import type { Browser, Page } from '@playwright/test';
import { busyWhile } from '../e2e/busy.ts';
import { openTitle, placeByMouse, playTo, pressPrimary, startMatch, text } from '../e2e/driver.ts';
import { playAllGames } from '../e2e/few-games.ts';
import { planFor } from '../e2e/screens.ts';
import { withBuiltGame } from './built-game.ts';

const SLOWDOWN = 4;
const ROUNDS = 3;
const IDLE_MS = 10_000;
const PROMISED = { orderSeconds: 3, busyPercent: 1 };

const PAGE = { viewport: { width: 1366, height: 657 } };

async function withPage<T>(
  browser: Browser,
  address: string,
  map: boolean,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...PAGE, baseURL: address });
  try {
    const page = await context.newPage();
    await playAllGames(page);
    await openTitle(page, { map });
    await startMatch(page, planFor('nato'));
    return await run(page);
  } finally {
    await context.close();
  }
}

const mapStands = (page: Page) => page.locator('[data-map-state="ready"]').waitFor({ timeout: 120_000 });
const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

interface Opening {
  readonly orderMs: number;
  readonly frameMs: number | undefined;
}

/** From the press that opens planning to the order in the tray, and to the map's first frame. */
async function openPlanning(page: Page, map: boolean): Promise<Opening> {
  await playTo(page, 'signal');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const from = await now(page);
  const frame = map ? mapStands(page).then(() => now(page)) : Promise.resolve(undefined);
  await pressPrimary(page);
  if (!(await placeByMouse(page))) throw new Error('the desk could place no order');
  const placed = await now(page);
  const drawn = await frame;
  return { orderMs: placed - from, frameMs: drawn === undefined ? undefined : drawn - from };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measureOpenings(browser: Browser, address: string, map: boolean): Promise<void> {
  const found: Opening[] = [];
  for (let n = 0; n < ROUNDS; n += 1)
    found.push(await withPage(browser, address, map, (page) => openPlanning(page, map)));
  const orders = found.map(({ orderMs }) => orderMs);
  const frames = found.flatMap(({ frameMs }) => frameMs ?? []);
  const all = `rounds: ${orders.map(seconds).join(', ')}; promised ${PROMISED.orderSeconds} s`;
  console.log(
    `order placed beside the ${map ? 'map' : 'table'}, ${SLOWDOWN}x slower: ${seconds(median(orders))} (${all})`,
  );
  if (frames.length > 0)
    console.log(`  the map's first frame: ${seconds(median(frames))} (${frames.map(seconds).join(', ')})`);
}

async function measureIdle(browser: Browser, address: string, map: boolean): Promise<void> {
  const share = await withPage(browser, address, map, async (page) => {
    await playTo(page, 'orders');
    await (map ? mapStands(page) : page.getByText(text('table.dossier')).first().waitFor());
    return busyWhile(page, IDLE_MS);
  });
  const what = map ? 'the map' : 'the table';
  console.log(
    `idle with ${what}: main thread busy ${(100 * share).toFixed(3)} % of ${IDLE_MS / 1000} s; promised under ${PROMISED.busyPercent} %`,
  );
}

await withBuiltGame('spiral-browser-bench', async (browser, address) => {
  for (const map of [false, true]) await measureOpenings(browser, address, map);
  for (const map of [false, true]) await measureIdle(browser, address, map);
});
