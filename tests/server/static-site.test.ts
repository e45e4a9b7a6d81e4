import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticSite } from '../../src/server/static-site.ts';

const INLINE = "document.title = 'Spiral';";
const START_PAGE = `<!doctype html><title>Start</title><script data-parts="/a.js">${INLINE}</script>`;
const SCRIPT = `console.log(${JSON.stringify('spiral '.repeat(500))});`;
const SECRET = 'outside the site';

let base: string;
let server: Server;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'static-site-'));
  const site = join(base, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(site, 'index.html'), START_PAGE);
  writeFileSync(join(site, 'assets/index-DJ019iq5.js'), SCRIPT);
  writeFileSync(join(site, 'assets/cue-Ab3_-xYz.webm'), Buffer.from([1, 2, 3]));
  writeFileSync(join(site, 'assets/plain.css'), 'body{}');
  writeFileSync(join(site, '.hidden'), SECRET);
  writeFileSync(join(base, 'secret.txt'), SECRET);
  symlinkSync(join(base, 'secret.txt'), join(site, 'link.txt'));
  const answer = createStaticSite(site);
  server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(base, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A bare request: unlike `fetch`, it sends the path as it is written and leaves the body as it came. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('what is sent', () => {
  test('the start page, never from a cache without asking', async () => {
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toBe(START_PAGE);
  });

  test('files with a hash in their name, to be kept for good, with their media type', async () => {
    const script = await get('/assets/index-DJ019iq5.js?x=1');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    const sound = await get('/assets/cue-Ab3_-xYz.webm');
    expect(sound.headers['content-type']).toBe('audio/webm');
    expect(sound.headers['cache-control']).toContain('immutable');
  });

  test('a file without a hash is asked for again', async () => {
    expect((await get('/assets/plain.css')).headers['cache-control']).toBe('no-cache');
  });

  test('an address of the client itself gets the start page', async () => {
    const { status, body, headers } = await get('/play/turn/3');
    expect(status).toBe(200);
    expect(body.toString()).toBe(START_PAGE);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('HEAD gets the headers only', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe(String(START_PAGE.length));
    expect(body.length).toBe(0);
  });

  test('a known version is not sent twice', async () => {
    const first = await get('/');
    const again = await get('/', { 'if-none-match': String(first.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });
});

describe('compression', () => {
  const path = '/assets/index-DJ019iq5.js';

  test('the smallest form that the browser reads', async () => {
    const both = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(both.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(both.body).toString()).toBe(SCRIPT);
    const gzip = await get(path, { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    expect(gzip.headers.vary).toBe('Accept-Encoding');
  });

  test('none if the browser reads none, or the file is packed already', async () => {
    const plain = await get(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
    const sound = await get('/assets/cue-Ab3_-xYz.webm', { 'accept-encoding': 'br' });
    expect(sound.headers['content-encoding']).toBeUndefined();
  });
});

describe('what is refused', () => {
  const climbing = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5c..%5csecret.txt'];
  const hidden = ['/.hidden', '/%2ehidden'];
  const links = ['/link.txt'];

  test.each([...climbing, ...hidden, ...links])('%s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.toString()).not.toContain(SECRET);
  });

  test.each(['/%', '/a%00b', '*'])('a malformed address: %s', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  test('a missing file is not answered with the start page', async () => {
    const { status, headers } = await get('/assets/gone-00000000.js');
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('a folder has no listing', async () => {
    expect((await get('/assets/')).body.toString()).toBe(START_PAGE);
  });

  test('other methods than reading', async () => {
    const { status, headers } = await get('/', {}, 'POST');
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

const scriptRule = ({ headers }: Got): string | undefined =>
  /script-src ([^;]*);/.exec(String(headers['content-security-policy']))?.[1];

test('a page may run the script that stands in it as it was built, and no other answer may', async () => {
  const hash = createHash('sha256').update(INLINE).digest('base64');
  expect(scriptRule(await get('/'))).toBe(`'self' 'sha256-${hash}'`);
  expect(scriptRule(await get('/assets/index-DJ019iq5.js'))).toBe("'self'");
  expect(scriptRule(await get('/assets/gone-00000000.js'))).toBe("'self'");
});

test('every answer, refusals too, lets scripts and connections come from the page itself only', async () => {
  for (const path of ['/', '/assets/index-DJ019iq5.js', '/assets/gone-00000000.js', '/%']) {
    const { headers } = await get(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});
