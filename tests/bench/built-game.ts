/** The built game, served to a browser, for as long as something of it is measured. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findWholeBrowser } from '../../src/build/find-browser.mjs';

/** @param name of the folder for temporary files that the game is built in */
export async function withBuiltGame(
  name: string,
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const executablePath = findWholeBrowser(existsSync, process.env, chromium.executablePath());
  if (executablePath === undefined)
    throw new Error('There is no browser to measure in: npx playwright install chromium');
  const outDir = join(tmpdir(), name);
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] });
  try {
    await measure(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}
