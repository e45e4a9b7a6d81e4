/** A link that a teacher shares sets up a match; one that is wrong says where, and leaves the page as it is. */
import { expect, type Page, test } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { CAMPAIGN, NEIGHBOURS, openTitle, playTo, text, troublesOf } from './driver.ts';

const chosen = (page: Page, value: string) => page.locator(`.choice-card input[value="${value}"]`);
const strength = (page: Page, id: string) =>
  page.getByRole('button', { name: text(`strength.${id}.name`), exact: true });

test('a link sets up level, seat, bot, strength and number; it is written again, and the match begins with it', async ({
  page,
}) => {
  const troubles = troublesOf(page);
  const query = `?level=${NEIGHBOURS}&seat=tollan&bot=hawk&strength=expert&difficulty=planner&seed=5`;
  await openTitle(page, { theme: 'system' });
  await page.goto(`/${query}`);
  await expect(page.locator('.set-up-link')).toContainText(text('set-up.linked'));
  for (const value of [NEIGHBOURS, 'tollan', 'hawk', 'planner']) await expect(chosen(page, value)).toBeChecked();
  await expect(strength(page, 'expert')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel(text('set-up.seed'), { exact: true })).toHaveValue('5');
  const link = await page.getByLabel(text('set-up.link'), { exact: true }).inputValue();
  expect(new URL(link).search).toBe(query);
  expect(await faultsOn(page)).toEqual([]);

  await page.getByRole('button', { name: text('set-up.begin') }).click();
  await playTo(page, 'signal');
  await expect(page.locator('.match')).toHaveAttribute('data-turn', '1');
  // The address no longer asks: to load the page again leads back to the match.
  await page.reload();
  await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(page.locator('.match[data-phase="signal"]')).toBeVisible();
  expect(troubles).toEqual([]);
});

test('what a link chose is put back; a wrong link names each place and what could stand there', async ({ page }) => {
  await openTitle(page);
  await page.goto(`/?level=${NEIGHBOURS}&bot=dove`);
  await expect(chosen(page, 'dove')).toBeChecked();
  await page.getByRole('button', { name: text('set-up.link-undo') }).click();
  await expect(chosen(page, 'by-type')).toBeChecked();
  await expect(page.locator('.set-up-link')).toBeHidden();

  await page.goto(`/?level=${NEIGHBOURS}&seat=nato&bot=hawk&strength=strong&seed=five`);
  const alert = page.locator('.set-up-link').getByRole('alert');
  await expect(alert).toContainText('After “seat=” stands “nato”. Use one of: merrin, tollan.');
  await expect(alert).toContainText('After “strength=” stands “strong”. Use one of: guided, planner, expert.');
  await expect(alert).toContainText('After “seed=” stands “five”. Use a whole number');
  await expect(chosen(page, CAMPAIGN)).toBeChecked();
  await expect(page.locator('.choice-card:has(input[value="nato"])')).toContainText('NATO');
  await expect(chosen(page, 'by-type')).toBeChecked();
});
