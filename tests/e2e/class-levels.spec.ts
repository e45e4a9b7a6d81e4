/** The levels for a class: what a note must say comes first, and their debrief has real acts, months and real words. */
import { expect, test } from '@playwright/test';
import { openTitle, primary, startMatch, text, troublesOf } from './driver.ts';
import { firstSave, openFile } from './saves.ts';

const planOf = (level: string) => ({ level, seat: 'nato', seed: 7, bot: 'hawk' }) as const;

for (const [width, height] of [
  [390, 844],
  [1366, 657],
] as const)
  test(`the winter before the war says first what it speaks of, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openTitle(page);
    await page.getByRole('button', { name: text('title.alone') }).click();
    await page.locator('.choice-card:has(input[value="winter-2021-22"])').click();
    const begin = page.locator('.set-up-foot [data-primary]');
    await expect(begin).not.toHaveAttribute('aria-disabled', 'true');
    await begin.click();
    const note = page.getByRole('dialog');
    await expect(note).toContainText('anyone may watch, change seats or stop at any time');
    await expect(note.locator('.set-up-note')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.match')).toHaveCount(0);
    await note.getByRole('button', { name: text('set-up.note-back') }).click();
    await expect(note).toBeHidden();
    await expect(page.locator('.set-up')).toBeVisible();
    await begin.click();
    await note.locator('[data-primary]').click();
    await expect(page.locator('.match[data-phase="brief"] main h1')).toBeVisible();
  });

for (const [level, time, act] of [
  ['bucharest-2008', 'autumn 2008', 'NATO stops the meetings of the council'],
  ['madrid-1997', 'spring 1999', 'Talks on Kosovo open at Rambouillet'],
  ['winter-2021-22', 'Jan 2022', 'The NATO-Russia Council meets'],
] as const)
  test(`the debrief of ${level} has its real acts, and time as the level counts it`, async ({ page }) => {
    test.setTimeout(120_000);
    const troubles = troublesOf(page);
    await openTitle(page, { map: true });
    await startMatch(page, planOf(level));
    await openFile(
      page,
      firstSave(planOf(level), (view) => view.phase === 'ended'),
    );
    await expect(page.locator('.match[data-phase="ended"] main h1')).toBeVisible();
    await primary(page).click();
    const goTo = async (name: string) => {
      await page.locator('.debrief-nav button', { hasText: text(`debrief.page.${name}`) }).click();
      await expect(page.locator(`.debrief[data-page="${name}"]`)).toBeVisible();
    };
    await goTo('happened');
    await expect(page.locator('.happened-series .series-axes').first()).toContainText(time);
    await expect(page.locator('.series-history').first()).toBeVisible();
    await goTo('discourse');
    await page.getByText(text('discourse.part.real'), { exact: true }).click();
    await expect(page.locator('.real-list > li')).not.toHaveCount(0);
    await goTo('history');
    await expect(page.locator('.study-bar[data-state="ended"]')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.window-limits')).toHaveCount(2);
    await expect(page.locator('.real-acts')).toContainText(act);
    await expect(page.locator('.window-force tbody tr')).not.toHaveCount(0);
    expect(troubles).toEqual([]);
  });
