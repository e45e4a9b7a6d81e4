/** What a player does on the still of the title page is done on the page itself once it stands. */

/** What can be pressed or hold the focus. */
const CONTROLS = 'button, input, select, [tabindex]';

/** Marks a still inside the root; it goes when React first draws. */
export const STILL = 'data-still';

type Field = HTMLInputElement | HTMLSelectElement;
const isField = (control: unknown): control is Field =>
  control instanceof HTMLInputElement || control instanceof HTMLSelectElement;

/** By kind and words: the page may have other controls than its still, without a network for example. */
function nameOf(control: HTMLElement): string {
  const label = isField(control) ? control.labels?.[0]?.textContent : control.textContent;
  return `${control.tagName} ${control.getAttribute('aria-label') ?? label}`;
}

/** The letters of a code stand in cells beside its field, which only the page itself fills. */
function showInCells(field: Field): void {
  const cells = field.parentElement?.querySelectorAll('.join-cell') ?? [];
  for (const [index, cell] of cells.entries()) cell.textContent = field.value[index]?.toUpperCase() ?? '';
}

/** Notes on the root which control was pressed last, which has the focus, and what was typed or chosen last. */
export function noteEarlyInput(root: HTMLElement): void {
  const note =
    (what: 'pressed' | 'focused' | 'filled') =>
    ({ target }: Event): void => {
      const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
      if (!control?.closest(`[${STILL}]`)) return;
      root.dataset[what] = nameOf(control);
      if (what !== 'filled' || !isField(control)) return;
      root.dataset.value = control.value;
      showInCells(control);
    };
  root.addEventListener('click', note('pressed'));
  root.addEventListener('focusin', note('focused'));
  root.addEventListener('input', note('filled'));
}

/** Fills a field as a player would: what draws the page hears of it by the field's own event. */
function fill(field: Field, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
}

/** Fills, focuses and presses on the page what was filled, focused and pressed on its still. */
export function followEarlyInput(root: HTMLElement): void {
  const { pressed, focused, filled, value = '' } = root.dataset;
  for (const what of ['pressed', 'focused', 'filled', 'value']) delete root.dataset[what];
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const find = (name: string | undefined) => controls.find((control) => nameOf(control) === name);
  const field = find(filled);
  if (isField(field)) fill(field, value);
  find(focused)?.focus({ preventScroll: true });
  find(pressed)?.click();
}
