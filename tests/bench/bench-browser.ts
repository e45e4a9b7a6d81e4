/** The whole browser, as players have it, for what is measured in one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findWholeBrowser } from '../../src/build/find-browser.mjs';
import { serveInquiryPage } from '../helpers/inquiry-page.ts';

/** Throws where there is none. */
export async function openBenchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findWholeBrowser(existsSync, process.env, chromium.executablePath());
  if (executablePath === undefined)
    throw new Error('There is no browser to measure in: npx playwright install chromium');
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...args] });
}

/** A page that asks inquiries, for as long as something of it is measured. */
export async function onInquiryPage<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  const browser = await openBenchBrowser();
  const served = await serveInquiryPage();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    return await measure(page);
  } finally {
    await browser.close();
    served.close();
  }
}
