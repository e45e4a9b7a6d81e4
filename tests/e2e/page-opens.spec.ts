import { expect, test } from '@playwright/test';
import { CAMPAIGN, openTitle, startMatch } from './driver.ts';

test('the page opens under its name, with no error and nothing fetched from elsewhere', async ({ page, baseURL }) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) troubles.push(`fetched ${request.url()}`);
  });
  await page.goto('/');
  await expect(page).toHaveTitle(/Spiral/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(troubles).toEqual([]);
});

test('a match begins with one file of its level, and without the pages at its end', async ({ page }) => {
  await openTitle(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url().split('/').at(-1) ?? ''));
  await startMatch(page, { level: CAMPAIGN, seat: 'nato', seed: 7 });
  const named = (words: string): string[] => fetched.filter((file) => file.startsWith(words));
  expect(named('level-').length).toBe(2);
  expect(named(`level-${CAMPAIGN}`).length).toBe(1);
  expect(named('match.worker').length).toBe(1);
  expect([...named('debrief'), ...named('back-cast')]).toEqual([]);
});
