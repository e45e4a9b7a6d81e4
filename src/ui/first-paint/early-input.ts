/** What a player does on the still of the title page is done on the page itself once it stands. */

/** What can be pressed or hold the focus. */
const CONTROLS = 'button, input, select, [tabindex]';

/** Marks a still inside the root; it goes when React first draws. */
export const STILL = 'data-still';

/** By kind and words: the page may have other controls than its still, without a network for example. */
const nameOf = (control: HTMLElement): string =>
  `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`;

/** Notes on the root which control was pressed last, and which has the focus. */
export function noteEarlyInput(root: HTMLElement): void {
  const note =
    (what: 'pressed' | 'focused') =>
    ({ target }: Event): void => {
      const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
      if (control?.closest(`[${STILL}]`)) root.dataset[what] = nameOf(control);
    };
  root.addEventListener('click', note('pressed'));
  root.addEventListener('focusin', note('focused'));
}

/** Focuses and presses on the page what was focused and pressed on its still. */
export function followEarlyInput(root: HTMLElement): void {
  const { pressed, focused } = root.dataset;
  delete root.dataset.pressed;
  delete root.dataset.focused;
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const find = (name: string | undefined) => controls.find((control) => nameOf(control) === name);
  find(focused)?.focus({ preventScroll: true });
  find(pressed)?.click();
}
