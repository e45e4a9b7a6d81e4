/**
 * Plays the game through its interface alone, by mouse: what a newcomer would press on each screen. Tests bring a match
 * where they begin with it. The board stands as a table unless a test asks for the map, so that nothing waits for WebGL.
 */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { BotName } from '../../src/bots/index.ts';
import { PSEUDO } from '../../src/i18n/direction.ts';
import { pseudoText } from '../../src/i18n/pseudo.ts';
import { playWithoutWarmUp } from './few-games.ts';
import { gone, seen } from './seen.ts';

export const CAMPAIGN = 'europe-1991-2024';
export const NEIGHBOURS = 'two-neighbours';

export const TEXTS = JSON.parse(readFileSync('assets/i18n/en.json', 'utf8')) as Readonly<Record<string, unknown>>;

/** The pseudo-language of the page that was opened last, if it has one. */
let pseudo: string | undefined;

/** The interface's own text of a key, so that no test repeats wording. */
export function text(key: string): string {
  const found = TEXTS[key];
  if (typeof found !== 'string') throw new Error(`no text ${key}`);
  return pseudo === undefined ? found : pseudoText(found, pseudo);
}

/** `covered`: a shared screen is being handed over. */
export type Phase = 'covered' | 'brief' | 'signal' | 'orders' | 'reveal' | 'read' | 'crisis' | 'assess' | 'ended';

export interface MatchPlan {
  readonly level: string;
  readonly seat: string;
  readonly seed: number;
  readonly bot?: BotName;
  readonly strength?: 'guided' | 'planner' | 'expert';
  readonly difficulty?: string;
}

export interface PageOptions {
  /** The board as a map; off unless asked for. */
  readonly map?: boolean;
  readonly textScale?: number;
  readonly theme?: 'day' | 'night' | 'system';
  /** The check of a level's rules counts as done on this device, unless told otherwise. */
  readonly checked?: boolean;
  /** Hints of the first turns; off unless asked for. */
  readonly hints?: boolean;
  /** A language that nobody speaks: accented and longer, or from right to left. */
  readonly pseudo?: keyof typeof PSEUDO | undefined;
  /** Where the game is served, if not where all tests find it. */
  readonly address?: string;
}

/** Opens the title page of a device that has these settings. */
export async function openTitle(page: Page, options: PageOptions = {}): Promise<void> {
  const { map = false, textScale = 1, theme = 'day', checked = true, hints = false, address = '/' } = options;
  await playWithoutWarmUp(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    ([settings, levels]) => {
      if (localStorage.getItem('spiral.settings') === null) localStorage.setItem('spiral.settings', settings);
      for (const level of levels) localStorage.setItem(`spiral.check.${level}`, 'done');
    },
    [JSON.stringify({ table: !map, textScale, theme, hints }), checked ? [CAMPAIGN, NEIGHBOURS] : []] as const,
  );
  pseudo = options.pseudo && PSEUDO[options.pseudo];
  await page.goto(options.pseudo === undefined ? address : `/?lang=${options.pseudo}`);
  await seen(page.getByRole('heading', { level: 1 }));
  // A still of the title stands before the page itself does.
  await expect(page.locator('[data-still]')).toHaveCount(0);
}

/** From the title page to a page about the model, or to a study of it. */
export async function openModelPage(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: text('title.model'), exact: true }).click();
  await page
    .getByRole('dialog')
    .locator('.menu-entry', { hasText: text(key) })
    .click();
}

/** From the title page to the first brief. */
export async function startMatch(page: Page, plan: MatchPlan): Promise<void> {
  const choice = (value: string): Locator => page.locator(`.choice-card:has(input[value="${value}"])`);
  await page.getByRole('button', { name: text('title.alone') }).click();
  await choice(plan.level).click();
  await choice(plan.seat).click();
  if (plan.bot !== undefined) await choice(plan.bot).click();
  if (plan.strength !== undefined)
    await page.getByRole('button', { name: text(`strength.${plan.strength}.name`), exact: true }).click();
  if (plan.difficulty !== undefined) await choice(plan.difficulty).click();
  await page.getByLabel(text('set-up.seed'), { exact: true }).fill(String(plan.seed));
  await page.getByRole('button', { name: text('set-up.begin') }).click();
  // Some levels first say what they speak of.
  const note = page.getByRole('dialog').locator('.set-up-note');
  await seen(note.or(page.locator('.match')));
  if (await note.isVisible()) await page.getByRole('dialog').locator('[data-primary]').click();
  // The frame of the match stands before the screen in it has loaded.
  await seen(page.locator('.match[data-phase="brief"] main h1'));
}

export async function phaseOf(page: Page): Promise<Phase> {
  const stands = page.locator('.match, .curtain').first();
  return ((await stands.getAttribute('data-phase')) ?? 'covered') as Phase;
}

/** What tells one step of a match from the next: phase, turn, day of a crisis, and what the screen's heading says. */
export const stampOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const match = document.querySelector('.match');
    const days = document.querySelectorAll('.crisis-log tbody tr').length;
    const heading = document.querySelector('main h1')?.textContent ?? '';
    return [match?.getAttribute('data-phase'), match?.getAttribute('data-turn'), days, heading].join(' | ');
  });

