/** A match outlives a reload, goes out and in as a file, and is not harmed by a wrong one. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { CAMPAIGN, NEIGHBOURS, openTitle, placeByMouse, playTo, startMatch, text } from './driver.ts';
import { chooseFile, openFile, saveAt } from './saves.ts';

const PLAN = { level: NEIGHBOURS, seat: 'merrin', seed: 5 } as const;

/** What the running match itself says that it is: its save without the parts that name no state. */
async function exported(page: Page): Promise<string> {
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('menu.save') }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  return file;
}

const tray = (page: Page): Promise<string[]> => page.locator('.tray-slot').allInnerTexts();

async function toPlacedOrder(page: Page): Promise<void> {
  await openTitle(page);
  await startMatch(page, PLAN);
  await playTo(page, 'orders');
  expect(await placeByMouse(page)).toBe(true);
}

test('a reload in the middle of a turn goes on with the same match', async ({ page }) => {
  await toPlacedOrder(page);
  const before = await exported(page);
  const placed = await tray(page);
  await page.reload();
  await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(page.locator('.match[data-phase="orders"]')).toBeVisible();
  expect(await tray(page)).toEqual(placed);
  expect(await exported(page)).toBe(before);
});

test('a match goes out as a file and comes back from it', async ({ page }) => {
  await toPlacedOrder(page);
  const kept = await exported(page);
  const placed = await tray(page);
  await page.getByRole('button', { name: text('orders.remove').split('{{')[0] ?? '' }).click();
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(0);
  await openFile(page, kept);
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(1);
  expect(await tray(page)).toEqual(placed);
  expect(await exported(page)).toBe(kept);
});

test('a wrong file is refused with its reason, and the running match is kept', async ({ page }) => {
  await toPlacedOrder(page);
  const kept = await exported(page);
  const other = saveAt({ level: CAMPAIGN, seat: 'nato', seed: 1 }, (view) => view.phase === 'orders') ?? '';
  const half = kept.length / 2;
  const wrong: readonly (readonly [content: string, reason: string])[] = [
    [kept.slice(0, half), 'save.refused.damaged'],
    [kept.replace('"turn":1', '"turn":3'), 'save.refused.altered'],
    [other, 'save.refused.other-level'],
    ['{"name":"holiday"}', 'save.refused.not-a-save'],
    ['', 'save.refused.not-a-save'],
  ];
  for (const [content, reason] of wrong) {
    await chooseFile(page, content);
    await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(text(reason));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(1);
  expect(await exported(page)).toBe(kept);
});
