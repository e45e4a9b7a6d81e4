/** On the phone the charts of the debrief keep within their drawing, and the names under an axis keep apart. */
import { expect, test } from '@playwright/test';
import { openTitle, primary } from './driver.ts';
import { firstSave, longEnded, openFromTitle } from './saves.ts';
import { planFor } from './screens.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTitle(page, { map: true });
});

test('the last reading is drawn whole', async ({ page }) => {
  await openFromTitle(page, firstSave(planFor('russia'), longEnded));
  await primary(page).click();
  for (let step = 0; step < 3; step += 1) await primary(page).first().click();
  const drawing = page.locator('.calibration');
  await expect(drawing).toBeVisible();
  const edge = await drawing.evaluate((svg) => svg.getBoundingClientRect().right);
  const marks = await drawing
    .locator('.calibration-seen')
    .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().right));
  expect(marks.length).toBeGreaterThan(1);
  expect(Math.max(...marks)).toBeLessThanOrEqual(edge);
});

test('half-years under an axis do not run together', async ({ page }) => {
  const plan = { level: 'bucharest-2008', seat: 'russia', seed: 3, bot: 'dove' } as const;
  await openFromTitle(
    page,
    firstSave(plan, ({ phase }) => phase === 'ended'),
  );
  await primary(page).click();
  for (let step = 0; step < 4; step += 1) await primary(page).first().click();
  const names = page.locator('.belief .series-axes text[text-anchor="middle"]');
  await expect(names.first()).toBeVisible();
  const places = await names.evaluateAll((all) =>
    all.map((name) => {
      const { left, right } = name.getBoundingClientRect();
      return { left, right };
    }),
  );
  expect(places.length).toBeGreaterThan(1);
  for (const [k, { left }] of places.entries())
    if (k > 0) expect(left - (places[k - 1]?.right ?? 0)).toBeGreaterThan(4);
});
