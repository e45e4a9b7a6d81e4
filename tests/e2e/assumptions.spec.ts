/** The assumptions of the model: tilted before a match, carried into it, read while it runs, and sent as a link. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { CAMPAIGN, NEIGHBOURS, openTitle, playTo, text } from './driver.ts';

test.use({ trace: 'off' });

const drawer = (page: Page): Locator => page.getByRole('dialog', { name: text('assumptions.title') });
const field = (page: Page, name: string): Locator => page.locator(`#assumption-${name}`);
const differs = (count: number): string => text('assumptions.differs_other').replace('{{count}}', String(count));

async function openSetUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('title.alone') }).click();
  await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
  await expect(page.locator('.set-up-world')).toBeVisible();
}

const openDrawer = (page: Page) => page.getByRole('button', { name: text('set-up.world-open') }).click();

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('set-up.begin') }).click();
  await expect(page.locator('.match[data-phase="brief"]')).toBeVisible();
}

/** What axe finds in the drawer as it stands, in both themes. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await expect(drawer(page)).toBeVisible();
  for (const theme of ['day', 'night'] as const) {
    await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' });
    await expect(page.locator(`:root[data-theme="${theme}"]`)).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role="dialog"]').analyze();
    faults.push(...violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0]?.target.join(' ')}`));
  }
  return faults;
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
  await expect(page.locator('.set-up-world')).toContainText(text('set-up.world-linked'));
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
  await expect(drawer(page).getByRole('alert')).toContainText('“luck” is no assumption of this level.');
  await expect(drawer(page).getByRole('alert')).toContainText('After “wear=” stands 9.');
  await expect(drawer(page).locator('.differences li')).toContainText('0.05');
  await page.keyboard.press('Escape');
  await page.goto(`/#assumptions?level=moon`);
  await expect(page.locator('.set-up-world').getByRole('alert')).toContainText('“moon”');
  await page.getByRole('button', { name: text('set-up.begin') }).focus();
  await page.goto(`/#assumptions?level=${CAMPAIGN}&lens=realist`);
  await expect(page.locator('.set-up-world')).toContainText(text('set-up.world-linked'));
  await expect(page.locator(`input[value="${CAMPAIGN}"]`)).toBeChecked();
  await page.locator(`.choice-card:has(input[value="${NEIGHBOURS}"])`).click();
  await expect(page.locator('.set-up-world')).toContainText('0.05');
});

test('the drawer has no fault in both themes, on a laptop and on a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await openTitle(page, { theme: 'system' });
  await openSetUp(page);
  await openDrawer(page);
  const faults = await faultsOf(page);
  await drawer(page)
    .getByRole('button', { name: text('assumptions.pane.lens') })
    .click();
  faults.push(...(await faultsOf(page)));
  await drawer(page)
    .getByRole('button', { name: text('theme.home') })
    .click();
  faults.push(...(await faultsOf(page)));
  await page.setViewportSize({ width: 320, height: 640 });
  await drawer(page).locator('.drawer-nav select').selectOption('structure');
  faults.push(...(await faultsOf(page)));
  const wide = await drawer(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(faults).toEqual([]);
  expect(wide).toBeLessThanOrEqual(0);
});
