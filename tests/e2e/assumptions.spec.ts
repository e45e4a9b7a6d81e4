/** The assumptions of the model: tilted before a match, carried into it, read while it runs, and sent as a link. */

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { CAMPAIGN, NEIGHBOURS, openTitle, playTo, text } from './driver.ts';
import { firstSave, openFile } from './saves.ts';

const drawer = (page: Page): Locator => page.getByRole('dialog', { name: text('assumptions.title') });
const field = (page: Page, name: string): Locator => page.locator(`#assumption-${name}`);
const differs = (count: number): string => text('assumptions.differs_other').replace('{{count}}', String(count));

async function openSetUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('title.alone') }).click();
  await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
  await expect(page.locator('.set-up-world')).toBeVisible();
}

async function openDrawer(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('set-up.world-open') }).click();
  await expect(drawer(page)).toBeVisible();
}

async function begin(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: text('set-up.begin') })).not.toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: text('set-up.begin') }).click();
  await expect(page.locator('.match[data-phase="brief"]')).toBeVisible();
}

test('assumptions are changed in set-up, by field and by keyboard, and the match carries them', async ({ page }) => {
  await openTitle(page);
  await openSetUp(page);
  await openDrawer(page);
  await drawer(page).getByLabel(text('assumptions.search')).fill('buffer');
  await field(page, 'bufferShare').fill('0.8');
  await drawer(page).getByLabel(text('assumptions.search')).fill('');
  await drawer(page)
    .getByRole('button', { name: text('theme.escalation') })
    .click();
  const rounds = drawer(page).locator('.param:has(#assumption-crisisRounds) input[type="range"]');
  await rounds.focus();
  await page.keyboard.press('ArrowRight');
  await expect(field(page, 'crisisRounds')).toHaveValue('5');
  await expect(drawer(page).getByText(differs(2))).toBeVisible();
  await drawer(page)
    .getByRole('button', { name: text('assumptions.done') })
    .click();
  await expect(page.locator('.set-up-world')).toContainText(differs(2));
  await begin(page);
  const mark = page.getByRole('button', { name: differs(2) });
  await mark.click();
  await expect(drawer(page).locator('.differences li')).toHaveCount(2);
  await expect(drawer(page).locator('.differences li').first()).toContainText('0.8');
  // A running match keeps its world.
  await drawer(page)
    .getByRole('button', { name: text('theme.escalation') })
    .click();
  await expect(drawer(page).locator('.param input')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the save of a match brings its assumptions back', async ({ page }) => {
  await page.goto('/');
  await openTitle(page);
  await page.goto(`/#assumptions?level=${NEIGHBOURS}&wear=0.05`);
  await expect(page.locator('.set-up-link')).toContainText(text('set-up.linked'));
  await expect(page.locator(`input[value="${NEIGHBOURS}"]`)).toBeChecked();
  await expect(page.locator('.set-up-foot')).toContainText(text('set-up.foot'));
  await begin(page);
  await expect(page.locator('.world-mark')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Resume/ }).click();
  await page.locator('.world-mark').click();
  await expect(drawer(page).locator('.differences li')).toContainText('0.05');
});

test('a figure leads to the assumption behind it', async ({ page }) => {
  await openTitle(page);
  await openSetUp(page);
  await begin(page);
  await playTo(page, 'orders');
  const figures = page.locator('.match [data-explain]:visible');
  const links = page.locator('.explain-assumption');
  for (let index = 0; index < (await figures.count()); index += 1) {
    await figures.nth(index).click();
    await expect(page.locator('.explain')).toBeVisible();
    if ((await links.count()) > 0) break;
    await page.keyboard.press('Escape');
    await expect(page.locator('.explain')).toBeHidden();
  }
  await page.locator('.explain summary').first().click();
  const name = (await links.first().innerText()).trim();
  await links.first().click();
  await expect(drawer(page)).toBeVisible();
  await expect(page.locator('.param h3:focus')).toHaveText(name.replace(text('explain.assumption'), '').trim());
  await page.keyboard.press('Escape');
  await expect(page.locator('.match [data-explain]:focus')).toBeVisible();
});

test('a bad link is refused with place and remedy, and nothing is lost', async ({ page }) => {
  await openTitle(page);
  await openSetUp(page);
  await openDrawer(page);
  await drawer(page)
    .getByRole('button', { name: text('theme.structure') })
    .click();
  await field(page, 'wear').fill('0.05');
  await field(page, 'wear').fill('7');
  await expect(drawer(page).getByRole('alert')).toContainText('0 to 0.06');
  await drawer(page)
    .getByRole('button', { name: text('assumptions.pane.overview') })
    .click();
  const open = drawer(page).getByLabel(text('assumptions.open-link'));
  await open.fill(`#assumptions?level=${NEIGHBOURS}&wear=9&luck=1`);
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('alert')).toContainText(
    '“luck” is no choice of a match and no assumption of this level.',
  );
  await expect(drawer(page).getByRole('alert')).toContainText('After “wear=” stands 9.');
  await expect(drawer(page).locator('.differences li')).toContainText('0.05');
  await page.keyboard.press('Escape');
  await page.goto(`/#assumptions?level=moon`);
  await expect(page.locator('.set-up-link').getByRole('alert')).toContainText('“moon”');
  await page.getByRole('button', { name: text('set-up.begin') }).focus();
  await page.goto(`/#assumptions?level=${CAMPAIGN}&lens=realist`);
  await expect(page.locator('.set-up-link')).toContainText(text('set-up.linked'));
  await expect(page.locator(`input[value="${CAMPAIGN}"]`)).toBeChecked();
  await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
  await expect(page.locator('.set-up-world')).toContainText('0.05');
});

