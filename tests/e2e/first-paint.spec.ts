/** The title page is painted before the game's scripts are here, as it will stand once they are. */
import { expect, type Page, test } from '@playwright/test';
import { NEIGHBOURS, openTitle, text, troublesOf } from './driver.ts';

/** Keeps back the game's scripts until the caller lets them come. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Words on the page with their places, in whole pixels. */
const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('main :is(h1, p, label, button, select, .mode-title, .mode-note)')]
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return `${each.textContent?.trim()} ${[x, y, width, height].map(Math.round).join(' ')}`;
      });
  });

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const still = (page: Page) => page.locator('[data-still]');

const CASES = [
  { language: 'en', theme: 'day', width: 1366, height: 657, textScale: 1 },
  { language: 'uk', theme: 'night', width: 1440, height: 900, textScale: 1 },
  { language: 'ru', theme: 'day', width: 390, height: 844, textScale: 1 },
  { language: 'en', theme: 'night', width: 1366, height: 657, textScale: 2 },
] as const;

for (const { width, height, ...settings } of CASES) {
  test(`the still of ${Object.values(settings).join(', ')} at ${width} is the page that follows`, async ({ page }) => {
    const troubles = troublesOf(page);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: settings.theme === 'day' ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.addInitScript((stored) => localStorage.setItem('spiral.settings', stored), JSON.stringify(settings));
    const release = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(still(page).locator('h1')).toBeVisible();
    const first = { words: await wordsOf(page), paper: await paper(page) };
    expect(await page.locator('html').getAttribute('lang')).toBe(settings.language);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(settings.theme);
    release();
    await expect(still(page)).toHaveCount(0);
    expect(first).toEqual({ words: await wordsOf(page), paper: await paper(page) });
    expect(first.words.length).toBeGreaterThan(10);
    expect(troubles).toEqual([]);
  });
}

for (const network of ['with', 'without'])
  test(`a press on the still is carried out when the page stands, ${network} a network`, async ({ page }) => {
    await page.addInitScript((onLine) => {
      Object.defineProperty(navigator, 'onLine', { value: onLine });
    }, network === 'with');
    const release = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await still(page)
      .getByRole('button', { name: text('title.alone') })
      .click();
    release();
    await expect(page.locator('.set-up-columns')).toBeVisible();
  });

test('a code that is typed on the still stands in its box when the page does, and goes on from there', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('/?fbclid=IwAR0', { waitUntil: 'commit' });
  await still(page).getByLabel(text('title.join')).pressSequentially('ab1');
  await expect(still(page).locator('.join-cell').nth(2)).toHaveText('1');
  release();
  await expect(still(page)).toHaveCount(0);
  const field = page.getByLabel(text('title.join'));
  await expect(field).toHaveValue('AB1');
  await expect(field).toBeFocused();
  await page.keyboard.type('c');
  await expect(page.locator('.join-cell').nth(3)).toHaveText('C');
});

for (const address of ['/#glossary', `/?level=${NEIGHBOURS}`])
  test(`${address} shows no still of the title`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    expect(await page.locator('h1').count()).toBe(0);
    release();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('the game begins on a page that is opened unseen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.goto('/');
  await expect(still(page)).toHaveCount(0);
  await openTitle(page);
});
