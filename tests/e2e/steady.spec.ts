/** Nothing slips from under the pointer: what is chosen, accepted or sent leaves everything around it where it stands. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openTitle, startMatch, stepByMouse, text } from './driver.ts';
import { firstSave, openFromTitle } from './saves.ts';
import { planFor } from './screens.ts';

const RUSSIA = { level: 'bucharest-2008', seat: 'russia', seed: 11, difficulty: 'guided' };
const NATO = { ...RUSSIA, seat: 'nato' };

/** Places of what is seen, in whole pixels of the window. */
const placesOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)]
        .filter((each) => each.checkVisibility())
        .map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return `${each.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
        }),
    selector,
  );

/** Does something with what is in the middle of the window, and expects that all that is named stands where it stood. */
async function still(page: Page, selector: string, pressed: Locator, act = () => pressed.click()): Promise<void> {
  await pressed.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await placesOf(page, selector);
  expect(before.length).toBeGreaterThan(0);
  await act();
  await expect.poll(() => placesOf(page, selector)).toEqual(before);
}

for (const [width, height] of [
  [1366, 657],
  [390, 844],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.beforeEach(({ page }) => page.setViewportSize({ width, height }));

    test('answers of the rules check move neither the map nor the way on', async ({ page }) => {
      await openTitle(page, { map: true });
      await startMatch(page, RUSSIA);
      const around = '.brief-map, .first-estimate h2, .brief-action button';
      const answers = page.locator('.quiz-question .quiz-answers button[aria-pressed]');
      for (let press = 0; press < 6; press += 1) {
        if ((await answers.count()) === 0) return;
        await still(page, around, answers.nth(press % 2));
        const next = page.locator('.quiz-question .quiz-answers button:not([aria-pressed])');
        if ((await next.count()) > 0) await still(page, around, next);
      }
      await expect(answers).toHaveCount(0);
    });

    for (const plan of [RUSSIA, NATO])
      test(`choices of an order leave its form as it stands, ${plan.seat}`, async ({ page }) => {
        await page.addInitScript(() => localStorage.setItem('spiral.check.bucharest-2008', 'done'));
        await openTitle(page);
        await startMatch(page, plan);
        await stepByMouse(page);
        await stepByMouse(page);
        await page.locator('.move-card[data-state="available"] [data-card]').first().click();
        const form = '#region-draft h3, #region-draft [role="radio"], .prediction-track, .draft-actions button';
        const place = page.locator('#region-draft-target select');
        if ((await place.count()) > 0 && (await place.inputValue()) === '')
          await still(page, form, place, async () => {
            await place.selectOption({ index: 1 });
            await expect(place).not.toHaveValue('');
          });
        const meaning = page.locator('#region-draft-intent [role="radio"]:visible').first();
        await still(page, form, meaning, async () => {
          await meaning.click();
          await expect(meaning).toBeChecked();
        });
        const track = page.locator('.prediction-track');
        await still(page, form, track, () => track.click({ position: { x: 120, y: 36 } }));
        const channel = page.locator('[data-group="channel"] [role="radio"]').first();
        await still(page, form, channel, async () => {
          await channel.click();
          await expect(channel).toBeChecked();
        });
        if (width < 400) return;
        const button = page.locator('#region-draft [data-primary]');
        await still(page, '.moves > h2, .move-class-head, .tray-seal', button, async () => {
          await button.click();
          await expect(page.locator('.tray-slot[data-state="placed"]')).toHaveCount(1);
        });
      });

    test('an accepted offer keeps its buttons in their places', async ({ page }) => {
      const save = firstSave(
        { ...NATO, bot: 'dove' },
        ({ phase, offers }) => phase === 'orders' && offers.some(({ mine, status }) => !mine && status === 'open'),
      );
      await openTitle(page);
      await openFromTitle(page, save);
      if (width < 400) await page.locator('.tab-bar').getByRole('button').nth(2).click();
      const answer = page.locator('.offer-actions').first();
      const accept = answer.getByRole('button').first();
      await still(
        page,
        '.offer, .offer-actions button, .moves > h2, .move-class-head, .tray-seal',
        accept,
        async () => {
          await accept.click();
          await expect(accept).toHaveAttribute('aria-pressed', 'true');
        },
      );
    });

    test('answers of a crisis leave the answers, the guess and Send where they are', async ({ page }) => {
      const save = firstSave(planFor('russia'), ({ phase }) => phase === 'crisis');
      await openTitle(page);
      await openFromTitle(page, save);
      const around = '.answer-choice, .crisis-bet [role="radio"], .advisers, .screen-action button';
      const answers = page.locator('.answer[data-legal="true"] input');
      await expect(answers.first()).toBeVisible();
      for (let n = (await answers.count()) - 1; n >= 0; n -= 1)
        await still(page, around, answers.nth(n), async () => {
          await answers.nth(n).click();
          await expect(answers.nth(n)).toBeChecked();
        });
      const guess = page.locator('.crisis-bet [role="radio"]').nth(1);
      await still(page, around, guess, async () => {
        await guess.click();
        await expect(guess).toBeChecked();
      });
    });
  });
}

test('the questions on the rules can be skipped, and a line tells how much is done', async ({ page }) => {
  await openTitle(page, { checked: false });
  await startMatch(page, RUSSIA);
  const done = page.locator('.brief-before');
  await expect(done).toContainText(text('brief.done').replace('{{n}}', '0').replace('{{of}}', '4'));
  await page.getByRole('button', { name: text('quiz.skip'), exact: true }).click();
  await expect(page.locator('.quiz')).toContainText(text('quiz.skipped'));
  await expect(page.locator('.quiz-answers')).toHaveCount(0);
  await page.locator('.first-estimate input').press('PageDown');
  await expect(done).toContainText(text('brief.done').replace('{{n}}', '4').replace('{{of}}', '4'));
  await page.locator('.brief-action [data-primary]').click();
  await expect(page.locator('.match:not([data-phase="brief"])')).toBeVisible();
});
