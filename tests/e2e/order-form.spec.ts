/** The form of an order: what is missing is said without a jump, where it goes is said plainly, and no stray key changes it. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openTitle, placeByMouse, playTo, startMatch, text } from './driver.ts';

const PLAN = { level: 'bucharest-2008', seat: 'nato', seed: 11, difficulty: 'guided' };
const SIZES = [
  [1440, 900],
  [1366, 657],
  [390, 844],
] as const;

const place = (page: Page): Locator => page.locator('#region-draft [data-primary]');
const where = (page: Page): Locator => page.locator('#region-draft-target select');

/** Opens the form of a move that has several places to go to. */
async function openForm(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('spiral.check.bucharest-2008', 'done'));
  await openTitle(page);
  await startMatch(page, PLAN);
  await playTo(page, 'orders');
  const card = page.locator('[data-card="mediate-ceasefire"]');
  await card.evaluate((each) => each.closest('details')?.setAttribute('open', ''));
  await card.click();
  await expect(where(page)).toHaveValue('');
}

/** Where the parts of the form stand, counted from its top, whatever has been scrolled. */
const placesIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('.draft-kind')?.getBoundingClientRect().y ?? 0;
    const parts =
      '.draft-summary, .draft-where, h3, .prediction-track, [role="radio"], .prediction-anchor, #draft-channel';
    return [...document.querySelectorAll(`#region-draft :is(${parts})`)]
      .filter((each) => each.checkVisibility())
      .map((each) => `${each.className} ${Math.round(each.getBoundingClientRect().y - top)}`);
  });

for (const [width, height] of SIZES)
  test(`what an order lacks is said in its place and moves nothing, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openForm(page);
    const before = await placesIn(page);
    expect(before.length).toBeGreaterThan(8);
    await place(page).click();
    await expect(page.locator('.draft-missing')).toHaveCount(3);
    expect(await placesIn(page)).toEqual(before);
    for (const value of await where(page)
      .locator('option:enabled')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))) {
      await where(page).selectOption(value);
      await expect(page.locator('.draft-missing')).toHaveCount(0);
      expect(await placesIn(page)).toEqual(before);
    }
    await expect(page.locator('.draft-channel')).toContainText(text('orders.channel-optional'));
  });

for (const [width, height] of SIZES)
  test(`no stray key changes where an order goes, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openForm(page);
    await expect(page.locator('#draft-title')).toContainText(text('orders.title-where'));
    await where(page).selectOption('GEO');
    await expect(page.locator('#draft-title')).toHaveText('Mediate in a conflict · Georgia');
    await expect(place(page)).toContainText('Place order · Georgia');
    await where(page).focus();
    // Left and right belong to the scale.
    await page.keyboard.press('ArrowRight');
    await expect(where(page)).toHaveValue('GEO');
    // Scrolled away, the list comes back and keeps what was chosen.
    await page.setViewportSize({ width, height: Math.min(height, 760) });
    await page.evaluate(() => document.querySelector('.draft-body')?.scrollTo(0, 9999));
    await page.evaluate(() => scrollTo(0, 9999));
    await expect(where(page)).not.toBeInViewport();
    await page.keyboard.press('ArrowDown');
    await expect(where(page)).toBeInViewport();
    await expect(where(page)).toHaveValue('GEO');
    // In sight the keyboard chooses, and the head and the button follow.
    await page.keyboard.press('ArrowDown');
    await expect(where(page)).not.toHaveValue('GEO');
    const name = await where(page).locator('option:checked').textContent();
    await expect(page.locator('#draft-title')).toHaveText(`Mediate in a conflict · ${name}`);
    await expect(place(page)).toContainText(`Place order · ${name}`);
  });

/** How high each card stands, by move, whatever has been scrolled. */
const heights = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.move-class-cards > .move-cards [data-card]')].map((each) => [
        each.dataset.card,
        Math.round(each.closest('.move-card')?.getBoundingClientRect().height ?? 0),
      ]),
    ),
  );

// On the phone the same cards stand in the same list, and the tray on another page.
for (const [width, height] of SIZES.slice(0, 2))
  test(`cards keep their height once all orders are placed, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => localStorage.setItem('spiral.check.bucharest-2008', 'done'));
    await openTitle(page);
    await startMatch(page, PLAN);
    await playTo(page, 'orders');
    const before = await heights(page);
    while (await placeByMouse(page));
    await expect(page.locator('.move-card[data-state="available"]')).toHaveCount(0);
    const after = await heights(page);
    expect(Object.keys(after).length).toBeGreaterThan(5);
    const grown = Object.entries(after).filter(([move, high]) => high > (before[move] ?? high) + 1);
    expect(grown).toEqual([]);
  });

/** Presses keys one after the other, before the browser draws anything between them. */
const pressAtOnce = (page: Page, keys: readonly string[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const key of all) {
      const code = /[0-9]/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
      const press = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(press);
      // What React does at the end of a press is done; a frame has not begun.
      await Promise.resolve();
    }
  }, keys);

for (const [width, height] of SIZES)
  test(`digits of a quick hand open a card, then answer its form, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => localStorage.setItem('spiral.check.bucharest-2008', 'done'));
    await openTitle(page);
    await startMatch(page, PLAN);
    await playTo(page, 'orders');
    await page.keyboard.press('d');
    const cards = page.locator('.move-class[data-numbered]');
    await expect(cards.locator('[data-first]')).toBeFocused();
    const name = await cards.locator('[data-number="1"]').textContent();
    await expect(cards.locator('[data-number="2"]')).not.toHaveAttribute('aria-disabled');
    await pressAtOnce(page, ['1', '2']);
    await expect(page.locator('#draft-title')).toContainText(name ?? '?');
    await expect(page.locator('#region-draft-intent [data-number="2"]')).toHaveAttribute('aria-checked', 'true');
    await expect(page.locator('#region-draft-prediction [role="slider"]')).toBeFocused();
  });