/** Waits until the match has moved on from a step. */
export async function movedOn(page: Page, from: string): Promise<void> {
  await expect.poll(() => stampOf(page), { intervals: [20, 30, 50, 100, 200] }).not.toBe(from);
  await seen(page.locator('main [data-primary], main .intent-grid').first());
}

/** The one thing to do next on a screen. */
export const primary = (page: Page): Locator => page.locator('[data-primary]:visible');

export async function pressPrimary(page: Page): Promise<void> {
  const from = await stampOf(page);
  await primary(page).first().click();
  await movedOn(page, from);
}

/** The range of the first estimate is set by a press on it. */
async function briefByMouse(page: Page): Promise<void> {
  const range = page.locator('.first-estimate input[type="range"]');
  if ((await range.count()) > 0) await range.click();
  await pressPrimary(page);
}

export interface OrderPlan {
  /** Which of the available cards, counted from the first. */
  readonly card?: number;
  /** Where the slider is pressed, as a share of its width. */
  readonly at?: number;
}

/** Points the draft at the first open target, if the move needs one. */
async function aim(page: Page): Promise<void> {
  const target = page.locator('#region-draft-target select');
  if ((await target.count()) === 0 || (await target.inputValue()) !== '') return;
  const open = await target.locator('option:not([disabled])').first().getAttribute('value');
  if (open !== null) await target.selectOption(open);
}

/** Drafts and places one order by mouse. False if the desk cannot do any of it, or it is refused with a reason. */
export async function placeByMouse(page: Page, { card = 0, at = 0.4 }: OrderPlan = {}): Promise<boolean> {
  const cards = page.locator('.move-card[data-state="available"] [data-card]');
  const count = await cards.count();
  if (count === 0) return false;
  const placed = await page.locator('.tray-slot[data-state="placed"]').count();
  await cards.nth(card % count).click();
  await seen(page.locator('#region-draft'));
  await aim(page);
  await page.locator('#region-draft-intent [role="radio"]:visible').first().click();
  const track = page.locator('.prediction-track');
  const box = await track.boundingBox();
  await track.click({ position: { x: (box?.width ?? 100) * at, y: (box?.height ?? 20) / 4 } });
  await page.locator('#region-draft [data-primary]').click();
  const refused = page.locator('#region-draft .draft-foot .field-error');
  await seen(refused.or(page.locator('.tray-slot[data-state="placed"]').nth(placed)).first());
  if ((await refused.count()) === 0) {
    // Its form goes with it.
    await gone(page.locator('#region-draft'));
    return true;
  }
  await page.getByRole('button', { name: text('orders.put-back') }).click();
  return false;
}

export async function sealByMouse(page: Page): Promise<void> {
  const from = await stampOf(page);
  await page.locator('.tray-seal button').click();
  const sure = page.getByRole('dialog').locator('[data-primary]');
  await seen(sure.or(page.locator('.match:not([data-phase="orders"]), .curtain')).first());
  if (await sure.isVisible()) await sure.click();
  await movedOn(page, from);
}

/** Tags every act of the other desk with the first reason; returns when the readings are open. */
export async function tagByMouse(page: Page): Promise<void> {
  const chips = page.locator('.intent-grid .intent-chip');
  const onward = page.locator('.match[data-phase="read"] .screen-action:not(.tag-answer) [data-primary]');
  for (let tags = 0; tags < 12; tags += 1) {
    await seen(chips.first().or(onward).first());
    if (await onward.isVisible()) return;
    const aside = page.locator('.tag-card .screen-title-aside');
    const before = await aside.textContent();
    await chips.first().click();
    await page.locator('.tag-answer [data-primary]').click();
    const now = (): Promise<string> => aside.allTextContents().then((all) => all.join());
    await expect.poll(now, { intervals: [20, 50, 100] }).not.toBe(before);
  }
  throw new Error('the acts of a turn could not all be tagged');
}

/** Does what the running phase asks for, in the plainest way, and waits for the next one. */
export async function stepByMouse(page: Page, orders: readonly OrderPlan[] = [{}]): Promise<Phase> {
  switch (await phaseOf(page)) {
    case 'brief':
      await briefByMouse(page);
      break;
    case 'orders':
      for (const order of orders) await placeByMouse(page, order);
      await sealByMouse(page);
      break;
    case 'read':
      await tagByMouse(page);
      await pressPrimary(page);
      break;
    case 'crisis':
      // The end of a crisis asks for nothing.
      if ((await page.locator('.answers').count()) > 0)
        await page.locator('.answer[data-legal="true"] input').first().click();
      await pressPrimary(page);
      break;
    case 'ended':
      return 'ended';
    case 'covered':
      await primary(page).click();
      await seen(page.locator('.match main h1').first());
      break;
    default:
      await pressPrimary(page);
  }
  return phaseOf(page);
}

/** Plays on until a phase stands; nothing is done if it stands already. */
export async function playTo(page: Page, phase: Phase, orders?: readonly OrderPlan[]): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    const now = await phaseOf(page);
    if (now === phase || now === 'ended') return;
    await stepByMouse(page, orders);
  }
  throw new Error(`the match never came to ${phase}`);
}

/** Console errors and exceptions, as they happen. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}
