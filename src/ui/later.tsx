/** Parts of the page whose code comes when they are first needed, or ahead of that. */
import { type ComponentType, lazy, useState } from 'react';

export type LaterPart<P> = ComponentType<P> & {
  /** Fetches the code, so that the part then stands at once; false if it could not be fetched now. */
  readonly fetchAhead: () => Promise<boolean>;
};

/** How to ask anew for parts that could not be shown. */
const failed = new Set<() => void>();

/** Parts that could not be shown are fetched again where they are next shown. */
export function askAgain(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/**
 * A part that waits for its code, under the nearest `Suspense`; where that cannot be fetched it throws, for the nearest
 * `ErrorBoundary`. React leaves words of waiting standing for 300 ms once they are shown: a part whose code is here shows
 * none.
 */
export function later<P extends object>(get: () => Promise<ComponentType<P>>): LaterPart<P> {
  let here: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  const fetchPart = (): Promise<ComponentType<P>> => {
    coming ??= get().then(
      (part) => {
        here = part;
        return part;
      },
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  const waitForPart = (): ComponentType<P> =>
    lazy(async () => {
      try {
        return { default: await fetchPart() };
      } catch (error) {
        // Not before the fault is told: React shows a waiting part anew at each try, and would never come to an end.
        failed.add(() => {
          waiting = waitForPart();
        });
        throw error;
      }
    }) as ComponentType<P>;
  let waiting = waitForPart();
  function Later(props: P) {
    // Kept for as long as it is shown: another component in its place would forget what it holds.
    const [Part] = useState(() => here ?? waiting);
    return <Part {...props} />;
  }
  Later.fetchAhead = () =>
    fetchPart().then(
      () => true,
      () => false,
    );
  return Later;
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has had no way to wait for a quiet moment for long.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });

/** Fetches the code of parts, one after the other, each when the page has nothing else to do, until one cannot be had. */
export async function fetchWhenIdle(parts: Iterable<Pick<LaterPart<never>, 'fetchAhead'>>): Promise<void> {
  for (const part of parts) {
    await idle();
    if (navigator.onLine === false || !(await part.fetchAhead())) return;
  }
}
