/** The page's side of the service worker: keeps the game on the device, and says when a new version waits. */

/** Uses the version that waits; the page begins anew. */
export type UseVersion = () => void;

function watch(registration: ServiceWorkerRegistration, onWaiting: (use: UseVersion) => void): void {
  const tell = (worker: ServiceWorker | null): void => {
    // Without a version that runs, there is nothing newer than this one.
    if (worker === null || navigator.serviceWorker.controller === null) return;
    onWaiting(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('take-over');
    });
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell(worker);
    });
  });
}

/** Registers the service worker, once the page has what it needs. A browser without one plays as long as it is online. */
export function keepOffline(onWaiting: (use: UseVersion) => void): void {
  if (!('serviceWorker' in navigator)) return;
  const register = async (): Promise<void> => {
    try {
      watch(await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI)), onWaiting);
    } catch {
      // Some private windows and unsafe addresses refuse: the game then needs its network.
    }
  };
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register(), { once: true });
}
