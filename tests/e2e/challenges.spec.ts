/** A move is called to account in four ways, and one's own is answered for in three, each at the price that is shown. */
import { expect, type Page, test } from '@playwright/test';
import { type ChallengeKind, checkInput, isChallengeable, type View } from '../../src/engine/index.ts';
import { rulesOf } from '../helpers/levels.ts';
import { keysOf } from './by-keyboard.ts';
import { openTitle, pressPrimary, text, troublesOf } from './driver.ts';
import { exported, firstSave, openFile, openFromTitle, viewOf } from './saves.ts';

// Matches are played to their moment first, and games again in the page.
test.setTimeout(120_000);

/** The other desk plays at random: it calls to account more often than others. */
const PLAN = { level: 'bucharest-2008', seat: 'nato', seed: 1, bot: 'random' } as const;
const KINDS = ['query', 'demand', 'alert', 'ultimatum'] as const;
const ANSWERS = ['explain', 'yield', 'refuse'] as const;

/** The first act of the other desk that can be called to account in every way; its place in that desk's list. */
function actToAsk(view: View): number {
  const rules = rulesOf(PLAN.level);
  const legal = (card: number, kind: ChallengeKind) =>
    checkInput(rules, view, { type: 'challenge', card, kind }).length === 0;
  return view.cards
    .filter((card) => card.turn === view.time.turn && !card.mine)
    .findIndex((card) => isChallengeable(view, card) && KINDS.every((kind) => legal(card.id, kind)));
}

const canAsk = (view: View): boolean => view.phase === 'read' && view.me?.tagged === true && actToAsk(view) !== -1;

/** What waits for the desk's own answer, if anything does. */
const askedOf = (view: View) =>
  view.challenges.find(({ open, mine, turn, answer }) => open && !mine && turn === view.time.turn && !answer);

const canAnswer = (view: View): boolean =>
  view.phase === 'read' &&
  askedOf(view)?.kind === 'demand' &&
  askedOf(view)?.options.every(({ legal }) => legal) === true;

/** "+0.5", "−3" and "12" as numbers. */
const numberIn = (figure: string): number => Number(figure.replace('−', '-'));
const figures = async (page: Page, within: string): Promise<number[]> =>
  (await page.locator(`${within} [data-explain]`).allInnerTexts()).map(numberIn);
const rounded = (value: number): number => Number(value.toFixed(1));

async function askByMouse(page: Page, act: number, kind: ChallengeKind): Promise<void> {
  await page.locator('.act-group').nth(1).locator('.act-press').nth(act).click();
  await page.getByText(text('challenge.open'), { exact: true }).click();
  await page
    .locator('.challenge-kinds')
    .getByText(text(`challenge.kind.${kind}`), { exact: true })
    .click();
  await expect(page.getByRole('radio', { name: text(`challenge.kind.${kind}`), exact: true })).toBeChecked();
}

async function askByKeyboard(page: Page, act: number, kind: ChallengeKind): Promise<void> {
  const keys = keysOf(page);
  await keys.tabTo(`.act-group:nth-of-type(2) li:nth-child(${act + 1}) .act-press`);
  await keys.press('Enter');
  await keys.tabTo('.challenge summary');
  await keys.press('Enter');
  await keys.tabTo('.challenge-kinds input');
  // It stands at the way that was chosen last.
  const at = page.locator('.challenge-kinds input:focus');
  for (let now = await at.inputValue(); now !== kind; now = await at.inputValue()) {
    await keys.press('ArrowRight');
    await expect(at).not.toHaveValue(now);
    await expect(at).toBeChecked();
  }
}

async function sendByKeyboard(page: Page): Promise<void> {
  const keys = keysOf(page);
  await keys.tabTo('.challenge > .button');
  await keys.press('Enter');
  await keys.press('Enter');
}

async function sendByMouse(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('challenge.send'), exact: true }).click();
  await page.getByRole('button', { name: text('challenge.sure'), exact: true }).click();
}

test('query and alert by mouse, demand and ultimatum by keyboard, each at its price', async ({ page }) => {
  const troubles = troublesOf(page);
  const save = firstSave(PLAN, canAsk);
  const before = viewOf(PLAN, save);
  const act = actToAsk(before);
  await openTitle(page);
  await openFromTitle(page, save);
  for (const kind of KINDS) {
    const byMouse = kind === 'query' || kind === 'alert';
    if (kind !== 'query') await openFile(page, save);
    await expect(page.locator('.challenge-made')).toHaveCount(0);
    await (byMouse ? askByMouse : askByKeyboard)(page, act, kind);
    const offer = before.challengeOffers.find((each) => each.kind === kind);
    const home = ANSWERS.map((answer) => rounded(offer?.home[answer] ?? Number.NaN));
    expect(await figures(page, '.challenge-prices')).toEqual([offer?.capital, ...home]);
    await (byMouse ? sendByMouse : sendByKeyboard)(page);
    await expect(page.locator('.challenge-made')).toBeVisible();
    const after = viewOf(PLAN, await exported(page));
    expect(after.challenges.find(({ mine, turn }) => mine && turn === after.time.turn)?.kind).toBe(kind);
    expect(after.me?.capital).toBeCloseTo((before.me?.capital ?? 0) - (offer?.capital ?? 0), 9);
  }
  expect(troubles).toEqual([]);
});

test('explain by mouse, give way and refuse by keyboard: what each does at home is what comes of it', async ({
  page,
}) => {
  const troubles = troublesOf(page);
  const save = firstSave(PLAN, canAnswer);
  const before = viewOf(PLAN, save);
  const options = askedOf(before)?.options ?? [];
  await openTitle(page);
  await openFromTitle(page, save);
  for (const [index, answer] of ANSWERS.entries()) {
    if (index > 0) await openFile(page, save);
    const option = options.find((each) => each.answer === answer);
    await expect(page.locator('.challenge-option')).toHaveCount(ANSWERS.length);
    expect(await figures(page, `.challenge-option:has(input[value="${answer}"])`)).toEqual(
      [option?.answers, option?.asks].map((value) => rounded(value ?? Number.NaN)),
    );
    if (index === 0) {
      await page.locator(`.challenge-option:has(input[value="${answer}"]) label`).click();
      await pressPrimary(page);
    } else {
      const keys = keysOf(page);
      await keys.press(String(index + 1));
      await expect(page.locator(`input[value="${answer}"]`)).toBeChecked();
      await keys.press('Control+Enter');
    }
    const told = text(`fact.challenge-answered.${answer}`).split(' “')[0]?.replace('{{seat}} ', '') ?? '';
    await expect(page.locator('.match:not([data-phase="read"]) .called-to-account')).toContainText(told);
    const after = viewOf(PLAN, await exported(page));
    expect(after.challenges.find(({ card }) => card === askedOf(before)?.card)?.answer).toBe(answer);
    expect(after.me?.home.support).toBeCloseTo((before.me?.home.support ?? 0) + (option?.answers ?? Number.NaN), 6);
  }
  expect(troubles).toEqual([]);
});
