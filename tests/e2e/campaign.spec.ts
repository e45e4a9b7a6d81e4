/** The whole campaign through the interface, once for each seat, with the map asleep. */
import { expect, test } from '@playwright/test';
import { CAMPAIGN, openTitle, phaseOf, primary, startMatch, stepByMouse, text, troublesOf } from './driver.ts';
import { DEBRIEF_PAGES } from './screens.ts';

/** Orders of a turn: none, one, or two; cards and expectations change from turn to turn. */
const ordersOf = (turn: number) =>
  Array.from({ length: turn % 3 }, (_, n) => ({ card: turn * 3 + n * 5, at: 0.2 + 0.06 * (turn % 10) }));

for (const seat of ['nato', 'russia']) {
  test(`seventeen turns in the seat of ${seat} end in the debrief`, async ({ page }) => {
    test.setTimeout(400_000);
    const troubles = troublesOf(page);
    await openTitle(page);
    await startMatch(page, { level: CAMPAIGN, seat, seed: 11, bot: 'firm-but-fair' });
    const match = page.locator('.match');
    const turns = new Set<string>();
    for (let steps = 0; (await phaseOf(page)) !== 'ended'; steps += 1) {
      expect(steps, 'a match comes to its end').toBeLessThan(200);
      const turn = (await match.getAttribute('data-turn')) ?? '';
      turns.add(turn);
      await stepByMouse(page, ordersOf(Number(turn)));
    }
    expect([...turns]).toEqual(Array.from({ length: 17 }, (_, n) => String(n + 1)));

    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await primary(page).click();
    const pages = page.getByRole('navigation', { name: text('debrief.pages') });
    for (const name of DEBRIEF_PAGES) {
      await pages.getByRole('button', { name: text(`debrief.page.${name}`) }).click();
      await expect(page.locator(`.debrief[data-page="${name}"] h1`)).not.toBeEmpty();
    }
    await primary(page).click();
    // The end says what was kept and where, and it is so.
    await expect(page.locator('.debrief[data-page="finished"] h1')).toHaveText(text('debrief.finished.heading'));
    await expect(page.locator('.finished-kept')).toContainText(text('debrief.finished.match'));
    // What was not answered is a press away.
    await page.getByRole('button', { name: text('debrief.finished.still-open') }).click();
    await expect(page.locator('.debrief[data-page="next"] h1')).not.toBeEmpty();
    await primary(page).click();
    await primary(page).click();
    await expect(page.getByRole('button', { name: text('title.resume-debrief') })).toBeVisible();
    expect(troubles).toEqual([]);
  });
}
