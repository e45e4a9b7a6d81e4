/**
 * `npm run check`: format, lint, types of every part, architecture. Runs all, then says which failed.
 */
import { command, ensurePackages, programs, runScript } from './setup.mjs';
import { checkArgs, typedParts } from './static-checks.mjs';

await command(() => {
  ensurePackages();
  /** @type {string[]} */
  const failed = [];
  if (runScript(programs.biome, checkArgs) !== 0) failed.push('format and lint');
  for (const part of typedParts) {
    if (runScript(programs.typescript, ['-p', part]) !== 0) failed.push(`types of ${part}`);
  }
  const tests = ['run', 'tests/architecture', '--exclude', 'tests/architecture/static-checks.test.ts'];
  if (runScript(programs.vitest, tests) !== 0) failed.push('architecture');
  console.log(failed.length === 0 ? 'Everything checked out.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
