/** Finds places on the page by the marks that screens put on them, so that a key and a press lead to the same element. */

/** Focuses the region `id="region-<name>"`, or the first thing in it that takes the focus when it is marked so. `still`: nothing scrolls. */
export function focusRegion(name: string, still = false): boolean {
  const region = document.getElementById(`region-${name}`);
  if (region === null || region.offsetParent === null) return false;
  const first = region.querySelector<HTMLElement>('[data-first]');
  (first ?? region).focus({ preventScroll: still });
  return true;
}

/** Brings the beginning of a region to where reading begins. */
export function scrollToRegion(name: string): void {
  document.getElementById(`region-${name}`)?.scrollIntoView({ block: 'start' });
}

/** Where the page stood when a draft was opened, px from its top. */
let left = 0;

/** After a draft: the page and the list stand where they stood before it, with the focus on the draft's card. */
export function backToCard(move: string): void {
  requestAnimationFrame(() => {
    window.scrollTo(0, left);
    const card = document.querySelector<HTMLElement>(`[data-card="${move}"]`);
    if (card === null) focusRegion('moves', true);
    else card.focus({ preventScroll: true });
  });
}

/** Whether a draft was opened whose form has not been drawn yet. */
let opening = false;

/** A draft is being opened: its form takes the focus once it is drawn. */
export function openingDraft(): void {
  left = window.scrollY;
  opening = true;
}

/**
 * The form of the draft is drawn: it stands at its top, with the focus on the first thing to decide. Called before the
 * next key can come, so that a digit of a quick hand answers the form and not the cards.
 */
export function draftDrawn(): void {
  if (!opening) return;
  opening = false;
  focusRegion('draft', true);
  window.scrollTo(0, 0);
}

/** Presses the screen's primary button. A blocked one still answers: it says what is missing. */
export function pressPrimary(): boolean {
  const inDialog = document.querySelector<HTMLButtonElement>('[role="dialog"] [data-primary]');
  const button = inDialog ?? document.querySelector<HTMLButtonElement>('[data-primary]');
  if (button === null || button.disabled) return false;
  button.click();
  return true;
}

/** Presses the button that a screen marks with this name. */
export function pressMarked(name: string): boolean {
  const button = document.querySelector<HTMLButtonElement>(`[data-press="${name}"]`);
  if (button === null || button.disabled) return false;
  button.click();
  return true;
}

/** The group of numbered things that a digit chooses from: the one around the focus, else what is being decided now. */
function numberedGroup(): Element | undefined {
  const around = document.activeElement?.closest('[data-numbered]');
  return (
    around ?? document.querySelector('[data-numbered="now"]') ?? document.querySelector('[data-numbered]') ?? undefined
  );
}

/** Presses the n-th thing of the numbered group; one that lies folded away is shown first. */
export function pressNumber(n: number): boolean {
  const target = numberedGroup()?.querySelector<HTMLElement>(`[data-number="${n}"]`);
  if (target === null || target === undefined) return false;
  const fold = target.closest('details');
  if (fold !== null) fold.open = true;
  target.focus();
  target.click();
  return true;
}
