/**
 * Looks at where words lie on the page: what is wider than it, which words lie on others, and which are cut off. Runs
 * inside the page.
 */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Line extends Box {
  readonly text: string;
  readonly element: Element;
  /** What moves as one piece: the page itself, or a bar, a dialog or a popover that lies over it. */
  readonly layer: Element | undefined;
}

interface Room {
  /** What ancestors leave to be seen. */
  readonly seen: Box;
  /** What scrolling can bring to be seen: only what cuts without scrolling narrows it. */
  readonly reach: Box;
  readonly layer: Element | undefined;
}

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** What `clip-path: inset(...)` leaves of an element; other shapes are not used on words. */
function clippedBox(element: Element, style: CSSStyleDeclaration): Box {
  const inset = style.clipPath.match(/^inset\((.*?)(?: round .*)?\)$/)?.[1];
  if (inset === undefined) return EVERYWHERE;
  const box = element.getBoundingClientRect();
  const sides = inset.split(/ (?![^(]*\))/);
  const [top = '0px', right = top, bottom = top, left = right] = sides;
  const away = (side: string, whole: number): number => {
    // "calc(100% - 48%)" comes worked out, so one length or one share is left.
    const size = Number.parseFloat(side);
    return side.endsWith('%') ? (size / 100) * whole : size;
  };
  return {
    top: box.top + away(top, box.height),
    right: box.right - away(right, box.width),
    bottom: box.bottom - away(bottom, box.height),
    left: box.left + away(left, box.width),
  };
}

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** What an element cuts off for good: nothing along an axis that scrolls or shows what runs over. */
function cutBy(element: Element, style: CSSStyleDeclaration): Box {
  const box = element.getBoundingClientRect();
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const across = cuts(style.overflowX);
  const down = cuts(style.overflowY);
  return {
    left: across ? box.left : EVERYWHERE.left,
    right: across ? box.right : EVERYWHERE.right,
    top: down ? box.top : EVERYWHERE.top,
    bottom: down ? box.bottom : EVERYWHERE.bottom,
  };
}

/** Past a scrolling box, only the box itself has to be in reach: what is in it comes by scrolling. */
function reachIn(element: Element, style: CSSStyleDeclaration, outer: Box): Box {
  const reach = meet(outer, cutBy(element, style));
  return {
    left: scrolls(style.overflowX) ? EVERYWHERE.left : reach.left,
    right: scrolls(style.overflowX) ? EVERYWHERE.right : reach.right,
    top: scrolls(style.overflowY) ? EVERYWHERE.top : reach.top,
    bottom: scrolls(style.overflowY) ? EVERYWHERE.bottom : reach.bottom,
  };
}

function roomOf(element: Element | null, known: Map<Element, Room>): Room {
  if (element === null) return { seen: EVERYWHERE, reach: EVERYWHERE, layer: undefined };
  const before = known.get(element);
  if (before !== undefined) return before;
  const style = getComputedStyle(element);
  const lies = style.position === 'fixed' || style.position === 'sticky';
  const outer = lies
    ? { seen: EVERYWHERE, reach: EVERYWHERE, layer: element }
    : roomOf(element.parentElement, known);
  const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const seen = hides ? meet(outer.seen, element.getBoundingClientRect()) : outer.seen;
  const room: Room = {
    seen: meet(seen, clippedBox(element, style)),
    reach: reachIn(element, style, outer.reach),
    layer: outer.layer,
  };
  known.set(element, room);
  return room;
}

/** What only readers of the screen hear, and what the browser draws in its own way. */
const LEFT_OUT = '.visually-hidden, .skip-links, option';

interface Words {
  readonly lines: readonly Line[];
  readonly cut: readonly string[];
}

/** Every line of words that can be seen, and the words of which a part never can. */
function words(): Words {
  const known = new Map<Element, Room>();
  const lines: Line[] = [];
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (element === null || text === '' || element.closest(LEFT_OUT) !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { seen, reach, layer } = roomOf(element, known);
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (isCut(rect, reach)) cut.push(`"${text.slice(0, 60)}" in ${element.closest('[class]')?.className}`);
      const part = meet(rect, seen);
      if (part.right - part.left > 2 && part.bottom - part.top > 4) lines.push({ text, element, layer, ...part });
    }
  }
  return { lines, cut: [...new Set(cut)] };
}

/** A line's box holds room above and below its letters, and may lose this share of its height. */
const AIR = 0.25;

function isCut(line: DOMRect, reach: Box): boolean {
  const air = line.height * AIR;
  return (
    line.width > 1 &&
    (line.left < reach.left - 1 ||
      line.right > reach.right + 1 ||
      line.top < reach.top - air ||
      line.bottom > reach.bottom + air)
  );
}

/** How far words of two lines may run into each other: less than this much of the lower one's height. */
const SHARE = 0.3;

/** Pairs of words that lie on each other. */
function overlaps(lines: readonly Line[]): string[] {
  const all = lines.toSorted((a, b) => a.top - b.top);
  return all.flatMap((a, index) => {
    const bad: string[] = [];
    for (let next = index + 1; next < all.length; next += 1) {
      const b = all[next];
      if (b === undefined || b.top >= a.bottom) break;
      if (a.layer !== b.layer || a.element === b.element) continue;
      const common = meet(a, b);
      const low = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (common.right - common.left <= 3 || common.bottom - common.top <= low * SHARE) continue;
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

/** All that is wrong with where words lie. */
function faults(): string[] {
  const { lines, cut } = words();
  return [
    ...tooWide().map((each) => `too wide: ${each}`),
    ...new Set(overlaps(lines).map((each) => `words on words: ${each}`)),
    ...cut.map((each) => `cut off: ${each}`),
  ];
}

/** How many headings, names of figures and buttons a screen has. */
const labels = (): Record<string, number> =>
  Object.fromEntries(
    ['h1', 'h2', 'h3', 'legend', 'dt', 'th', '.meter', '.stat-bar', '.text-label', '[data-primary]'].map((each) => [
      each,
      [...document.querySelectorAll(`main ${each}, [role="dialog"] ${each}`)].filter((element) =>
        element.checkVisibility(),
      ).length,
    ]),
  );

export const layout = { faults, labels };
export type LayoutChecks = typeof layout;

Object.assign(globalThis, { layout });
