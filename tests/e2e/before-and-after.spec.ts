/** Eight statements before play and after it, and the exit ticket: kept on the device, taken along as a file. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { keysOf } from './by-keyboard.ts';
import { NEIGHBOURS, openTitle, primary, startMatch, text, troublesOf } from './driver.ts';
import { firstSave, openFile, openFromTitle } from './saves.ts';

const PLAN = { level: NEIGHBOURS, seat: 'merrin', seed: 5 } as const;
const STATEMENTS = 8;
const endedSave = (): string => firstSave(PLAN, (view) => view.phase === 'ended');

/** Gives a view on every statement, the nth of the three for each. */
async function giveViews(page: Page, within: string, views: readonly number[]): Promise<void> {
  const fieldsets = page.locator(`${within} .concept-views`);
  await expect(fieldsets).toHaveCount(STATEMENTS);
  for (const [index, view] of views.entries()) await fieldsets.nth(index).getByRole('button').nth(view).click();
}

async function openLastPage(page: Page): Promise<void> {
  await primary(page).click();
  await page
    .getByRole('navigation', { name: text('debrief.pages') })
    .getByRole('button', { name: text('debrief.page.next') })
    .click();
  await expect(page.locator('.concepts-after')).toBeVisible();
}

/** All answers, as the game writes them into a file. */
async function answers(page: Page) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: text('debrief.next.export-answers') }).click();
  return JSON.parse(await readFile(await (await coming).path(), 'utf8')) as {
    readonly ticket: readonly { readonly question: string; readonly answer: string }[];
    readonly statements: readonly { readonly before?: string; readonly after?: string }[];
  };
}

test('views before and after are set side by side, and the ticket outlives a reload', async ({ page }) => {
  const troubles = troublesOf(page);
  await openTitle(page);
  await startMatch(page, PLAN);
  await page.getByRole('button', { name: text('concept.open') }).click();
  // The way out is in sight before the last statement is.
  await expect(page.locator('.concepts-done button')).toBeInViewport({ ratio: 1 });
  await giveViews(page, '[role="dialog"]', [0, 0, 0, 0, 1, 1, 2, 2]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.concepts-open')).toHaveAttribute('data-done', 'true');
  await expect(page.locator('.concepts-open')).toContainText(text('concept.all-answered'));

  await openFile(page, endedSave());
  await openLastPage(page);
  await expect(page.locator('.concepts-after li').first()).toContainText(
    text('concept.before').replace('{{view}}', text('concept.view.agree')),
  );
  await giveViews(page, '.concepts-after', [0, 0, 0, 1, 1, 1, 2, 0]);
  await expect(page.locator('.concepts-after [role="status"]')).toHaveText(
    text('concept.changed').replace('{{changed}}', '2').replace('{{of}}', '8'),
  );

  const fields = page.locator('.ticket textarea');
  await expect(fields).toHaveCount(3);
  for (const n of [0, 1, 2]) await fields.nth(n).fill(`Answer ${n + 1}`);
  await page.reload();
  await page.getByRole('button', { name: text('title.resume-debrief').split('{{')[0] ?? '' }).click();
  await openLastPage(page);
  expect(await fields.evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value))).toEqual([
    'Answer 1',
    'Answer 2',
    'Answer 3',
  ]);
  const { ticket, statements } = await answers(page);
  expect(ticket.map(({ answer }) => answer)).toEqual(['Answer 1', 'Answer 2', 'Answer 3']);
  expect(statements[3]).toMatchObject({ before: 'agree', after: 'disagree' });
  expect(statements[7]).toMatchObject({ before: 'unsure', after: 'agree' });
  expect(troubles).toEqual([]);
});

test('by keyboard alone: a view is given after play, and the ticket is filled in', async ({ page }) => {
  const keys = keysOf(page);
  await openTitle(page);
  await openFromTitle(page, endedSave());
  await keys.press('Control+Enter');
  await keys.tabTo('.debrief-nav li:last-child button');
  await keys.press('Enter');
  await expect(page.locator('.concepts-after')).toBeVisible();
  await keys.tabTo('.concept-views .button');
  await keys.press('Enter');
  await expect(page.locator('.concept-views .button:focus')).toHaveAttribute('aria-pressed', 'true');
  await keys.tabTo('.ticket textarea');
  await page.keyboard.type('The talks');
  await keys.press('Tab');
  const { ticket, statements } = await (async () => {
    const coming = page.waitForEvent('download');
    await keys.tabTo('.take-record .button:nth-of-type(2)');
    await keys.press('Enter');
    return JSON.parse(await readFile(await (await coming).path(), 'utf8'));
  })();
  expect(ticket[0].answer).toBe('The talks');
  expect(statements[0]).toEqual(expect.objectContaining({ after: 'agree' }));
});

test('on the phone no answer moves a statement, and what research says waits for the last one', async ({ page }) => {
  await openTitle(page);
  await openFromTitle(page, endedSave());
  await openLastPage(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(':root[data-layout="phone"]')).toBeAttached();
  const buttons = page.locator('.concepts-after .concept-views .button');
  const places = () =>
    buttons.evaluateAll((all) =>
      all.map((each) => {
        const { left, top, width } = each.getBoundingClientRect();
        return [left, top + window.scrollY, width].map(Math.round).join(' ');
      }),
    );
  const notes = page.locator('.concepts-research li');
  await buttons.first().scrollIntoViewIfNeeded();
  const before = await places();
  const within = await page.evaluate(() => window.scrollY);
  for (let n = 0; n < STATEMENTS; n += 1) {
    await expect(notes).toHaveCount(0);
    await page
      .locator('.concepts-after .concept-views')
      .nth(n)
      .getByRole('button')
      .nth(n % 3)
      .evaluate((button: HTMLElement) => button.click());
  }
  await expect(notes).toHaveCount(STATEMENTS);
  expect(await page.evaluate(() => window.scrollY)).toBe(within);
  expect(await places()).toEqual(before);
});

test('what research says can be asked for before the last answer', async ({ page }) => {
  await openTitle(page);
  await openFromTitle(page, endedSave());
  await openLastPage(page);
  await page.getByRole('button', { name: text('concept.research-now') }).click();
  await expect(page.locator('.concepts-research li')).toHaveCount(STATEMENTS);
});
