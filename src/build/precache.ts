/** Writes into the service worker which files the built game has, so that it can keep them all. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

export const WORKER_NAME = 'service-worker';
const WORKER_FILE = `${WORKER_NAME}.js`;

interface BuiltFile {
  readonly type: 'asset' | 'chunk';
  readonly source?: string | Uint8Array;
  code?: string;
}

/** A fingerprint of everything that is kept: another one is another version. */
export function versionOf(files: readonly (readonly [string, string | Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([x], [y]) => (x < y ? -1 : 1))) hash.update(name).update(content);
  return hash.digest('hex').slice(0, 12);
}

export function precache(): Plugin {
  return {
    name: 'spiral-precache',
    apply: 'build',
    // After the start page was written.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle as unknown as Readonly<Record<string, BuiltFile>>;
        const worker = built[WORKER_FILE];
        // The bundles of other workers pass here too.
        if (worker?.code === undefined) return;
        const kept = Object.entries(built).filter(([name]) => name !== WORKER_FILE);
        const version = versionOf(kept.map(([name, { code, source }]) => [name, code ?? source ?? '']));
        const files = kept.map(([name]) => name).sort();
        worker.code = worker.code.replace('__PRECACHE__', JSON.stringify({ version, files }));
      },
    },
  };
}
