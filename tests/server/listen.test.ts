import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listenFrom, parsePort } from '../../src/server/listen.ts';

const servers: Server[] = [];

function server(): Server {
  const made = createServer();
  servers.push(made);
  return made;
}

afterEach(() => {
  for (const made of servers.splice(0)) made.close();
});

test('a port is a whole number from 1 to 65535; none given means the usual one', () => {
  expect(parsePort(undefined, 8080)).toBe(8080);
  expect(parsePort('', 8080)).toBe(8080);
  expect(parsePort('3000', 8080)).toBe(3000);
  for (const wrong of ['0', '65536', '80.5', 'eighty', '-1']) expect(parsePort(wrong, 8080)).toBeUndefined();
});

test('a taken port is passed over for the next free one', async () => {
  const first = server();
  await new Promise<void>((resolve) => first.listen(0, resolve));
  const { port: taken } = first.address() as AddressInfo;
  const second = server();
  const used = await listenFrom(second, taken, 200);
  expect(used).toBeGreaterThan(taken);
  expect((second.address() as AddressInfo).port).toBe(used);
  expect(await listenFrom(server(), taken, 1)).toBeUndefined();
});
