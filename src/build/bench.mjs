/**
 * `npm run bench [-- NAME ...]`: runs tests/bench/NAME.bench.ts, or all of them, one after the other.
 *
 * Each is a program of its own, on Node as `npm run spiral` starts it, that prints what it measured; nothing else runs
 * meanwhile.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, ensurePackages, playFlags, projectRoot, runScript } from './setup.mjs';

const ending = '.bench.ts';

await command(() => {
  ensurePackages();
  const folder = join(projectRoot, 'tests/bench');
  const known = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0 || known.length === 0) {
    console.error(`No benchmark named ${unknown.join(', ') || 'anything'}; there are: ${known.join(', ') || 'none'}.`);
    return 2;
  }
  let status = 0;
  for (const name of wanted.length > 0 ? wanted : known) {
    console.log(`\n${name}`);
    if (runScript(`tests/bench/${name}${ending}`, [], {}, playFlags()) !== 0) status = 1;
  }
  return status;
});
