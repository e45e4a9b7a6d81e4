/** Looks at where words lie on the page: what is wider than it, and which words lie on others. Runs inside the page. */

interface Line {
  readonly text: string;
  readonly element: Element;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const PAGE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** The part of the page that an element may draw on, its scrolling ancestors cut off; undefined where it is out of flow. */
function roomOf(element: Element, known: Map<Element, Box | undefined>): Box | undefined {
  if (known.has(element)) return known.get(element);
  const style = getComputedStyle(element);
  const parent = element.parentElement;
  // Bars that stick lie over what scrolls below them.
  const floats = style.position === 'fixed' || style.position === 'sticky';
  const outer = floats ? undefined : parent === null ? PAGE : roomOf(parent, known);
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none';
  const room = outer === undefined || !cuts ? outer : meet(outer, element.getBoundingClientRect());
  known.set(element, room);
  return room;
}

/** Every line of words that can be seen, without what only readers of the screen hear. */
function lines(): Line[] {
  const known = new Map<Element, Box | undefined>();
  const found: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (element === null || text === '' || element.closest('.visually-hidden, .skip-links, option') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const room = roomOf(element, known);
    if (room === undefined) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const seen = meet(rect, room);
      if (seen.right - seen.left > 2 && seen.bottom - seen.top > 4) found.push({ text, element, ...seen });
    }
  }
  return found;
}

/** How far words of two lines may run into each other: less than this much of the lower one's height. */
const SHARE = 0.3;

/** Pairs of words that lie on each other. */
function overlaps(): string[] {
  const all = lines().sort((a, b) => a.top - b.top);
  return all.flatMap((a, index) => {
    const bad: string[] = [];
    for (let next = index + 1; next < all.length; next += 1) {
      const b = all[next];
      if (b === undefined || b.top >= a.bottom) break;
      const common = meet(a, b);
      const low = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (common.right - common.left <= 3 || common.bottom - common.top <= low * SHARE) continue;
      if (a.element === b.element) continue;
      bad.push(`"${a.text.slice(0, 40)}" and "${b.text.slice(0, 40)}"`);
    }
    return bad;
  });
}

/** What makes the page scroll sideways: the widest things, by class. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width + 1) return [];
  const wide = [...document.querySelectorAll('main *, header *, nav *')].filter(
    (each) => each.getBoundingClientRect().right > width + 1 && each.closest('.map-stage, .look-map') === null,
  );
  return [`${document.documentElement.scrollWidth} of ${width}: ${wide.slice(0, 3).map((each) => each.className)}`];
}

/** How many headings, names of figures and buttons a screen has. */
const labels = (): Record<string, number> =>
  Object.fromEntries(
    ['h1', 'h2', 'h3', 'legend', 'dt', 'th', '.meter', '.stat-bar', '.text-label', '[data-primary]'].map((each) => [
      each,
      [...document.querySelectorAll(`main ${each}`)].filter((element) => element.checkVisibility()).length,
    ]),
  );

export const layout = { overlaps, tooWide, labels };
export type LayoutChecks = typeof layout;

Object.assign(globalThis, { layout });
