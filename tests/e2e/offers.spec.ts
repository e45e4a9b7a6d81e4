/** Offers that cannot be answered or made now say so where they stand. */
import { expect, test } from '@playwright/test';
import { openTitle, text } from './driver.ts';
import { firstSave, openFromTitle } from './saves.ts';

const PLAN = { level: 'bucharest-2008', seat: 'russia', seed: 3, bot: 'dove' } as const;

test('an offer dearer than the capital that is free cannot be accepted, and says why beside its answer', async ({
  page,
}) => {
  const save = firstSave(
    PLAN,
    ({ phase, offers, me }) =>
      phase === 'orders' &&
      me?.sealed === false &&
      offers.some((each) => !each.mine && each.status === 'open' && each.capital > me.capital),
  );
  await openTitle(page);
  await openFromTitle(page, save);
  const answer = page.locator('.offer-actions').filter({ hasText: text('offers.lacks') });
  const accept = answer.first().getByRole('button', { name: text('offers.accept'), exact: true });
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await expect(accept).toHaveAccessibleDescription(text('offers.lacks'));
});

test('an offer of one’s own that lies open cannot be made a second time', async ({ page }) => {
  const save = firstSave(
    PLAN,
    ({ phase, offers, me }) =>
      phase === 'signal' &&
      me?.signalled === false &&
      offers.some(({ mine, status, capital }) => mine && status === 'open' && capital <= me.capital),
  );
  await openTitle(page);
  await openFromTitle(page, save);
  // It stands among the steps that could be offered: nothing but the open offer keeps it closed.
  const open = page
    .locator('.signal-offer-side > .signal-offers > .signal-offer')
    .filter({ hasText: text('signal.still-open') });
  await expect(open.first().locator('input[type="checkbox"]')).toBeDisabled();
});
