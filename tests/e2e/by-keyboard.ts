/** Plays the game by keyboard alone, every press counted. No mouse, and no focus set from outside. */
import { expect, type Page } from '@playwright/test';
import { movedOn, type Phase, phaseOf, stampOf, text } from './driver.ts';

export interface Keys {
  press(key: string): Promise<void>;
  /** Goes to the next thing that matches, by Tab. */
  tabTo(selector: string): Promise<void>;
  count: number;
}

export function keysOf(page: Page): Keys {
  const keys: Keys = {
    count: 0,
    async press(key) {
      keys.count += 1;
      await page.keyboard.press(key);
    },
    async tabTo(selector) {
      for (let stops = 0; stops < 150; stops += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await keys.press('Tab');
      }
      throw new Error(`Tab never came to ${selector}`);
    },
  };
  return keys;
}

export const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

/** From the title page to the first brief; `strength`: the other desk plays so well, counted from 1. */
export async function setUp(page: Page, keys: Keys, level: string, strength?: number): Promise<void> {
  await page.locator('.mode').first().waitFor();
  await keys.tabTo(`.modes li:nth-child(${(await page.locator('.mode').count()) - 2}) .mode`);
  await keys.press('Enter');
  await expect(page.locator('.set-up-columns')).toBeVisible();
  await keys.tabTo('.choice-card input[type="radio"]');
  const first = page.locator(`input[value="${level}"]`);
  for (let steps = 0; steps < 3 && !(await first.isChecked()); steps += 1) {
    await keys.press('ArrowDown');
    await expect(page.locator('.choice-card input[type="radio"]:focus')).toBeChecked();
  }
  await expect(page.locator('.set-up-columns')).toBeVisible();
  if (strength !== undefined) {
    const button = `.strength-choice button:nth-of-type(${strength})`;
    await keys.tabTo(button);
    await keys.press('Enter');
    await expect(page.locator(button)).toHaveAttribute('aria-pressed', 'true');
  }
  await keys.tabTo('input[inputmode="numeric"]');
  await page.keyboard.type('9');
  await keys.press('Tab');
  await keys.tabTo('[data-primary]');
  await keys.press('Enter');
  await expect(page.locator('.match[data-phase="brief"]')).toBeVisible();
}

/** The first brief: the check of the rules, the first estimate, and on. */
export async function firstBrief(page: Page, keys: Keys): Promise<void> {
  await keys.tabTo('.quiz-answers button');
  for (let n = 0; n < 3; n += 1) {
    const question = await page.locator('.quiz').textContent();
    await keys.press('1');
    const on = page.locator('.quiz-answers [data-kind="link"]');
    const passed = page.locator('.quiz', { hasText: text('quiz.passed') });
    if ((await on.or(passed).count()) === 0) await keys.press('2');
    await expect(on.or(passed)).toBeVisible();
    if (n === 2) break;
    await expect(on).toBeFocused();
    await keys.press('Enter');
    await expect(page.locator('.quiz')).not.toHaveText(question ?? '');
    await expect(page.locator('.quiz-question p').and(page.locator(':focus'))).toHaveCount(1);
  }
  await expect(page.locator('.quiz')).toContainText(text('quiz.passed'));
  await keys.tabTo('.first-estimate input');
  await keys.press('PageDown');
  await expect(page.locator('.first-estimate input')).toHaveAttribute('data-unset', 'false');
  await onward(page, keys);
}

/** The main button, by its chord or, where it has the focus, by Enter. */
export async function onward(page: Page, keys: Keys): Promise<void> {
  const from = await stampOf(page);
  await keys.press((await isFocused(page, '[data-primary]')) ? 'Enter' : 'Control+Enter');
  await movedOn(page, from);
}

/** Places one order by numbers, arrows and Enter. False when no card can be played. */
async function placeOne(page: Page, keys: Keys): Promise<boolean> {
  const placed = page.locator('.tray-slot[data-state="placed"]');
  const before = await placed.count();
  for (const letter of ['e', 'd', 'a', 'p']) {
    const open = await page.evaluate(() => {
      const cards = [...document.querySelectorAll<HTMLElement>('.move-class[data-numbered] [data-number]')];
      return cards.find((card) => card.getAttribute('aria-disabled') !== 'true')?.dataset.number;
    });
    if (open === undefined) {
      await keys.press(letter);
      await expect(page.locator('.move-class[data-numbered] [data-first]')).toBeFocused();
      continue;
    }
    await keys.press(open);
    await expect(page.locator('#region-draft')).toBeVisible();
    const target = page.locator('#region-draft-target select');
    if ((await target.count()) > 0 && (await target.inputValue()) === '') {
      await expect(target).toBeFocused();
      await keys.press('ArrowDown');
      await expect(target).not.toHaveValue('');
    }
    await keys.press('1');
    await expect(page.locator('#region-draft-prediction [role="slider"]')).toBeFocused();
    await keys.press('PageUp');
    await keys.press('Enter');
    await expect(placed).toHaveCount(before + 1);
    // The form closes a moment after the order stands; until then its own button is the main one.
    await expect(page.locator('#region-draft')).toHaveCount(0);
    return true;
  }
  return false;
}

async function seal(page: Page, keys: Keys): Promise<void> {
  const from = await stampOf(page);
  await keys.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.or(page.locator('.match:not([data-phase="orders"])')).first()).toBeVisible();
  if (await dialog.isVisible()) await keys.press('Enter');
  await movedOn(page, from);
}

/** Reads every act of theirs by its number, then goes on. */
async function read(page: Page, keys: Keys): Promise<void> {
  const aside = page.locator('.tag-card .screen-title-aside');
  const now = (): Promise<string> => aside.allTextContents().then((all) => all.join());
  const onwards = page.locator('.match[data-phase="read"] .screen-action:not(.tag-answer) [data-primary]');
  await expect(aside.or(onwards).first()).toBeVisible();
  while ((await aside.count()) > 0) {
    const before = await now();
    await keys.press('2');
    await keys.press('Control+Enter');
    await expect.poll(now, { intervals: [20, 50, 100] }).not.toBe(before);
  }
  await onward(page, keys);
}

/** Places up to so many orders and seals; returns how many the desk could place. */
async function order(page: Page, keys: Keys, wanted: number): Promise<number> {
  let placed = 0;
  while (placed < wanted && (await placeOne(page, keys))) placed += 1;
  await seal(page, keys);
  return placed;
}

interface Turn {
  readonly presses: number;
  readonly phases: readonly Phase[];
  readonly placed: number;
}

/** Plays a turn, from its brief to the next one, with so many orders if the desk can pay them. */
export async function turn(page: Page, keys: Keys, orders: number): Promise<Turn> {
  const match = page.locator('.match');
  const now = await match.getAttribute('data-turn');
  const before = keys.count;
  const phases: Phase[] = [];
  let placed = 0;
  while (now === (await match.getAttribute('data-turn'))) {
    const phase = await phaseOf(page);
    if (phase === 'ended') break;
    phases.push(phase);
    if (phase === 'orders') placed = await order(page, keys, orders);
    else if (phase === 'read') await read(page, keys);
    else if (phase === 'crisis' && (await page.locator('.answers').count()) > 0) {
      await keys.press('1');
      await expect(page.locator('.answers input:checked')).toHaveCount(1);
      await onward(page, keys);
    } else await onward(page, keys);
    // Whoever cannot see the screen has to be led to what is new on it.
    await expect.poll(() => isFocused(page, 'main')).toBe(true);
  }
  return { presses: keys.count - before, phases, placed };
}
