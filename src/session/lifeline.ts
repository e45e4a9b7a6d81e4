/**
 * Tells a page that a worker is gone, however it went: a worker that the browser takes away for want of memory says
 * nothing, but the lock that it held comes free. A worker that only thinks for long keeps it.
 */

/** In the worker: holds the lock of its own name for as long as it lives. Resolves once it is held. */
export function holdOn(name: string): Promise<void> {
  const { locks } = navigator;
  // Older browsers, and pages that are not served safely, have no locks: there only errors tell.
  if (locks === undefined) return Promise.resolve();
  return new Promise((held) => {
    void locks.request(name, () => {
      held();
      return new Promise(() => undefined);
    });
  });
}

/** On the page, once the worker holds its lock: calls back when it is gone. Returns how to stop. */
export function watch(name: string, gone: () => void): () => void {
  const stop = new AbortController();
  navigator.locks?.request(name, { signal: stop.signal }, gone).catch(() => undefined);
  return () => stop.abort();
}
