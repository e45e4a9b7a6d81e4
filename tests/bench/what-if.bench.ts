/**
 * Re-runs of a finished campaign on the game's own What if page, by the clock: from the press to the result that stands.
 * A player who goes there as soon as the debrief stands and presses at once, one who reads for a while, and one who asks
 * a second time; each also says how long the page's own thread was held. `ROUNDS=n` for other than 3 rounds.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { openTitle, primary, text } from '../e2e/driver.ts';
import { playAllGames } from '../e2e/few-games.ts';
import { firstSave, longEnded, openFromTitle } from '../e2e/saves.ts';
import { planFor } from '../e2e/screens.ts';
import { withBuiltGame } from './built-game.ts';
import { printTable } from './measure.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const READING_MS = 8000;
const CLICK_MS = 1000;
/** The middle of the campaign. */
const MIDDLE = 2007;

interface Player {
  readonly who: string;
  /** Milliseconds before each click, from the end of the match on. */
  readonly clickMs: number;
  /** On the debrief's first page. */
  readonly readingMs: number;
}

interface Pressed {
  readonly seconds: number;
  /** The longest task of the page's own thread over 50 ms; 0 where there was none. */
  readonly longest: number;
}

/** The acts that can be left out, by place in the list, those nearest the middle of the match first. */
async function actsByMiddle(page: Page): Promise<readonly number[]> {
  const texts = await page.locator('.fork-panel .choice-card').allInnerTexts();
  const years = texts.map((words) => Number(/\b(?:19|20)\d\d\b/.exec(words)?.[0]));
  const away = (act: number): number => Math.abs((years[act] ?? Number.NaN) - MIDDLE);
  return [...years.keys()].filter((act) => !Number.isNaN(years[act])).sort((a, b) => away(a) - away(b));
}

/** Leaves an act out, presses, and waits for the result. */
async function pressWithout(page: Page, act: number, { clickMs }: Player): Promise<Pressed> {
  await pause(clickMs);
  await page.locator('.fork-panel .choice-card').nth(act).click();
  const run = page.locator('.what-if-run .button');
  await run.waitFor();
  await pause(clickMs);
  return page.evaluate(
    () =>
      new Promise<Pressed>((resolve) => {
        let longest = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        observer.observe({ type: 'longtask' });
        const began = performance.now();
        document.querySelector<HTMLButtonElement>('.what-if-run .button')?.click();
        let running = false;
        const look = () => {
          const state = document.querySelector<HTMLElement>('.what-if .study-bar')?.dataset.state;
          running ||= state === 'running';
          if (!running || state !== 'ended') return requestAnimationFrame(look);
          const seconds = (performance.now() - began) / 1000;
          // Tasks are told of a little later.
          return setTimeout(() => resolve({ seconds, longest }), 200);
        };
        requestAnimationFrame(look);
      }),
  );
}

async function playerWho(page: Page, player: Player): Promise<readonly Pressed[]> {
  await playAllGames(page);
  await openTitle(page, { theme: 'system', map: true });
  await openFromTitle(page, firstSave(planFor('nato'), longEnded));
  await pause(player.clickMs);
  await primary(page).click();
  await page.locator('.debrief[data-page="feel"]').waitFor();
  await pause(player.clickMs + player.readingMs);
  await page
    .locator('.debrief-nav')
    .getByRole('button', { name: text('debrief.page.what-if') })
    .click();
  await page.locator('.fork-panel').waitFor();
  const pressed: Pressed[] = [];
  for (const act of (await actsByMiddle(page)).slice(0, 2)) pressed.push(await pressWithout(page, act, player));
  return pressed;
}

const PLAYERS: readonly Player[] = [
  { who: 'goes there at once', clickMs: 0, readingMs: 0 },
  { who: `has a quick hand, ${CLICK_MS / 1000} s a click`, clickMs: CLICK_MS, readingMs: 0 },
  { who: `reads for ${READING_MS / 1000} s`, clickMs: 0, readingMs: READING_MS },
];

await withBuiltGame('spiral-what-if-bench', async (browser, address) => {
  const rows: string[][] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const player of PLAYERS) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 657 }, baseURL: address });
      const pressed = await playerWho(await context.newPage(), player);
      await context.close();
      for (const [at, { seconds, longest }] of pressed.entries())
        rows.push([
          at === 0 ? player.who : '  and asks again',
          seconds.toFixed(2),
          longest === 0 ? 'none' : longest.toFixed(0),
        ]);
    }
  printTable(['300 re-runs in each of two worlds; a player who', 'seconds', 'longest task over 50 ms'], rows);
});
