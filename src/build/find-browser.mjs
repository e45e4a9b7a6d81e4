/** Debian's Chromium, and its part that draws pages without a window: the tests take a quarter less of the processor in it. */
export const DEBIAN = { whole: '/usr/bin/chromium', headless: '/usr/bin/chromium-headless-shell' };

/** Where Linux distributions, macOS and Windows put a Chromium that Playwright can drive. */
const USUAL_PLACES = [
  DEBIAN.headless,
  DEBIAN.whole,
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Names the browser for the browser tests: `PW_CHROMIUM` if set, else Playwright's own, else one the machine has.
 *
 * @param {(path: string) => boolean} exists
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string | undefined} bundled path of Playwright's own browser, whether or not it is there
 * @returns {string | undefined} `undefined` if there is none
 */
export function findBrowser(exists, env, bundled) {
  if (env.PW_CHROMIUM) return env.PW_CHROMIUM;
  if (bundled && exists(bundled)) return bundled;
  return USUAL_PLACES.find(exists);
}

/**
 * The same for what is measured: the whole browser, as players have it, where it is there.
 *
 * @param {(path: string) => boolean} exists
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string | undefined} bundled
 * @returns {string | undefined}
 */
export function findWholeBrowser(exists, env, bundled) {
  const whole = findBrowser((path) => path !== DEBIAN.headless && exists(path), env, bundled);
  return whole ?? findBrowser(exists, env, bundled);
}
