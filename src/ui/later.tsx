/** Parts of the page whose code comes when they are first needed, or ahead of that. */
import { type ComponentType, lazy, useState } from 'react';

export type LaterPart<P> = ComponentType<P> & {
  /** Fetches the code, so that the part then stands at once. What goes wrong is told where the part is shown. */
  readonly fetchAhead: () => Promise<void>;
};

/**
 * A part that waits for its code, under the nearest `Suspense`. React leaves words of waiting standing for 300 ms once
 * they are shown: a part whose code is here shows none. A fetch that failed is tried again when the part is next shown.
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
        waiting = waitForPart();
        throw error;
      },
    );
    return coming;
  };
  const waitForPart = (): ComponentType<P> => lazy(async () => ({ default: await fetchPart() })) as ComponentType<P>;
  let waiting = waitForPart();
  function Later(props: P) {
    // Kept for as long as it is shown: another component in its place would forget what it holds.
    const [Part] = useState(() => here ?? waiting);
    return <Part {...props} />;
  }
  Later.fetchAhead = () =>
    fetchPart().then(
      () => undefined,
      () => undefined,
    );
  return Later;
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has had no way to wait for a quiet moment for long.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });

/** Fetches the code of parts, one after the other, each when the page has nothing else to do. */
export async function fetchWhenIdle(parts: Iterable<Pick<LaterPart<never>, 'fetchAhead'>>): Promise<void> {
  for (const part of parts) {
    await idle();
    await part.fetchAhead();
  }
}
