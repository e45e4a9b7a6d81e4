/**
 * Serves the built game on one port and prints where it is.
 *
 * `PORT` is the port to try first (8080 if unset); the next free one is taken if it is in use.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { listenFrom, parsePort } from './listen.ts';
import { createStaticSite } from './static-site.ts';

const DEFAULT_PORT = 8080;
const dist = join(import.meta.dirname, '../../dist');

function stop(line: string, status: number): never {
  console.error(line);
  process.exit(status);
}

const port = parsePort(process.env.PORT, DEFAULT_PORT);
if (port === undefined) stop(`PORT is "${process.env.PORT}": give a whole number from 1 to 65535.`, 2);
if (!existsSync(join(dist, 'index.html'))) stop('The game is not built yet. Run: npm start', 1);

const site = createStaticSite(dist);
const server = createServer((request, response) => {
  site(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

const used = await listenFrom(server, port).catch((error: Error) =>
  stop(`Cannot use port ${port}: ${error.message}`, 1),
);
if (used === undefined) stop(`No free port from ${port} on. Set PORT to another.`, 1);
if (used !== port) console.log(`Port ${port} is taken; using ${used}.`);
console.log(`Spiral is at        http://localhost:${used}/`);
for (const address of localAddresses()) console.log(`In your network at  http://${address}:${used}/`);
console.log('Press Ctrl-C to stop.');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter((found) => found.family === 'IPv4' && !found.internal)
    .map((found) => found.address);
}
