/** That all orders are placed is said once over the list of moves on every size of screen, and moves no card. */
import { expect, type Page, test } from '@playwright/test';
import { openTitle, text } from './driver.ts';
import { firstSave, openFromTitle } from './saves.ts';
import { planFor } from './screens.ts';

/** The first moment with so many orders placed as leave `free` slots. */
const leaving = (free: number) =>
  firstSave(
    planFor('russia'),
    ({ phase, me }) => phase === 'orders' && me !== undefined && !me.sealed && me.orders.length === me.slots - free,
  );

/** Opens the match where so many slots are free, and gives how far below the heading the first class of moves stands. */
async function cardsFrom(page: Page, free: number): Promise<number> {
  await openTitle(page);
  await openFromTitle(page, leaving(free));
  await expect(page.locator('.moves-lead')).toHaveAttribute('data-full', String(free === 0));
  return page.locator('.moves').evaluate((moves) => {
    const top = (selector: string): number => moves.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
    return top('.move-class-head') - top('h2');
  });
}

for (const [width, height, said] of [
  [1440, 900, 'refusal.slots'],
  [1366, 657, 'orders.desk-full'],
  [390, 844, 'refusal.slots'],
] as const)
  test(`the list says that all orders are placed, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const before = await cardsFrom(page, 1);
    const full = await cardsFrom(page, 0);
    const lead = page.locator('.moves-lead');
    await expect(lead).toHaveText(text(said));
    await expect(lead).toBeInViewport({ ratio: 1 });
    // It is drawn beside the heading or below it, and neither lies on the other.
    const overlap = await page.locator('.moves').evaluate((moves) => {
      const heading = document.createRange();
      heading.selectNodeContents(moves.querySelector('h2') ?? moves);
      const a = heading.getBoundingClientRect();
      const b = moves.querySelector('.moves-lead')?.getBoundingClientRect() ?? a;
      return a.right > b.left && a.bottom > b.top + 1;
    });
    expect(overlap).toBe(false);
    expect(full).toBe(before);
  });
