import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { COMPRESSIBLE, contentType } from './content-type.ts';
import { contentPolicy, POLICY_HEADER, SECURITY_HEADERS } from './security-headers.ts';

/** Answers a request for a page or file of the built client. */
export type StaticSite = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Encoding = 'br' | 'gzip' | 'identity';

interface Answer {
  readonly body: Buffer;
  readonly etag: string;
  /** A page's own security policy. */
  readonly policy?: string;
}

/** A name with a hash of the contents in it, as the bundler writes them: what is under it never changes. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
  identity: async (body: Buffer) => body,
} as const satisfies Record<Encoding, (body: Buffer) => Promise<Buffer>>;

/**
 * Serves the files under `folder`. A path without a file ending that names no file gets the start page, because the
 * client has its own addresses. Nothing outside the folder, and no hidden file, is ever sent.
 *
 * Each file is compressed once for each form a browser asks for, and kept: a build has few files.
 */
export function createStaticSite(folder: string): StaticSite {
  const kept = new Map<string, Promise<Answer>>();

  const load = async (file: string, encoding: Encoding): Promise<Answer> => {
    const { mtimeMs, size } = await stat(file);
    const key = `${encoding} ${mtimeMs} ${size} ${file}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const fresh = readAnswer(file, encoding);
    kept.set(key, fresh);
    fresh.catch(() => kept.delete(key));
    return fresh;
  };

  return async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered here.');
    }
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return refuse(response, 400, 'This address cannot be read.');
    const found = await findFile(folder, path);
    if (found === undefined) return refuse(response, 404, 'There is nothing at this address.');
    const encoding = chooseEncoding(found.file, request.headers['accept-encoding']);
    const answer = await load(found.file, encoding);
    send(request, response, { ...found, encoding, ...answer });
  };
}

async function readAnswer(file: string, encoding: Encoding): Promise<Answer> {
  const plain = await readFile(file);
  const body = await compressors[encoding](plain);
  const policy = extname(file) === '.html' ? { policy: contentPolicy(plain.toString()) } : {};
  return { ...policy, body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

/** The decoded path of a request, or `undefined` if it is malformed or tries to climb. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    const steps = path.split(/[/\\]/);
    const bad = !path.startsWith('/') || path.includes('\0') || steps.some((step) => step.startsWith('.'));
    return bad ? undefined : path;
  } catch {
    return undefined;
  }
}

async function findFile(folder: string, path: string): Promise<{ file: string; immutable: boolean } | undefined> {
  const named = await fileInside(folder, path);
  if (named !== undefined) return { file: named, immutable: HASHED.test(path) };
  if (extname(path) !== '') return undefined;
  const start = await fileInside(folder, '/index.html');
  return start === undefined ? undefined : { file: start, immutable: false };
}

/** The real path of a file under the folder, links followed; `undefined` if there is none, or it lies elsewhere. */
async function fileInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function chooseEncoding(file: string, accepted: string | string[] | undefined): Encoding {
  if (!COMPRESSIBLE.has(extname(file))) return 'identity';
  const offers = String(accepted ?? '')
    .split(',')
    .map((offer) => offer.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((encoding) => offers.includes(encoding)) ?? 'identity';
}

interface Reply extends Answer {
  readonly file: string;
  readonly immutable: boolean;
  readonly encoding: Encoding;
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { file, immutable, encoding, body, etag, policy } = reply;
  if (policy !== undefined) response.setHeader(POLICY_HEADER, policy);
  response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Content-Length', body.length);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  // Node leaves the body out when only the headers are asked for.
  response.writeHead(200).end(body);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${reason}\n`);
}
