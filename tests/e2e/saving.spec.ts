/** A match outlives a reload, goes out and in as a file, and is not harmed by a wrong one. */
import { expect, type Page, test } from '@playwright/test';
import { readSave, writeSave } from '../../src/authority/save-file.ts';
import { CAMPAIGN, NEIGHBOURS, openTitle, placeByMouse, playTo, startMatch, text } from './driver.ts';
import { chooseFile, exported, openFile, saveAt } from './saves.ts';

const PLAN = { level: NEIGHBOURS, seat: 'merrin', seed: 5 } as const;

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
  await expect.poll(() => tray(page)).toEqual(placed);
  expect(await exported(page)).toBe(before);
});

test('a crash of the page after an order loses nothing', async ({ page, context }) => {
  await toPlacedOrder(page);
  const before = await exported(page);
  const placed = await tray(page);
  const crashed = page.waitForEvent('crash');
  await Promise.allSettled([crashed, page.goto('chrome://crash')]);
  const next = await context.newPage();
  await openTitle(next);
  await next.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(next.locator('.match[data-phase="orders"]')).toBeVisible();
  await expect.poll(() => tray(next)).toEqual(placed);
  expect(await exported(next)).toBe(before);
});

test('a match in turns of one year is kept in them', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: text('title.alone') }).click();
  await page.getByLabel(text('set-up.turn-length')).selectOption('2');
  await page.getByRole('button', { name: text('set-up.begin') }).click();
  await expect(page.locator('.match[data-phase="brief"]')).toBeVisible();
  await expect(page.getByRole('img', { name: / 33/ }).first()).toBeVisible();
  const before = await exported(page);
  const { body } = JSON.parse(before) as { readonly body: string };
  expect(Buffer.from(body, 'base64').toString()).toContain('"turnTicks":2');
  await page.reload();
  await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(page.locator('.match[data-phase="brief"]')).toBeVisible();
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
  await expect.poll(() => tray(page)).toEqual(placed);
  expect(await exported(page)).toBe(kept);
});

/** A file in all its forms whose board has more than its own log leads to. */
function forged(text: string): string {
  const save = readSave(text);
  if (!save.ok) throw new Error(save.error.key);
  const { body } = save.value;
  const seats = body.snapshot.seats.map((seat) => ({ ...seat, capital: 100 }));
  return writeSave({ ...save.value, body: { ...body, snapshot: { ...body.snapshot, seats } as typeof body.snapshot } });
}

test('a wrong file is refused with its reason, and the running match is kept', async ({ page }) => {
  await toPlacedOrder(page);
  const kept = await exported(page);
  const other = saveAt({ level: CAMPAIGN, seat: 'nato', seed: 1 }, (view) => view.phase === 'orders') ?? '';
  const half = kept.length / 2;
  const wrong: readonly (readonly [content: string, reason: string])[] = [
    [kept.slice(0, half), 'save.refused.damaged'],
    [kept.replace('"turn":1', '"turn":3'), 'save.refused.damaged'],
    [forged(kept), 'save.refused.altered'],
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
