/** Two people at one screen: a whole match, with nothing of either desk on the page while it changes hands. */
import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe.ts';
import { NEIGHBOURS, openTitle, phaseOf, stepByMouse, text, troublesOf } from './driver.ts';
import { sharedCrisis } from './saves.ts';

async function begin(page: Page): Promise<void> {
  await openTitle(page);
  await page.getByRole('button', { name: text('title.share') }).click();
  await expect(page.getByRole('heading', { level: 1, name: text('set-up.shared-title') })).toBeVisible();
  await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
  await page.locator('.choice-card:has(input[value="merrin"])').click();
  await page.getByLabel(text('set-up.seed'), { exact: true }).fill('11');
  await page.getByRole('button', { name: text('set-up.begin') }).click();
  await expect(page.locator('.curtain')).toBeVisible();
}

/** Everything that a reader of the screen can find. */
const said = (page: Page): Promise<string> => page.locator('body').ariaSnapshot();

/** What the curtain itself says, and nothing else: checked as a list of lines, names of desks and dates apart. */
async function onlyTheCurtain(page: Page): Promise<void> {
  await expect(page.locator('.match, [role="dialog"], canvas')).toHaveCount(0);
  const lines = (await said(page)).trim().split('\n');
  const roles = lines.map((line) => /^\s*- ([a-z]+)/.exec(line)?.[1]);
  expect(roles).toEqual([
    'main',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
    'button',
    'button',
    'status',
    'alert',
  ]);
}

test('both desks play the valley to its debrief, covered at each change', async ({ page }) => {
  test.setTimeout(240_000);
  const troubles = troublesOf(page);
  await begin(page);
  const seats = new Set<string>();
  const covered = new Set<string>();
  let last = '';
  for (let steps = 0; (await phaseOf(page)) !== 'ended'; steps += 1) {
    expect(steps, 'a match comes to its end').toBeLessThan(300);
    const phase = await phaseOf(page);
    if (phase === 'covered') {
      const to = (await page.locator('.curtain').getAttribute('data-to')) ?? '';
      expect(to, 'the screen goes to the other desk').not.toBe(last);
      last = to;
      seats.add(to);
      covered.add((await page.locator('.curtain-when').textContent())?.split(': ')[1] ?? '');
      await onlyTheCurtain(page);
    }
    await stepByMouse(page);
  }
  expect([...seats].sort()).toEqual(['merrin', 'tollan']);
  for (const phase of ['brief', 'orders', 'read'] as const) expect([...covered]).toContain(text(`phase.${phase}`));
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await page.getByRole('button', { name: text('menu.other-desk') }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('main h1').first()).not.toBeEmpty();
  expect(troubles).toEqual([]);
});

test('the curtain has no fault, comes again after a reload, and no key lifts it but its button', async ({ page }) => {
  await begin(page);
  const { violations } = await (await axeOn(page)).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const key of ['Control+Enter', 'l', 'k', 't', 'Escape']) await page.keyboard.press(key);
  await onlyTheCurtain(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.match[data-phase="brief"]')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: text('title.resume').replace('{{turn}}', '1') }).click();
  await expect(page.locator('.curtain')).toBeVisible();
  await onlyTheCurtain(page);
});

test('a crisis is played from both desks: each chooses behind the other’s back', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page);
  await page.getByRole('button', { name: text('matches.link') }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'shared.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sharedCrisis()),
  });
  await expect(page.locator('.curtain')).toBeVisible();
  const seats: string[] = [];
  const phases: string[] = [];
  for (let steps = 0; seats.length < 3 && steps < 12; steps += 1) {
    const phase = await phaseOf(page);
    if (phase === 'covered') {
      seats.push((await page.locator('.curtain').getAttribute('data-to')) ?? '');
      await onlyTheCurtain(page);
    } else phases.push(phase);
    await stepByMouse(page);
  }
  expect(phases.slice(0, 2)).toEqual(['crisis', 'crisis']);
  // One answers, then the other, who sees what comes of it; then the first one again.
  expect(seats[0]).not.toBe(seats[1]);
  expect(seats[2]).toBe(seats[0]);
});
