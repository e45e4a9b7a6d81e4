import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';
import { findBrowser } from './src/build/find-browser.mjs';
import { BROWSER_ARGS, UNHURRIED } from './tests/e2e/browser-args.ts';

/** Another port keeps two runs apart. */
const PORT = Number(process.env.SPIRAL_PORT ?? 4191);
/** The built game that is tested; another folder than `dist` keeps two runs apart. */
const built = process.env.SPIRAL_DIST ?? 'dist';
const address = `http://127.0.0.1:${PORT}`;

/** Playwright's own browser if it was downloaded, else one that the machine has; `PW_CHROMIUM` wins over both. */
const executablePath = findBrowser(existsSync, process.env, chromium.executablePath());

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  // A busy machine of two cores draws slowly.
  expect: { timeout: 15_000 },
  // Most tests leave the map asleep and take one core each; those that draw it bear company.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  use: {
    baseURL: address,
    // Each test has a browser of its own: only the tests of it need the game kept there.
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 657 },
    // A trace of every test takes long: `--trace retain-on-failure` keeps one where the picture does not tell enough.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [...BROWSER_ARGS, UNHURRIED],
    },
  },
  webServer: {
    command: `npx vite preview --outDir ${built} --port ${PORT} --strictPort --host 127.0.0.1`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
