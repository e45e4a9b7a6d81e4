/**
 * What has to be there before the project's own programs can run: packages, Node 24 and a browser.
 *
 * Runs on Node 20 with nothing installed, so it imports only what Node itself brings.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEBIAN, findBrowser } from './find-browser.mjs';
import { installedMatchesLock } from './installed-matches-lock.mjs';

const onWindows = process.platform === 'win32';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Stops with a message a person can act on, without a stack trace. */
export class SetupError extends Error {}

/**
 * Runs a program to its end in the project's folder, its output going straight to the terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [extraEnv]
 * @returns {number} its exit status; 1 if it could not be started or was killed
 */
export function run(program, args, extraEnv = {}) {
  const done = spawnSync(program, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...extraEnv },
    // npm is a script on Windows, and scripts start only through a shell there.
    shell: onWindows && program === 'npm',
  });
  return done.status ?? 1;
}

/** Installs the packages of the lock file unless those very versions are in place. Throws SetupError. */
export function ensurePackages() {
  if (installedMatchesLock(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'))) return;
  console.log('Installing packages (once, about a minute) ...');
  if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    throw new SetupError('The packages could not be installed. Check the network connection, then try again.');
  }
}

/** @param {string} lockPath */
function readPackages(lockPath) {
  const path = join(projectRoot, lockPath);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * The Node the project is written for, which comes with its packages. Throws SetupError if it is missing.
 *
 * @returns {string}
 */
export function projectNode() {
  const path = join(projectRoot, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new SetupError(
    'Node 24 did not come with the packages. Allow install scripts (npm config set ignore-scripts false), ' +
      'remove node_modules and try again, or install Node 24 yourself.',
  );
}

/**
 * Runs one of the project's programs under the project's Node.
 *
 * @param {string} script path from the project's folder
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [extraEnv]
 * @param {readonly string[]} [flags] for Node itself
 */
export function runScript(script, args = [], extraEnv = {}, flags = []) {
  const path = `${join(projectRoot, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return run(projectNode(), [...flags, script, ...args], { PATH: path, ...extraEnv });
}

/**
 * What `npm run spiral` tells Node before it plays games; package.json says it once for all. Room for short-lived things
 * is large from the start, and lists that outlive the first clearings are not put where they are never cleared again: a
 * match is thrown away whole.
 *
 * @returns {readonly string[]}
 */
export function playFlags() {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return scripts.spiral.split(' ').filter((/** @type {string} */ word) => word.startsWith('--'));
}

/** The programs of the packages, by the file to run. */
export const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  typescript: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Finds a browser for the browser tests, or installs one. Throws SetupError if that fails.
 *
 * @returns {Promise<string>} the browser's path
 */
export async function ensureBrowser() {
  const { chromium } = await import('@playwright/test');
  const find = () => findBrowser(existsSync, process.env, chromium.executablePath());
  /** @param {string} name */
  const fromDebian = (name) => installFromDebian('Chromium for the browser tests', [name, 'fonts-liberation']);
  const ways = [
    () => fromDebian('chromium-headless-shell'),
    () => fromDebian('chromium'),
    () => runScript(programs.playwright, ['install', 'chromium']),
  ];
  // Where Debian's whole one is there already, the part that is quicker is looked for first.
  const first = find() === DEBIAN.whole ? [] : [() => undefined];
  for (const install of [...first, ...ways]) {
    install();
    const path = find();
    if (path !== undefined && answers(path)) return path;
    if (process.env.PW_CHROMIUM) throw new SetupError(`PW_CHROMIUM names ${path}, which is not a working browser.`);
  }
  throw new SetupError(
    'No Chromium was found and none could be installed. Install one (on Debian: apt-get install chromium), ' +
      'or set PW_CHROMIUM to the path of a Chromium or Chrome.',
  );
}

/** @param {string} program */
function answers(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/**
 * Installs Redis for the test of sweeps over several machines, where that can be done; elsewhere the test says that it
 * was not run.
 */
export function ensureRedis() {
  if (!answers('redis-server')) installFromDebian('Redis for the test of sweeps', ['redis-server']);
}

/**
 * @param {string} what
 * @param {readonly string[]} packages
 */
function installFromDebian(what, packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${what} (once) ...`);
  // No service is to be started by what is installed.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  // Another installation may be under way on a machine that has just started: wait for it.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...wait, '-q', 'update'], env);
  run('apt-get', [...wait, '-q', '-y', 'install', '--no-install-recommends', ...packages], env);
}

/**
 * Runs a command's main function; a SetupError ends it with one line on standard error and status 1.
 *
 * @param {() => number | Promise<number>} main returns the exit status
 */
export async function command(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
