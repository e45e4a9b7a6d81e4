/**
 * Keeps the whole built game on the device, so that it plays without a network after one visit.
 *
 * A version is all files of one build. A new one is fetched beside the old and waits: it takes over only when the title
 * page says so, or when no page of the game is open any more. The version before it stays, for pages that still run on
 * it. Nothing is ever fetched from another address.
 */

/** What this script uses of a service worker's scope; the page's own types have no names for it. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Written in when the game is built. */
declare const __PRECACHE__: { readonly version: string; readonly files: readonly string[] };

const { version, files } = __PRECACHE__;
const scope = globalThis as unknown as Scope;
const PREFIX = 'spiral-';
const CACHE = PREFIX + version;
const START = 'index.html';

const addressOf = (file: string): string => new URL(file, scope.registration.scope).href;

/** Fetches every file of this version. One that is missing fails the whole: half a game is no game. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Names carry a fingerprint of what is in them, so what the browser has of them is right; the start page has none.
  const requests = files.map((file) => new Request(addressOf(file), file === START ? { cache: 'reload' } : {}));
  await cache.addAll(requests);
}

/** Keeps this version and the one before it. */
async function forgetOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const wanted = request.mode === 'navigate' ? addressOf(START) : request.url;
  const kept = (await cache.match(wanted, { ignoreSearch: true })) ?? (await caches.match(wanted));
  return kept ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOld()));
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope)) event.respondWith(answer(request));
});
