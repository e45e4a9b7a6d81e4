/** Studies of the model, opened from the interface: they are computed in workers, can be called off, and have no fault. */
import { expect, type Page, test } from '@playwright/test';
import { studyNumber } from '../../src/ui/studies/study-numbers.ts';
import { faultsOn } from './axe.ts';
import { openModelPage, openTitle, primary, startMatch, text, troublesOf } from './driver.ts';
import { firstSave, longEnded, openFile } from './saves.ts';
import { planFor } from './screens.ts';

/** Of each cell of the map, how wide its interval is. */
const widthsOfDoses = async (page: Page): Promise<number[]> =>
  (await page.locator('.dose small').allTextContents()).map((words) => {
    const [from = Number.NaN, to = Number.NaN] = [...words.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
    return to - from;
  });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const ended = (page: Page) => expect(page.locator('.study-bar[data-state="ended"]')).toBeVisible({ timeout: 120_000 });

test('the back-cast opens from the title, draws its line first, and tells hits and misses while it is played', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const troubles = troublesOf(page);
  await openTitle(page, { theme: 'system', map: true });
  await openModelPage(page, 'study.back-cast.link');
  await expect(page.locator('.threat-line')).toHaveCount(2);
  await expect(page.locator('.study-bar[data-state="running"]')).toBeVisible();
  await expect(page.locator('.misses')).toBeHidden();
  await expect(page.locator('.misses')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.study-bar[data-state="running"]')).toBeVisible();
  await ended(page);
  await expect(page.locator('.study-bar')).toContainText(String(studyNumber('back-cast.games')));
  expect(await page.locator('.misses li').count()).toBeGreaterThan(3);
  await expect(page.locator('.cast-statements tbody tr')).toHaveCount(11);
  await expect(page.locator('.target')).toHaveCount(9);
  await expect(page.locator('.retro-row')).toHaveCount(6);
  for (const figure of await page.locator('.retro-figure').allTextContents()) expect(figure).toMatch(/\d\.\d/);
  expect(await faultsOn(page)).toEqual([]);
  await page
    .locator('.record')
    .getByRole('button', { name: text('chart.show-table') })
    .click();
  await expect(page.locator('.record tbody tr')).toHaveCount(34);
  await expect(page.locator('.record tbody tr').last()).toContainText('76,000');
  expect(troubles).toEqual([]);
});

test('a back-cast can be called off by keyboard and played again', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { map: true });
  await openModelPage(page, 'study.back-cast.link');
  await expect(page.locator('.threat-line')).toHaveCount(2);
  await page.getByRole('button', { name: text('study.cancel') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.study-bar[data-state="called-off"]')).toBeVisible();
  await expect(page.locator('.threat-line')).toHaveCount(2);
  await page.getByRole('button', { name: text('study.again') }).click();
  await expect(page.locator('.study-bar[data-state="running"]')).toBeVisible();
  await ended(page);
  await expect(page.locator('.cast-statements tbody tr')).toHaveCount(11);
});

test('the claim opens from the title: shares and map stand together, and narrow until it has ended', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const troubles = troublesOf(page);
  await openTitle(page, { theme: 'system', map: true });
  await openModelPage(page, 'study.claim.link');
  await expect(page.locator('.shares').first()).toBeVisible({ timeout: 60_000 });
  const early = await widthsOfDoses(page);
  expect(early).toHaveLength(18);
  await expect(page.locator('.study-bar[data-state="running"]')).toBeVisible();
  await ended(page);
  await expect(page.locator('.study-bar')).toContainText(String(studyNumber('claim.games')));
  await expect(page.locator('.shares')).toHaveCount(2);
  await expect(page.locator('.share-row')).toHaveCount(6);
  const late = await widthsOfDoses(page);
  expect(sum(late)).toBeLessThan(0.6 * sum(early));
  for (const value of await page.locator('.dose b').allTextContents()) expect(value).toMatch(/^\d/);
  await expect(page.locator('.dose')).toHaveCount(18);
  const crises = await page.locator('.dose b').first().textContent();
  await page.getByRole('button', { name: text('claim.measure.war') }).click();
  await expect(page.locator('.dose b').first()).not.toHaveText(crises ?? '');
  expect(await faultsOn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('beliefs of a finished match: lines, switches, cards and the trial', async ({ page }) => {
  test.setTimeout(240_000);
  const troubles = troublesOf(page);
  const plan = planFor('nato');
  await openTitle(page, { theme: 'system', map: true });
  await startMatch(page, plan);
  await openFile(page, firstSave(plan, longEnded));
  await primary(page).click();
  for (const name of ['feel', 'happened', 'lens']) {
    await expect(page.locator(`.debrief[data-page="${name}"]`)).toBeVisible();
    if (name === 'happened') await expect(page.locator('.series-history')).toHaveCount(2);
    await primary(page).first().click();
  }
  await page.getByRole('button', { name: text('debrief.learned.part.beliefs'), exact: true }).click();
  await expect(page.locator('.belief-line')).toHaveCount(2);
  await page.getByRole('button', { name: text('belief.bias.memory') }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.belief-line')).toHaveCount(3);
  const effects = await page.locator('.bias-effect').allTextContents();
  expect(effects).toHaveLength(6);
  expect(effects.some((effect) => /[1-9]/.test(effect))).toBe(true);
  await page.locator('.step-card').first().click();
  await expect(page.locator('.belief-steps .learned-card')).toBeVisible();
  await page.getByRole('button', { name: text('belief.trial.start') }).click();
  await expect(page.locator('.trial-row')).toHaveCount(4, { timeout: 60_000 });
  for (const mean of await page.locator('.trial-row b').allTextContents()) expect(mean).toMatch(/^\d+ \(\d+ to \d+\)$/);
  expect(await faultsOn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
