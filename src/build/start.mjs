/**
 * `npm start`: installs what is missing, builds the game if a source is newer than the build, and serves it.
 *
 * `PORT` names the port (8080 if unset; the next free one if it is taken).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { newestChange } from './newest-change.mjs';
import { command, ensurePackages, programs, projectNode, projectRoot, runScript, SetupError } from './setup.mjs';

/** Everything the built client is made from. */
const sources = ['src', 'levels', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];

function buildIfStale() {
  const built = newestChange(projectRoot, ['dist/index.html']);
  if (built > newestChange(projectRoot, sources)) return;
  console.log('Building the game ...');
  if (runScript(programs.vite, ['build', '--logLevel', 'warn']) !== 0) {
    throw new SetupError('The game could not be built; the messages above say why.');
  }
}

/** @returns {Promise<number>} the server's exit status, once it has stopped */
function serve() {
  const server = spawn(projectNode(), [join(projectRoot, 'src/server/main.ts')], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  // A terminal's Ctrl-C reaches the server by itself; a signal sent to this process alone must be passed on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => server.kill(signal));
  }
  stopWithNpm(() => server.kill('SIGTERM'));
  return new Promise((resolve) => server.on('close', (status) => resolve(status ?? 1)));
}

/**
 * A signal to npm ends npm and its shell, but does not reach this process: notice that the shell has gone.
 *
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

await command(() => {
  ensurePackages();
  buildIfStale();
  return serve();
});
