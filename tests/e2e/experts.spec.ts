/** A match against a desk that looks ahead: it thinks beside the page, outlives a reload, and loses nothing when it dies. */
import { expect, type Page, test } from '@playwright/test';
import { type Keys, keysOf, onward, setUp, turn } from './by-keyboard.ts';
import {
  NEIGHBOURS,
  openTitle,
  phaseOf,
  placeByMouse,
  playTo,
  sealByMouse,
  startMatch,
  text,
  troublesOf,
} from './driver.ts';
import { exported, openFile } from './saves.ts';

/** Every text that the page says while the other desk thinks. */
function noteThinking(page: Page): Promise<void> {
  return page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const now = document.querySelector('.thinking[data-on="true"]')?.textContent ?? '';
      if (now !== '' && said.at(-1) !== now) said.push(now);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { readonly said: string[] }).said);

/** Takes the worker of the match away without a word, as a browser does that runs out of memory. */
async function killWorker(page: Page): Promise<void> {
  const workers = page.workers().filter((worker) => worker.url().includes('match.worker'));
  await Promise.all(workers.map((worker) => worker.evaluate(() => self.close())));
}

/** Below the heading and in line with it, and what is longer than the drawer scrolls. */
async function standsInDrawer(page: Page): Promise<void> {
  const places = await page.getByRole('dialog').evaluate((dialog) => {
    const box = (selector: string) => dialog.querySelector(selector)?.getBoundingClientRect();
    const [title, where, controls] = [box('.dialog-title'), box('.replay-where'), box('.replay-controls')];
    const told = dialog.querySelector('.replay');
    return {
      aside: (where?.left ?? 0) - (title?.left ?? 0),
      high: controls?.height,
      scrolls: told === null ? undefined : getComputedStyle(told).overflowY,
    };
  });
  expect(Math.abs(places.aside)).toBeLessThan(2);
  expect(places.high).toBeLessThan(200);
  expect(places.scrolls).toBe('auto');
}

/** Opens what happened so far, and goes through it step by step and by whole turns. */
async function stepThrough(page: Page, keys: Keys): Promise<void> {
  await keys.tabTo(`[aria-label="${text('common.menu')}"]`);
  await keys.press('Enter');
  const entry = page.locator('.menu-entry', { hasText: text('replay.title') });
  while (!(await entry.evaluate((element) => element === document.activeElement))) await keys.press('Tab');
  await keys.press('Enter');
  const told = page.locator('.replay-steps [aria-current="step"]');
  await expect(page.locator('.replay-steps li')).toHaveCount(1);
  const first = await told.innerText();
  await keys.tabTo('[data-replay="on"]');
  await keys.press('Enter');
  await expect(page.locator('.replay-steps li')).toHaveCount(2);
  await keys.press('Shift+Tab');
  await keys.press('ArrowLeft');
  await expect(told).toHaveText(first, { useInnerText: true });
  await keys.press('Home');
  await expect(page.locator('.replay-where')).toContainText(/ 1 /);
  await standsInDrawer(page);
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('by keyboard alone, with a reload between two turns', async ({ page }) => {
  test.setTimeout(120_000);
  const troubles = troublesOf(page);
  const keys = keysOf(page);
  await openTitle(page);
  await setUp(page, keys, NEIGHBOURS, 3);
  await keys.tabTo('.first-estimate input');
  await keys.press('PageDown');
  await onward(page, keys);
  await noteThinking(page);
  await turn(page, keys, 1);
  expect(await said(page)).toContain('Tollan’s desk is thinking');
  await page.reload();
  // The saved match is read after the page stands.
  await expect(page.locator('.modes > li')).toHaveCount(4);
  await keys.tabTo('.modes li:first-child .mode');
  await keys.press('Enter');
  await expect(page.locator('.match[data-turn="2"]')).toBeVisible();
  await turn(page, keys, 1);
  expect(await page.locator('.match').getAttribute('data-turn')).toBe('3');
  await stepThrough(page, keys);
  expect(troubles).toEqual([]);
});

test('a match that is typed names bot and strength, and carries them on', async ({ page }) => {
  await openTitle(page);
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  const typed = [
    'Spiral record 1',
    `level: ${NEIGHBOURS}`,
    'seat merrin: person',
    'seat tollan: bot opportunist:guided',
  ];
  await openFile(page, [...typed, 'turn 1', 'merrin order merrin-arm in valley to deter', ''].join('\n'));
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(1);
  expect(await exported(page, 'words')).toContain('\nseat tollan: bot opportunist:guided\n');
});

test('a worker that dies says so, loses nothing, and the match goes on as the player chooses', async ({ page }) => {
  await openTitle(page);
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5, bot: 'hawk', strength: 'expert' });
  await playTo(page, 'orders');
  expect(await placeByMouse(page)).toBe(true);
  const before = await exported(page, 'words');
  const lost = page.locator('.lost-strip');
  await killWorker(page);
  await expect(lost).toContainText(text('shell.lost'));
  await lost.getByRole('button', { name: text('shell.go-on'), exact: true }).click();
  await expect(lost).toBeHidden();
  expect(await exported(page, 'words')).toBe(before);
  await killWorker(page);
  await lost.getByRole('button', { name: text('shell.go-on-usual') }).click();
  await expect(lost).toBeHidden();
  expect(await exported(page, 'words')).toBe(
    before.replace('bot hawk:expert', 'bot hawk').replaceAll('tollan (hawk) ', 'tollan '),
  );
  await sealByMouse(page);
  expect(await phaseOf(page)).toBe('reveal');
});

test('who leaves while the other desk thinks finds the sealed turn again', async ({ page }) => {
  await openTitle(page);
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5, bot: 'dove', strength: 'expert' });
  await playTo(page, 'orders');
  expect(await placeByMouse(page)).toBe(true);
  // Sealed and left in one breath.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.thinking[data-on="true"]') === null) return;
      observer.disconnect();
      location.reload();
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const reloaded = page.waitForEvent('load');
  await page.locator('.tray-seal button').click();
  await page.getByRole('dialog').locator('[data-primary]').click();
  await reloaded;
  await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(page.locator('.match[data-phase="reveal"]')).toBeVisible();
});
