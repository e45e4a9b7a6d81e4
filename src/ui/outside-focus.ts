import { gameStore } from '../store/index.ts';

/** What had the focus last outside of every dialog: one may open another and be gone before that one has loaded. */
let last: HTMLElement | undefined;

const DIALOG = '[role="dialog"]';

// The title page is also drawn while the game is built, where there is no document.
if (typeof document !== 'undefined')
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.closest(DIALOG) === null) last = target;
  });

const stands = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element !== document.body;

/** Where the focus goes as a dialog closes: where it came from, else where it was before any dialog. */
export function backTo(before: Element | null): HTMLElement | null {
  return [before, last, document.getElementById('region-main')].find(stands) ?? null;
}

/**
 * Gives an element the focus. Under a dialog that stands or is about to, it has to wait: it gets the focus as that closes,
 * if what opened it is gone.
 */
export function focusUnderDialogs(element: HTMLElement): void {
  const covered = gameStore.getState().overlay !== undefined || document.querySelector(DIALOG) !== null;
  if (!covered) element.focus({ preventScroll: true });
  else if (!stands(last)) last = element;
}
