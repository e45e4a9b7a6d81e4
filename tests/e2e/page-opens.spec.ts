import { expect, test } from '@playwright/test';

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
