/** Matches under a name, from files, and typed by hand. */
import { expect, type Page, test } from '@playwright/test';
import { CAMPAIGN, NEIGHBOURS, openTitle, placeByMouse, playTo, startMatch, text } from './driver.ts';

const named = (key: string, name: string): string => text(key).replace('{{name}}', name);
const openMatches = (page: Page) => page.getByRole('button', { name: text('matches.link') }).click();
const field = (page: Page) => page.getByLabel(text('matches.words-field'));
const play = (page: Page) => page.getByRole('button', { name: text('matches.play') }).click();

async function toTitle(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('menu.leave') }).click();
  await expect(page.locator('.title-screen')).toBeVisible();
}

test('a first turn typed by hand is played up to its last line; a wrong line is named and nothing is lost', async ({
  page,
}) => {
  await openTitle(page);
  await openMatches(page);
  const typed = `spiral record 1\nlevel: ${NEIGHBOURS}\nturn 1\n merrin order merrin-arm in valley to deter predict +4 from 0 to 9`;
  await field(page).fill(`${typed} and win`);
  await play(page);
  await expect(page.locator('.field-error')).toContainText('Line 4');
  expect(await field(page).inputValue()).toContain('and win');
  await field(page).fill(typed);
  await play(page);
  await expect(page.locator('.match[data-phase="orders"][data-turn="1"]')).toBeVisible();
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(1);
  await toTitle(page);
  await openMatches(page);
  await field(page).fill(`${typed}\nturn 2\n= 00`);
  await play(page);
  await expect(page.locator('.field-error')).toContainText('turn 2');
});

test('the example that stands in the field is right', async ({ page }) => {
  await openTitle(page);
  await openMatches(page);
  await play(page);
  await expect(page.locator('.match[data-phase="reveal"]')).toBeVisible();
});

test('a match kept under a name stays as it was, and can be removed and put back', async ({ page }) => {
  await openTitle(page);
  await startMatch(page, { level: NEIGHBOURS, seat: 'tollan', seed: 5 });
  await playTo(page, 'orders');
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('slot.keep') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(text('slot.name')).fill('   ');
  await dialog.locator('[data-primary]').click();
  await expect(dialog).toContainText(text('slot.no-name'));
  await dialog.getByLabel(text('slot.name')).fill('Before the first order');
  await dialog.locator('[data-primary]').click();
  await expect(dialog).toContainText(named('slot.kept', 'Before the first order'));
  await page.keyboard.press('Escape');
  expect(await placeByMouse(page)).toBe(true);
  await toTitle(page);

  // Another level in between: opening a slot brings its own level back.
  await startMatch(page, { level: CAMPAIGN, seat: 'nato', seed: 5 });
  await toTitle(page);
  await openMatches(page);
  const slot = page.locator('.slot');
  await expect(slot).toContainText(text(`set-up.level.${NEIGHBOURS}`));
  await page.getByRole('button', { name: named('matches.remove-named', 'Before the first order') }).click();
  await expect(slot).toHaveCount(0);
  await page.getByRole('button', { name: text('matches.undo') }).click();
  await expect(slot).toHaveCount(1);
  await page.reload();
  await page.getByRole('button', { name: named('matches.open-named', 'Before the first order') }).click();
  await expect(page.locator('.match[data-phase="orders"][data-turn="1"]')).toBeVisible();
  await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(0);
});

test('a device without room says so, and what to do', async ({ page }) => {
  await openTitle(page);
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('slot.keep') }).click();
  await page.getByRole('dialog').locator('[data-primary]').click();
  await expect(page.getByRole('dialog')).toContainText(text('slot.full'));
});

test('a finished match is looked at turn by turn from the keyboard, and played on from one of them', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openTitle(page);
  await openMatches(page);
  await field(page).fill(`Spiral record 1\nlevel: ${NEIGHBOURS}\nturn 6`);
  await play(page);
  await expect(page.locator('.match[data-turn="6"]')).toBeVisible();
  await playTo(page, 'ended');
  await page.locator('[data-primary]').click();
  const pages = page.getByRole('navigation', { name: text('debrief.pages') });
  await pages.getByRole('button', { name: text('debrief.page.lens') }).click();
  const year = page.getByLabel(text('debrief.lens.year'), { exact: true });
  await page.locator('h1').first().click();
  await year.fill('5');
  await page.locator('h1').first().focus();
  for (const key of ['[', '[', ']', '[']) await page.keyboard.press(key);
  await expect(year).toHaveValue('3');
  const fork = page.locator('.lens-fork button');
  await expect(fork).toContainText(/\d/);
  await page.screenshot({ path: 'test-results/fork.png', fullPage: true });
  await fork.click();
  await expect(page.locator('.match[data-phase="brief"][data-turn="4"]')).toBeVisible();
  await toTitle(page);
  await openMatches(page);
  await expect(page.locator('.slot')).toHaveCount(1);
  await page.locator('.slot').getByRole('button').first().click();
  await expect(page.locator('.match[data-phase="ended"]')).toBeVisible();
});
