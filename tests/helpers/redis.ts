/** A Redis of the test's own: on a free port of this machine alone, with its file in a folder of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => process.once('exit', () => resolve()));
}

export interface OwnRedis {
  readonly url: string;
  readonly client: Redis;
  /** Kills it, and starts it again from what it had written. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one, which writes down all that it is told (append-only file, once a second). */
export async function startRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'spiral-redis-'));
  const kept = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction', '--loglevel', 'warning'];
  const start = () =>
    spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...kept], {
      stdio: 'ignore',
    });
  let server = start();
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  const kill = async () => {
    server.kill('SIGKILL');
    await ended(server);
  };
  return {
    url,
    client,
    restart: async () => {
      await kill();
      server = start();
      await client.ping();
    },
    stop: async () => {
      client.disconnect();
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}
