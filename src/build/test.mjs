/**
 * `npm test`: everything that is tested, from a fresh clone, ending with one line of counts.
 *
 * Unit tests under Node, then the built game in a real browser. Exits with 1 on any failure, or if a part ran nothing.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine, countBrowserTests, countUnitTests, judgeRun, sum } from './count-tests.mjs';
import { command, ensureBrowser, ensurePackages, ensureRedis, programs, projectRoot, runScript } from './setup.mjs';

/** @typedef {import('./count-tests.mjs').Counts} Counts */

/**
 * A log file gets no colours, even where a runner would send them.
 *
 * @type {Record<string, string>}
 */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/e2e.json';

/**
 * @param {string} reportPath
 * @param {(report: unknown) => Counts} count
 */
function readCounts(reportPath, count) {
  const path = join(projectRoot, reportPath);
  return existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const status = runScript(programs.vitest, ['run', ...reporters], plain);
  return judgeRun(status, readCounts(unitReport, countUnitTests));
}

/** @param {string} browser */
function runBrowserTests(browser) {
  if (runScript(programs.vite, ['build', '--logLevel', 'warn'], plain) !== 0) {
    console.error('The game could not be built, so the browser tests were not run.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const status = runScript(programs.playwright, ['test'], { PW_CHROMIUM: browser });
  return judgeRun(status, readCounts(browserReport, countBrowserTests));
}

await command(async () => {
  ensurePackages();
  ensureRedis();
  const browser = await ensureBrowser();
  rmSync(join(projectRoot, 'test-results'), { recursive: true, force: true });
  const total = sum([runUnitTests(), runBrowserTests(browser)]);
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
});