test('the drawer has no fault in both themes, on a laptop and on a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { theme: 'system' });
  await openSetUp(page);
  await openDrawer(page);
  const faults = await faultsOn(page, '[role="dialog"]');
  await drawer(page)
    .getByRole('button', { name: text('assumptions.pane.lens') })
    .click();
  faults.push(...(await faultsOn(page, '[role="dialog"]')));
  await drawer(page)
    .getByRole('button', { name: text('theme.home') })
    .click();
  faults.push(...(await faultsOn(page, '[role="dialog"]')));
  await page.setViewportSize({ width: 320, height: 640 });
  await drawer(page).locator('.drawer-nav select').selectOption('structure');
  faults.push(...(await faultsOn(page, '[role="dialog"]')));
  expect(faults).toEqual([]);
  const wide = () => drawer(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  await expect.poll(wide).toBeLessThanOrEqual(0);
});

/** The debrief of a match that was played to its end elsewhere, on the page of re-runs. */
async function openWhatIf(page: Page, plan = { level: NEIGHBOURS, seat: 'merrin', seed: 5 }): Promise<void> {
  await openTitle(page, { theme: 'system' });
  await page.goto(`/#assumptions?level=${plan.level}`);
  await begin(page);
  await openFile(
    page,
    firstSave(plan, (view) => view.phase === 'ended'),
  );
  await page.locator('.match[data-phase="ended"] [data-primary]').click();
  await page
    .locator('.debrief-nav')
    .getByRole('button', { name: text('debrief.page.what-if') })
    .click();
  await expect(page.locator('.what-if')).toBeVisible();
}

/** The record of the match as the game writes it. */
async function recordOf(page: Page): Promise<string> {
  await page
    .locator('.debrief-nav')
    .getByRole('button', { name: text('debrief.page.next') })
    .click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: text('debrief.next.export') }).click();
  const record = readFileSync(await (await coming).path(), 'utf8');
  await page
    .locator('.debrief-nav')
    .getByRole('button', { name: text('debrief.page.what-if') })
    .click();
  return record;
}

/** A column of the table of figures, by seat and figure. */
const column = (page: Page, name: string): Promise<string[]> =>
  page.locator(`.rerun-table [data-column="${name}"]`).allInnerTexts();

test('in the debrief the match is played again under other assumptions, and stays as it was', async ({ page }) => {
  test.setTimeout(120_000);
  await openWhatIf(page);
  const record = await recordOf(page);
  const again = page.getByRole('button', { name: text('what-if.run') });
  await expect(again).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: text('what-if.change') }).click();
  await drawer(page)
    .getByRole('button', { name: text('theme.perception') })
    .click();
  await field(page, 'grievanceMemory').fill('0.9');
  await field(page, 'shockMemory').fill('0.5');
  await drawer(page)
    .getByRole('button', { name: text('assumptions.done') })
    .click();
  await expect(page.locator('.what-if-changes li')).toHaveCount(2);
  await again.click();
  await expect(page.locator('.what-if .study-bar[data-state="ended"]')).toBeVisible();
  await expect(page.locator('.rerun-table')).toBeVisible();
  // The match in its own world, played again from its record, is the match.
  const played = JSON.parse(record.trimEnd().split('\n').at(-1) ?? '') as {
    readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  const scores = ['merrin', 'tollan'].flatMap((seat) =>
    ['deterrence', 'deescalation', 'legitimacy', 'score'].map((measure) =>
      (Math.round((played.scores[seat]?.[measure] ?? Number.NaN) * 10) / 10).toFixed(1),
    ),
  );
  const shown = await column(page, 'as-played');
  expect([...shown.slice(0, 4), ...shown.slice(5, 9)]).toEqual(scores);
  // Slights and shocks that fade sooner leave less threat behind.
  const differences = await column(page, 'difference');
  expect(differences[4]).toMatch(/^−\d.*\(−.* to −/);
  expect(await faultsOn(page, '.what-if')).toEqual([]);
  expect(await recordOf(page)).toBe(record);
  // What was found is still there, until the world is changed.
  await expect(page.locator('.rerun-table')).toBeVisible();
  await page.getByRole('button', { name: text('what-if.change') }).click();
  await drawer(page)
    .getByRole('button', { name: text('assumptions.reset-all') })
    .click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.what-if-stale')).toBeVisible();
});

test('re-runs can be called off, and what is in by then is shown', async ({ page }) => {
  test.setTimeout(120_000);
  // The campaign takes long enough.
  await openWhatIf(page, { level: CAMPAIGN, seat: 'nato', seed: 7 });
  await page.getByRole('button', { name: text('what-if.change') }).click();
  await drawer(page)
    .getByRole('button', { name: text('assumptions.pane.lens') })
    .click();
  await drawer(page).locator('input[value="realist"]').check({ force: true });
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    // A press as soon as something is in.
    const press = (): void => {
      const bar = document.querySelector('.study-bar[data-state="running"]');
      const shown = document.querySelector('.rerun-table');
      if (bar !== null && shown !== null) bar.querySelector('button')?.click();
      else requestAnimationFrame(press);
    };
    requestAnimationFrame(press);
  });
  await page.getByRole('button', { name: text('what-if.run') }).click();
  await expect(page.locator('.what-if .study-bar[data-state="called-off"]')).toContainText('of 600 games');
  await expect(page.locator('.rerun-table')).toBeVisible();
});
