/** Leads a page past every screen of the game, one after the other, and calls a visitor on each. */
import type { Page } from '@playwright/test';
import {
  CAMPAIGN,
  type MatchPlan,
  openModelPage,
  openTitle,
  type PageOptions,
  placeByMouse,
  playTo,
  primary,
  sealByMouse,
  startMatch,
  stepByMouse,
  tagByMouse,
  text,
} from './driver.ts';
import { firstSave, longEnded, openFile, secondCrisisDay } from './saves.ts';
import { gone, seen } from './seen.ts';

/** Called with the name of the screen that stands. */
export type Visit = (screen: string) => Promise<void>;

export const DEBRIEF_PAGES = [
  'feel',
  'happened',
  'lens',
  'learned',
  'discourse',
  'history',
  'what-if',
  'next',
] as const;

/** Pages whose second part needs no more than being led through. */
const SECOND_PARTS: Readonly<Record<string, string | undefined>> = { history: 'trend', 'what-if': 'causes' };

export const planFor = (seat: string): MatchPlan => ({ level: CAMPAIGN, seat, seed: 7, bot: 'hawk' });

const ready = (page: Page) => seen(page.locator('main').first());

/** Opens what lies over a screen, visits it and closes it again. */
async function dialog(page: Page, name: string, open: () => Promise<void>, visit: Visit): Promise<void> {
  await open();
  await seen(page.getByRole('dialog').last());
  await visit(name);
  await page.keyboard.press('Escape');
  await gone(page.getByRole('dialog'));
}

/** In the assumptions, the parameters of one group. */
async function showForces(page: Page): Promise<void> {
  const groups = page.getByRole('dialog').getByRole('navigation');
  const list = groups.getByRole('combobox');
  const button = groups.getByRole('button', { name: text('theme.structure') });
  await seen(list.or(button));
  if (await list.isVisible()) await list.selectOption('structure');
  else await button.click();
}

/** The title, what it leads to, and the set-up page. */
export async function visitFrontPages(page: Page, visit: Visit, options?: PageOptions): Promise<void> {
  await openTitle(page, options);
  await visit('title');
  await dialog(page, 'not in this build', () => page.getByRole('button', { name: text('title.class') }).click(), visit);
  await dialog(page, 'the model, tested', () => page.getByRole('button', { name: text('title.model') }).click(), visit);
  await page.getByRole('button', { name: text('matches.link') }).click();
  await seen(page.locator('.matches-empty'));
  await visit('saved matches');
  await page.getByRole('button', { name: text('shell.to-title') }).click();
  for (const name of ['sources', 'glossary', 'odd', 'limits', 'accessibility', 'about']) {
    if (name === 'odd' || name === 'limits') await openModelPage(page, `page.${name}.link`);
    else await page.getByRole('button', { name: text(`page.${name}.link`), exact: true }).click();
    await ready(page);
    await seen(page.locator('.info-sources, .info-body, .description-text').first());
    await visit(name);
    await page.getByRole('button', { name: text('shell.to-title') }).click();
  }
  await openModelPage(page, 'study.sensitivity.link');
  await seen(page.locator('.sensitivity-empty'));
  await visit('sensitivity');
  await page.getByRole('button', { name: text('shell.to-title') }).click();
  await page.getByRole('button', { name: text('title.alone') }).click();
  await seen(page.locator('.set-up-columns'));
  await visit('set-up');
  const assumptions = async (): Promise<void> => {
    await page.getByRole('button', { name: text('set-up.world-open') }).click();
    await showForces(page);
  };
  await dialog(page, 'assumptions', assumptions, visit);
}

async function visitDialogs(page: Page, visit: Visit): Promise<void> {
  const menu = () => page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await dialog(page, 'menu', menu, visit);
  await dialog(page, 'help', () => page.getByRole('button', { name: text('common.help'), exact: true }).click(), visit);
  await dialog(page, 'ladder', () => page.keyboard.press('k'), visit);
  const assumptions = async (): Promise<void> => {
    await menu();
    await page.getByRole('button', { name: text('assumptions.title') }).click();
    await showForces(page);
  };
  await dialog(page, 'assumptions', assumptions, visit);
  const settings = async (): Promise<void> => {
    await menu();
    await page.getByRole('button', { name: text('menu.settings') }).click();
    await seen(page.getByRole('heading', { name: text('settings.theme') }));
  };
  await dialog(page, 'settings', settings, visit);
  await dialog(
    page,
    'dossier',
    () =>
      page
        .getByRole('button', { name: text('table.dossier') })
        .first()
        .click(),
    visit,
  );
}

async function visitPlanning(page: Page, visit: Visit): Promise<void> {
  await visit('orders');
  await visitDialogs(page, visit);
  await page.locator('.move-card[data-state="available"] [data-card]').first().click();
  await seen(page.locator('#region-draft'));
  await visit('draft');
  await page.locator('#region-draft [data-primary]').click();
  await visit('draft that lacks its parts');
  await page.getByRole('button', { name: text('orders.put-back') }).click();
  // One order leaves a slot empty, which the seal asks about.
  await placeByMouse(page, { card: 3 });
  await visit('orders placed');
  await dialog(page, 'seal question', () => page.locator('.tray-seal button').click(), visit);
}

/** A first turn from its brief on, and the brief of the second. */
export async function visitFirstTurn(page: Page, visit: Visit): Promise<void> {
  await visit('brief');
  await stepByMouse(page);
  await visit('signal');
  await stepByMouse(page);
  await visitPlanning(page, visit);
  await sealByMouse(page);
  await visit('reveal');
  await stepByMouse(page);
  if ((await page.locator('.intent-grid').count()) > 0) await visit('read, tagging');
  await tagByMouse(page);
  await visit('read');
  await playTo(page, 'assess');
  await visit('assess');
  await stepByMouse(page);
  await visit('later brief');
}

/** A crisis in its second round, the ending and the debrief, each from a file. */
export async function visitLateScreens(page: Page, seat: string, visit: Visit): Promise<void> {
  const plan = planFor(seat);
  await openFile(page, firstSave(plan, secondCrisisDay));
  await seen(page.locator('.match[data-phase="crisis"] .answers'));
  await visit('crisis');
  await openFile(page, firstSave(plan, longEnded));
  // The frame of the match stands before the screen in it has loaded.
  await seen(page.locator('.match[data-phase="ended"] main h1'));
  await visit('ending');
  await primary(page).click();
  for (const name of DEBRIEF_PAGES) {
    await seen(page.locator(`.debrief[data-page="${name}"]`));
    // Real history is worked out on the spot.
    if (name === 'history') await seen(page.locator('.study-bar[data-state="ended"]'), 90_000);
    await visit(`debrief, ${name}`);
    if (name === 'learned') {
      await primary(page).first().click();
      await seen(page.locator('.debrief[data-place="beliefs"]'));
      await page.getByRole('button', { name: text('belief.trial.start') }).click();
      await seen(page.locator('.trial .study-bar[data-state="ended"]'), 60_000);
      await visit('debrief, beliefs');
    }
    await primary(page).first().click();
    const second = SECOND_PARTS[name];
    if (second !== undefined) {
      await seen(page.locator(`.debrief[data-place="${second}"]`));
      await primary(page).first().click();
    }
  }
  await seen(page.locator('.debrief[data-page="finished"]'));
  await visit('debrief, finished');
}

/** All screens of a match in a seat, the set-up page behind it. */
export async function visitMatch(page: Page, seat: string, visit: Visit): Promise<void> {
  await startMatch(page, planFor(seat));
  await visitFirstTurn(page, visit);
  await visitLateScreens(page, seat, visit);
}
