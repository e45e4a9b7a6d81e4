/** Served over plain http from another machine, where browsers hold much back: a class can play, keep, replay and share. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, type Request, test } from '@playwright/test';
import { createStaticSite } from '../../src/server/static-site.ts';
import { NEIGHBOURS, openTitle, placeByMouse, playTo, startMatch, stepByMouse, text, troublesOf } from './driver.ts';

test.use({ serviceWorkers: 'allow' });

/** Of the headers that say what a page may do, browsers leave this one out over plain http, and write so. */
const LEFT_OUT = 'Cross-Origin-Opener-Policy';

let server: Server;
test.beforeAll(async () => {
  server = createServer(createStaticSite(process.env.SPIRAL_DIST ?? 'dist'));
  await new Promise<void>((done) => server.listen(0, done));
});
test.afterAll(() => {
  server.close();
});

async function toTitle(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('menu.leave') }).click();
  await expect(page.locator('.title-screen')).toBeVisible();
}

/** Keeps the running match under the name that stands in the field. */
async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('slot.keep') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(text('slot.name')).fill('In class');
  await dialog.locator('[data-primary]').click();
  await expect(dialog).toContainText(text('slot.kept').replace('{{name}}', 'In class'));
  await page.keyboard.press('Escape');
}

/** Copies the link to the world that is set up: it lies selected where the browser does not copy. */
async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('set-up.world-open') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: text('assumptions.copy'), exact: true }).click();
  await expect(dialog).toContainText(text('assumptions.copy-by-hand'));
  const link = await page.evaluate(() => getSelection()?.toString());
  expect(link).toBe(await dialog.getByLabel(text('assumptions.link'), { exact: true }).inputValue());
  expect(link).toContain('http://class.local');
  await page.keyboard.press('Escape');
}

test('plain http from another machine', async ({ page, context }) => {
  const troubles = troublesOf(page);
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  await openTitle(page, { address: `http://class.local:${(server.address() as AddressInfo).port}/` });
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  await playTo(page, 'orders');
  expect(await placeByMouse(page)).toBe(true);
  await keep(page);
  await stepByMouse(page, []);
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('replay.title') }).click();
  await expect(page.locator('.replay-steps li').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.reload();
  const lastAhead = page.waitForResponse(/\/debrief-[^/]*\.js$/, { timeout: 60_000 });
  await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(page.locator('.match[data-phase="reveal"]')).toBeVisible();
  await toTitle(page);
  await page.getByRole('button', { name: text('matches.link') }).click();
  await page.getByRole('button', { name: text('matches.open-named').replace('{{name}}', 'In class') }).click();
  await expect(page.locator('.match[data-phase="orders"] .tray-slot[data-state="placed"]')).toHaveCount(1);
  await toTitle(page);

  await page.getByRole('button', { name: text('title.alone') }).click();
  await share(page);
  await page.getByRole('button', { name: text('shell.to-title') }).click();
  // What is fetched ahead is here: nothing is on its way when the network goes.
  await lastAhead;
  await expect.poll(() => underWay.size).toBe(0);
  await context.setOffline(true);
  await expect(page.getByText(text('title.offline-not-kept'))).toBeVisible();
  expect(troubles.filter((trouble) => !trouble.includes(LEFT_OUT))).toEqual([]);
  // In this size there is another picture beside the words, which nobody can fetch now.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText(text('title.offline-not-kept'))).toBeVisible();
});
