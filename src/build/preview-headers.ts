/** Gives the preview of the built game the headers of the game's own server. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentPolicy, POLICY_HEADER, SECURITY_HEADERS } from '../server/security-headers.ts';

export function previewHeaders(): Plugin {
  return {
    name: 'spiral-preview-headers',
    configurePreviewServer({ config, middlewares }) {
      const start = resolve(config.root, config.build.outDir, 'index.html');
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
        // A build may come while the preview runs.
        response.setHeader(POLICY_HEADER, contentPolicy(readFileSync(start, 'utf8')));
        next();
      });
    },
  };
}
