/** How the browser of the tests is started. */
import type { LaunchOptions } from '@playwright/test';

export const BROWSER_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  // Another machine in the network, as browsers see it: no address of this machine's own.
  '--host-resolver-rules=MAP class.local 127.0.0.1',
];

/**
 * Code that runs often is not compiled anew for speed: beside a page that takes a quarter of the processor, and a test has
 * ended before it pays. Where it counts that such code comes to the same, tests say `test.use(HURRIED)`.
 */
export const UNHURRIED = '--js-flags=--single-threaded --no-opt';

/** As players have it: code that runs often is compiled anew. */
export const HURRIED = {
  launchOptions: async (
    { launchOptions }: { readonly launchOptions: LaunchOptions },
    use: (options: LaunchOptions) => Promise<void>,
  ): Promise<void> => {
    await use({ ...launchOptions, args: launchOptions.args?.filter((arg) => arg !== UNHURRIED) });
  },
};
