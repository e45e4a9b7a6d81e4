/**
 * A page that asks inquiries, built as the game is and served under the same security headers: for what is to be tried in a
 * browser without a screen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { createStaticSite } from '../../src/server/static-site.ts';

/** What `in-page/inquiries.ts` gives the page. */
export type InquiryPage = typeof globalThis & {
  readonly openInquiries: typeof import('../../src/ui/inquiries/open-inquiries.ts').openInquiries;
};

/** Builds and serves the page on this machine alone. */
export async function serveInquiryPage(): Promise<{ readonly address: string; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'spiral-page-'));
  const root = fileURLToPath(new URL('../e2e/in-page', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    worker: { format: 'es' },
    build: { target: 'es2022', outDir: folder, rolldownOptions: { input: join(root, 'index.html') } },
  });
  const site = createStaticSite(folder);
  const server = createServer((request, response) => void site(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
