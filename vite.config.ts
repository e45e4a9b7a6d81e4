import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstPaint } from './src/build/first-paint.ts';
import { levelPacks, packName } from './src/build/level-packs.ts';
import { precache, WORKER_NAME } from './src/build/precache.ts';
import { previewHeaders } from './src/build/preview-headers.ts';

/** What the browser tests need a browser for, and what is measured rather than tested: not part of the unit run. */
const NOT_UNIT = ['tests/e2e/**', 'tests/bench/**'];

const UNIT = ['tests/**/*.test.{ts,tsx}'];
/** What keeps nothing for the next file: neither a store nor a language is set, and no part of Node or of a page is put in. */
const PURE = ['model', 'bots', 'rules', 'authority', 'analysis', 'properties', 'gates', 'ui'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  plugins: [react(), levelPacks(), firstPaint(), precache(), previewHeaders()],
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
        chunkFileNames: ({ facadeModuleId }) => `assets/${packName(facadeModuleId ?? '') ?? '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules\/phaser\// },
            // In one file, or what a match begins with would wait for the pages at its end, which share parts of it.
            { name: 'engine', test: /\/src\/engine\// },
            // The title needs a little of it, and nothing of the engine.
            { name: 'lib', test: /\/src\/lib\//, priority: 1 },
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
