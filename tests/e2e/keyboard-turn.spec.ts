import { expect, type Page, test } from '@playwright/test';
import { expectPhase, goToOrders, phaseOf, startMatch } from './a-page.ts';

/** A keyboard that counts. */
function counted(page: Page) {
  let presses = 0;
  return {
    press: async (key: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(key);
    },
    presses: () => presses,
  };
}

type Keys = ReturnType<typeof counted>;
const CLASSES = ['e', 'a', 'p'] as const;

/** Number of the first card that can be drafted in the class that is open. */
function openCard(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('.move-class[data-numbered] [data-number]')];
    return cards.find((card) => card.getAttribute('aria-disabled') !== 'true')?.dataset.number;
  });
}

/** Drafts, aims, means, predicts and places one order. */
async function placeOne(page: Page, keys: Keys): Promise<void> {
  const placed = await page.locator('.tray-slot[data-state="placed"]').count();
  for (const letter of CLASSES) {
    await keys.press(letter);
    await expect(page.locator('.move-class[data-numbered] [data-first]')).toBeFocused();
    const number = await openCard(page);
    if (number === undefined) continue;
    await keys.press(number);
    await expect(page.locator('.draft')).toBeVisible();
    const where = page.getByLabel('Where');
    if ((await where.count()) > 0 && (await where.inputValue()) === '') {
      await expect(where).toBeFocused();
      await keys.press('ArrowDown');
      await expect(where).not.toHaveValue('');
    }
    await keys.press('1');
    await expect(page.getByRole('slider', { name: /read this/ })).toBeFocused();
    await keys.press('PageUp');
    await keys.press('Enter');
    await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(placed + 1);
    return;
  }
  throw new Error('no card can be played');
}

/** Plays from Orders to the next Brief, reading every act of theirs. */
async function finishTurn(page: Page, keys: Keys, turn: number): Promise<void> {
  await keys.press('Control+Enter');
  const question = page.getByRole('dialog');
  await expect(question.or(page.locator('[data-phase="reveal"]'))).toBeVisible({ timeout: 20_000 });
  if (await question.isVisible()) await keys.press('Control+Enter');
  await expectPhase(page, 'reveal');
  for (let step = 0; step < 60; step += 1) {
    const phase = await phaseOf(page);
    if (phase === 'brief' || phase === 'ended') return;
    const toTag = page.locator('[data-phase="read"] [data-numbered] [data-number="1"][aria-pressed="false"]');
    if (phase === 'read' && (await toTag.count()) > 0) await keys.press('1');
    await keys.press('Control+Enter');
    await page.waitForTimeout(250);
  }
  throw new Error(`turn ${turn} did not end`);
}

test('a turn by keyboard: at most 25 presses with one order, 55 with three', async ({ page }) => {
  test.setTimeout(180_000);
  await startMatch(page);
  await goToOrders(page);
  const first = counted(page);
  await placeOne(page, first);
  await finishTurn(page, first, 1);
  // Brief and Signal of a turn are one press each.
  expect(first.presses() + 2).toBeLessThanOrEqual(25);

  const second = counted(page);
  await second.press('Control+Enter');
  await expectPhase(page, 'signal');
  await second.press('Control+Enter');
  await expectPhase(page, 'orders');
  await expect(page.locator('#region-moves')).toBeVisible();
  const slots = await page.locator('.tray-slot').count();
  for (let order = 0; order < slots; order += 1) await placeOne(page, second);
  await finishTurn(page, second, 2);
  expect(second.presses()).toBeLessThanOrEqual(55);
});
