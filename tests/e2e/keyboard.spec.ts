/** A whole match by keyboard alone, every press counted. No mouse, and no focus set from outside. */
import { expect, test } from '@playwright/test';
import { firstBrief, isFocused, keysOf, onward, setUp, turn } from './by-keyboard.ts';
import { CAMPAIGN, NEIGHBOURS, openTitle, phaseOf, startMatch, text, troublesOf } from './driver.ts';

test('two neighbours to the end of the debrief by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const troubles = troublesOf(page);
  const keys = keysOf(page);
  await openTitle(page, { checked: false });
  await setUp(page, keys, NEIGHBOURS);
  await firstBrief(page, keys);
  for (let turns = 0; (await phaseOf(page)) !== 'ended'; turns += 1) {
    expect(turns).toBeLessThan(7);
    await turn(page, keys, 1);
  }
  await keys.press('Control+Enter');
  const pages: string[] = [];
  const inOrder = [
    'feel',
    'happened',
    'lens',
    'learned',
    'beliefs',
    'discourse',
    'what-if',
    'causes',
    'next',
    'finished',
  ];
  for (const each of inOrder) {
    await expect(page.locator('.debrief h1')).not.toBeEmpty();
    pages.push((await page.locator('.debrief').getAttribute('data-place')) ?? '');
    await keys.press('Control+Enter');
    if (each !== 'finished')
      await expect(page.locator('.debrief')).not.toHaveAttribute('data-place', pages.at(-1) ?? '');
  }
  expect(pages).toEqual(inOrder);
  await expect(page.getByRole('button', { name: text('title.resume-debrief') })).toBeVisible();
  console.log(`a match of two neighbours, from the title page to the end of the debrief: ${keys.count} presses`);
  expect(troubles).toEqual([]);
});

test('what the menu opens gives the focus back to the menu’s button, also the first time', async ({ page }) => {
  const keys = keysOf(page);
  await openTitle(page);
  await startMatch(page, { level: NEIGHBOURS, seat: 'merrin', seed: 5 });
  const button = page.getByRole('button', { name: text('common.menu'), exact: true });
  await keys.tabTo(`[aria-label="${text('common.menu')}"]`);
  for (const entry of ['assumptions.title', 'menu.settings', 'replay.title', 'menu.help']) {
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: text('common.menu') })).toBeVisible();
    const wanted = page.locator('.menu-entry', { hasText: text(entry) });
    for (let stops = 0; stops < 20; stops += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await keys.press('Tab');
    }
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: text('common.menu') })).toBeHidden();
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('the focus stays in sight as it goes round a long dialog', async ({ page }) => {
  const keys = keysOf(page);
  await openTitle(page);
  await page.getByRole('button', { name: text('menu.settings') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.locator('summary').last().focus();
  for (const close of [false, true, false]) {
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.9 });
    expect(await isFocused(page, `[aria-label="${text('common.close')}"]`)).toBe(close);
    await keys.press('Tab');
  }
});

test('a turn of the campaign takes at most 25 presses with one order and 55 with three', async ({ page }) => {
  test.setTimeout(240_000);
  const keys = keysOf(page);
  await openTitle(page);
  await setUp(page, keys, CAMPAIGN);
  await keys.tabTo('.first-estimate input');
  await keys.press('PageDown');
  await onward(page, keys);
  // The first turn's brief asks more than others do: what is counted begins with the second.
  await turn(page, keys, 0);
  const one = await turn(page, keys, 1);
  const three = await turn(page, keys, 3);
  console.log(`presses of a turn: ${one.presses} with one order, ${three.presses} with three`);
  for (const { phases } of [one, three]) {
    expect(phases).toEqual(['brief', 'signal', 'orders', 'reveal', 'read', 'assess']);
  }
  expect([one.placed, three.placed]).toEqual([1, 3]);
  expect(one.presses).toBeLessThanOrEqual(25);
  expect(three.presses).toBeLessThanOrEqual(55);
});

test('in Orders the ladder is named once, a digit shows a folded card and why it is closed, a word opens to what it means', async ({
  page,
}) => {
  const keys = keysOf(page);
  await openTitle(page);
  await setUp(page, keys, CAMPAIGN);
  await keys.tabTo('.first-estimate input');
  await keys.press('PageDown');
  await onward(page, keys);
  await onward(page, keys);
  await expect(page.locator('.match[data-phase="orders"]')).toBeVisible();
  await keys.press('k');
  const ladder = page.getByRole('dialog');
  await expect(ladder.locator('#region-ladder')).toBeVisible();
  await expect(ladder.getByRole('heading', { name: text('ladder.title') })).toHaveCount(1);
  await keys.press('Escape');
  await expect(ladder).toBeHidden();
  const folded = page.locator('.move-class[data-numbered] .move-fold [data-number]').first();
  await expect(folded).toBeHidden();
  await keys.press((await folded.getAttribute('data-number')) ?? '');
  await expect(folded).toBeVisible();
  await expect(folded).toBeFocused();
  await expect(page.locator('#region-draft')).toHaveCount(0);
  await expect(page.locator('[aria-live="assertive"]')).not.toBeEmpty();
  await keys.press('1');
  await expect(page.locator('#region-draft')).toBeVisible();
  await keys.tabTo('#region-draft .term');
  const word = page.locator('#region-draft .term:focus');
  const name = await word.textContent();
  await keys.press('Enter');
  const meaning = page.locator('.glossary');
  await expect(meaning).toBeVisible();
  await keys.press('Escape');
  await expect(meaning).toBeHidden();
  // The draft around it stays.
  await expect(word).toHaveText(name ?? '');
  await expect(page.locator('#region-draft')).toBeVisible();
});
