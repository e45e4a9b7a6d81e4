import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstPaint } from './src/build/first-paint.ts';
import { precache, WORKER_NAME } from './src/build/precache.ts';
import { previewHeaders } from './src/build/preview-headers.ts';

/** What the browser tests need a browser for, and what is measured rather than tested: not part of the unit run. */
const NOT_UNIT = ['tests/e2e/**', 'tests/bench/**'];

const UNIT = ['tests/**/*.test.{ts,tsx}'];
/** What keeps nothing for the next file: neither a store nor a language is set, and no part of Node or of a page is put in. */
const PURE = ['model', 'bots', 'rules', 'authority', 'analysis', 'properties', 'gates', 'ui'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

/** A file of a level, the level's name in its path, and the language if it holds texts. */
const LEVEL_FILE = /\/levels\/([^/]+)\/(?:text\.(?:[\w-]+\.)?([a-z]{2})|[^/]+)\.json$/;
function levelName(path: string): string {
  const [, level = 'files', language = 'en'] = LEVEL_FILE.exec(path) ?? [];
  return language === 'en' ? `level-${level}` : `level-${level}-${language}`;
}

export default defineConfig({
  plugins: [react(), firstPaint(), precache(), previewHeaders()],
  // Everything the client needs is imported, so that it gets a hashed name; nothing is copied as it is.
  publicDir: false,
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 2048,
    // Phaser alone is about 1.4 MB before compression; it loads after the title page.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: 'index.html', [WORKER_NAME]: 'src/offline/service-worker.ts' },
      output: {
        // The service worker keeps its name and stands beside the page that it serves.
        entryFileNames: ({ name }) => (name === WORKER_NAME ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules\/phaser\// },
            // One file for each level, fetched when it is opened, and one for each of its other languages.
            { name: levelName, test: LEVEL_FILE },
          ],
        },
      },
    },
  },
  test: {
    // Two cores are the smallest machine the tests must run on.
    maxWorkers: 2,
    testTimeout: 120_000,
    restoreMocks: true,
    // Programs that tests start, some forty of them, keep what Node makes of the TypeScript for the next one.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/node') },
    projects: [
      // Most files need only what gives the same each time: they share a process, which reads the engine once.
      { extends: true, test: { name: 'pure', environment: 'node', include: PURE, isolate: false } },
      { extends: true, test: { name: 'unit', environment: 'node', include: UNIT, exclude: [...NOT_UNIT, ...PURE] } },
    ],
  },
});
