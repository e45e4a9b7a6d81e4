/** A language is chosen on the title page, by address and in settings; it is remembered, and its letters come with it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CAMPAIGN, NEIGHBOURS, openTitle, text } from './driver.ts';

const UKRAINIAN = JSON.parse(readFileSync('assets/i18n/uk.json', 'utf8')) as Readonly<Record<string, string>>;
const inUkrainian = (key: string): string => UKRAINIAN[key] ?? key;

test('Ukrainian is chosen on the title page and remembered; only then are its letters fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const foreign = (): string[] => fetched.filter((address) => /cyrillic|\/uk-|\/ru-/.test(address));
  await openTitle(page);
  await page.evaluate(() => document.fonts.ready);
  expect(foreign()).toEqual([]);
  await page.getByLabel(text('settings.language')).selectOption('uk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(inUkrainian('title.name'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect.poll(foreign).not.toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: inUkrainian('title.alone') })).toBeVisible();
  await page.getByRole('button', { name: inUkrainian('menu.settings') }).click();
  await expect(page.getByText(inUkrainian('settings.language-awaits'))).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { name: text('menu.settings') })).toBeVisible();
});

test('a level that is not written in the language is shown in English, says so, and is marked', async ({ page }) => {
  await openTitle(page);
  await page.goto('/?lang=uk');
  await page.getByRole('button', { name: inUkrainian('title.alone') }).click();
  const note = page.getByText(inUkrainian('shell.level-in-english'));
  const seat = (name: string) => page.locator('.choice-card').getByText(name, { exact: true });
  await page.locator(`.choice-card:has(input[value="${CAMPAIGN}"])`).click();
  await expect(note).toBeVisible();
  await expect(seat('NATO planning staff')).toHaveAttribute('lang', 'en');
  await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
  await expect(seat('Планувальний штаб Меррін')).toBeVisible();
  await expect(note).toBeHidden();
});
