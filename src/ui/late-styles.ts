/** Style sheets that come with a part of the page, where the network fails meanwhile. */

const AGAIN_AFTER_MS = 2000;

/**
 * Asks again for a style sheet that could not be fetched, until it comes: whoever put it there does so once, and the part
 * would otherwise stand without its styles once its code is here.
 */
export function keepStyles(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
      setTimeout(() => target.replaceWith(target.cloneNode()), AGAIN_AFTER_MS);
    },
    // Faults of fetching do not rise.
    { capture: true },
  );
}
