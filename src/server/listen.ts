import type { Server } from 'node:http';

const HIGHEST_PORT = 65_535;

/** Reads a port number; `fallback` if none is given, `undefined` if the text is not a port from 1 to 65535. */
export function parsePort(text: string | undefined, fallback: number): number | undefined {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= HIGHEST_PORT ? port : undefined;
}

/**
 * Starts listening at the first free port from `first` on, on all addresses of the machine.
 *
 * Returns the port, or `undefined` if none of `tries` ports is free. Throws on any other failure (no right to use it).
 */
export async function listenFrom(server: Server, first: number, tries = 20): Promise<number | undefined> {
  const last = Math.min(first + tries - 1, HIGHEST_PORT);
  for (let port = first; port <= last; port += 1) {
    if (await tryPort(server, port)) return port;
  }
  return undefined;
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port);
  });
}
