/**
 * Matches that were played to a moment outside the browser, as save files: tests open them through the game's own menu,
 * so that a late screen need not be played up to.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createAuthority, restoreAuthority } from '../../src/authority/index.ts';
import type { Input, View } from '../../src/engine/index.ts';
import { levelOf } from '../helpers/levels.ts';
import { chanceOf, nextInput } from '../helpers/random-driver.ts';
import { CAMPAIGN, type MatchPlan, openTitle, primary, text } from './driver.ts';
import { gone, seen } from './seen.ts';

/** The version that the built game writes into its own files. */
const BUILD = '0.1.0';
const MOST_INPUTS = 4000;

/** How the seat plays where chance is not wanted. */
export type Policy = (view: View) => Input | undefined;

/** The save of the first moment that a test asks for; undefined if that match ends without one. */
export function saveAt(plan: MatchPlan, until: (view: View) => boolean, policy?: Policy): string | undefined {
  const level = levelOf(plan.level);
  const rival = level.seats.find((seat) => seat.id !== plan.seat)?.id ?? '';
  const authority = createAuthority({
    level,
    build: BUILD,
    setup: { seed: plan.seed, secret: plan.seed, ...(plan.difficulty === 'fog' ? { difficulty: 'fog' } : {}) },
    seats: { [plan.seat]: { kind: 'human' }, [rival]: { kind: 'bot', bot: plan.bot ?? 'hawk' } },
  });
  let place = '';
  let count = 0;
  for (let inputs = 0; inputs < MOST_INPUTS; inputs += 1) {
    const view = authority.view(plan.seat);
    if (until(view)) return authority.save();
    if (view.phase === 'ended') return undefined;
    const here = `${view.time.turn} ${view.phase} ${view.crisis?.round ?? 0}`;
    count = here === place ? count + 1 : 0;
    place = here;
    const chance = chanceOf(plan.seed, plan.seat, view);
    const input = policy?.(view) ?? nextInput(authority.rules, view, chance, count);
    if (input === undefined) throw new Error(`nothing to do in ${here}`);
    const done = authority.submit(plan.seat, input);
    if (!done.ok) throw new Error(`${JSON.stringify(input)} refused: ${JSON.stringify(done.error)}`);
  }
  throw new Error('the match never ended');
}

/** The end of a match that was long enough to have something on every page of its debrief. */
export const longEnded = ({ phase, time }: View): boolean => phase === 'ended' && time.turn > 8;
export const secondCrisisDay = ({ phase, crisis }: View): boolean => phase === 'crisis' && crisis?.round === 2;

/** Saves that were played up to here, by moment and plan: many tests begin with the same. */
const played = new Map<(view: View) => boolean, Map<string, string>>();

/** The first save of a row of seeds that has the moment, played up to once. */
export function firstSave(plan: MatchPlan, until: (view: View) => boolean, policy?: Policy): string {
  if (policy !== undefined) return playToMoment(plan, until, policy);
  const saves = played.get(until) ?? new Map<string, string>();
  played.set(until, saves);
  const key = JSON.stringify(plan);
  const save = saves.get(key) ?? playToMoment(plan, until);
  saves.set(key, save);
  return save;
}

function playToMoment(plan: MatchPlan, until: (view: View) => boolean, policy?: Policy): string {
  for (let seed = plan.seed; seed < plan.seed + 60; seed += 1) {
    const save = saveAt({ ...plan, seed }, until, policy);
    if (save !== undefined) return save;
  }
  throw new Error('no match of these seeds comes to that moment');
}

/** Chooses a file in the running match's menu; the menu stays open if the file is refused. */
export async function chooseFile(page: Page, content: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  await seen(dialog);
  const file = { name: 'match.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await dialog.locator('xpath=ancestor-or-self::*').locator('input[type="file"]').setInputFiles(file);
}

/** Goes on with the match of a file; it must be accepted. */
export async function openFile(page: Page, content: string): Promise<void> {
  await chooseFile(page, content);
  await gone(page.getByRole('dialog'));
}

/** Opens the file of a match from the title page. */
export async function openFromTitle(page: Page, content: string): Promise<void> {
  await page.getByRole('button', { name: text('matches.link') }).click();
  const file = { name: 'match.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await seen(page.locator('.match main h1').first());
}

/** From nothing to the first page of a finished match's debrief, with its charts drawn. */
export async function openDebrief(
  page: Page,
  plan: MatchPlan,
  until: (view: View) => boolean = ({ phase }) => phase === 'ended',
): Promise<void> {
  await openTitle(page, { theme: 'system', map: true });
  await openFromTitle(page, firstSave(plan, until));
  await primary(page).click();
  await seen(page.locator('.debrief[data-page="feel"]'));
}

/** The running match as a file that its menu writes: a save, or the match in words. */
export async function exported(page: Page, entry: 'save' | 'words' = 'save'): Promise<string> {
  await page.getByRole('button', { name: text('common.menu'), exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text(`menu.${entry}`) }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  await page.keyboard.press('Escape');
  await gone(page.getByRole('dialog'));
  return file;
}

/** What the seat of a file sees. */
export function viewOf({ level, seat }: MatchPlan, save: string): View {
  const match = restoreAuthority(levelOf(level), BUILD, save);
  if (!match.ok) throw new Error(match.error.key);
  return match.value.view(seat);
}

/** The save of a match between two people in its first crisis that has more than one day left. */
export function sharedCrisis(): string {
  const level = levelOf(CAMPAIGN);
  const [first, second] = level.seats;
  for (let seed = 1; seed < 80; seed += 1) {
    const seats = { [first.id]: { kind: 'human' }, [second.id]: { kind: 'human' } } as const;
    const authority = createAuthority({ level, build: BUILD, setup: { seed, secret: seed }, seats });
    const counts = new Map<string, number>();
    for (let inputs = 0; inputs < MOST_INPUTS && !authority.info().ended; inputs += 1) {
      const [seat] = authority.waits();
      if (seat === undefined) break;
      const view = authority.view(seat);
      if (view.crisis !== undefined && view.phase === 'crisis') return authority.save();
      const here = `${seat} ${view.time.turn} ${view.phase}`;
      const count = counts.get(here) ?? 0;
      counts.set(here, count + 1);
      const input = nextInput(authority.rules, view, chanceOf(seed, seat, view), count);
      if (input === undefined || !authority.submit(seat, input).ok) break;
    }
  }
  throw new Error('no match of these seeds comes to a crisis');
}
