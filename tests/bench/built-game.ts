/** The built game, served to a browser, for as long as something of it is measured. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, preview } from 'vite';
import { openBenchBrowser } from './bench-browser.ts';

/** @param name of the folder for temporary files that the game is built in */
export async function withBuiltGame(
  name: string,
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const browser = await openBenchBrowser(['--enable-unsafe-swiftshader']);
  const outDir = join(tmpdir(), name);
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });

  try {
    await measure(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}
