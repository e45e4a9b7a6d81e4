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
  const outer = lies ? { seen: EVERYWHERE, reach: EVERYWHERE, layer: element } : roomOf(element.parentElement, known);
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
/** Maps are cut at their frames, names and all. */
const FRAMED = '.title-lens-layer';

interface Words {
  readonly lines: readonly Line[];
  readonly cut: readonly string[];
}

const pen = document.createElement('canvas').getContext('2d');

/** How much of the height of a line's box lies above and below its ink, as shares. */
function airOf(text: string, element: Element): { readonly above: number; readonly below: number } {
  if (pen === null) return { above: 0, below: 0 };
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const ink = pen.measureText(text);
  const height = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent;
  return {
    above: (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) / height,
    below: (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) / height,
  };
}

/** Every line of words that can be seen, and the words of which a part never can. */
function words(): Words {
  const known = new Map<Element, Room>();
  const lines: Line[] = [];
  const cut = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (element === null || text === '' || element.closest(LEFT_OUT) !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { seen, reach, layer } = roomOf(element, known);
    const air = airOf(text, element);
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      const ink = { left, right, top: top + air.above * height, bottom: bottom - air.below * height };
      const part = meet(ink, seen);
      if (right - left > 1 && reach.right - reach.left > 2 && isCut(ink, reach) && element.closest(FRAMED) === null)
        cut.add(`"${text.slice(0, 60)}" in ${element.closest('[class]')?.getAttribute('class')}`);
      if (part.right - part.left > 2 && part.bottom - part.top > 2) lines.push({ text, element, layer, ...part });
    }
  }
  return { lines, cut: [...cut] };
}

/** Pixels by which edges may miss each other: letters lean, and browsers round. */
const SLACK = 1.5;

const isCut = (ink: Box, reach: Box): boolean =>
  ink.left < reach.left - SLACK ||
  ink.right > reach.right + SLACK ||
  ink.top < reach.top - SLACK ||
  ink.bottom > reach.bottom + SLACK;

/** Accents on capitals are taller than any letter of the names that the map was drawn for; how wide they are is looked at. */
const onAccentedMap = ({ element }: Line): boolean =>
  document.documentElement.lang === 'en-XA' && element.closest(FRAMED) !== null;

/** What lays out the lines that an element's words stand in. */
function paragraphOf(element: Element): Element {
  let each = element;
  while (each.parentElement !== null && getComputedStyle(each).display === 'inline') each = each.parentElement;
  return each;
}

/** Pairs of words that lie on each other. Lines of one paragraph stand as close as its line height says. */
function overlaps(lines: readonly Line[]): string[] {
  const all = lines.toSorted((a, b) => a.top - b.top);
  return all.flatMap((a, index) => {
    const bad: string[] = [];
    for (let next = index + 1; next < all.length; next += 1) {
      const b = all[next];
      if (b === undefined || b.top >= a.bottom) break;
      if (a.layer !== b.layer || a.element === b.element) continue;
      if (onAccentedMap(a) && onAccentedMap(b)) continue;
      const common = meet(a, b);
      if (common.right - common.left <= 2 * SLACK || common.bottom - common.top <= SLACK) continue;
      if (paragraphOf(a.element) === paragraphOf(b.element)) continue;
      bad.push(`"${a.text.slice(0, 40)}" and "${b.text.slice(0, 40)}"`);
    }
    return bad;
  });
}

/** Maps, which are moved within their frame. */
const MOVED = '.map-stage, .look-map';

/** Tables, drawings and sheets that are meant to be scrolled sideways. */
const SIDEWAYS =
  '.data-table-scroll, .description-scroll, .causes-scroll, .board-scroll, .score-table, .crisis-log, .print-sheet';

/** What reaches past the sides of a box that is so wide: the first few, by class. */
function wideIn(box: Element): string {
  const { left, right } = box.getBoundingClientRect();
  const wide = [...box.querySelectorAll('*')].filter((each) => {
    const sides = each.getBoundingClientRect();
    return (sides.left < left - 1 || sides.right > right + 1) && each.closest(MOVED) === null;
  });
  const names = wide.slice(0, 3).map((each) => `${each.localName}.${each.getAttribute('class')}`);
  return `${box.scrollWidth} of ${box.clientWidth} in ${box.localName}.${box.getAttribute('class')}: ${names}`;
}

/** What makes the page, or a part of it that scrolls, scroll sideways. */
function tooWide(): string[] {
  const boxes = [...document.querySelectorAll('body *')].filter((box) => {
    if (box.scrollWidth <= box.clientWidth + 1 || box.matches(SIDEWAYS)) return false;
    if (box.closest(`${MOVED}, ${LEFT_OUT}`) !== null) return false;
    return scrolls(getComputedStyle(box).overflowX) && box.checkVisibility();
  });
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1) boxes.unshift(page);
  return boxes.map(wideIn);
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

/** Waits until the page has followed a change of its size or of the system's colours. */
async function untilRoot(attribute: string, value: string): Promise<void> {
  const { dataset } = document.documentElement;
  for (let frames = 0; dataset[attribute] !== value; frames += 1) {
    if (frames > 200) throw new Error(`${attribute} stays ${dataset[attribute]} and does not become ${value}`);
    await new Promise(requestAnimationFrame);
  }
}

async function faultsIn(theme: string): Promise<string[]> {
  await untilRoot('theme', theme);
  return faults();
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

/** What is not written in the page's language, and says so; keys of the keyboard; what the player typed; publishers. */
const OTHER_LANGUAGE =
  '[lang="en"], kbd, code, script, style, noscript, textarea, input, [data-own-name], .language-list, .feel-notes q, .outcome-beside';
/** Parts of dates and lists come from the browser, not from the texts. */
const FROM_BROWSER =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|and|or)\b/g;

/** Words that no text file gave: in a pseudo-language every letter of those is accented. Codes in capitals are names. */
function plainWords(): string[] {
  const found = new Set<string>();
  const look = (words: string | null, element: Element | null): void => {
    const rest = (words ?? '').replace(FROM_BROWSER, '');
    if (element === null || !/[A-Za-z]*[a-z][A-Za-z]+/.test(rest) || element.closest(OTHER_LANGUAGE) !== null) return;
    found.add(`"${(words ?? '').trim().slice(0, 80)}" in ${element.closest('[class]')?.getAttribute('class')}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) look(node.nodeValue, node.parentElement);
  for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder']) {
    for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element);
  }
  return [...found];
}

export const layout = { faultsIn, untilRoot, labels, plainWords };
export type LayoutChecks = typeof layout;

Object.assign(globalThis, { layout });
