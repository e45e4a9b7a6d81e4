/**
 * Reads a screen as a player would and says what is wrong with its figures and words. Runs inside the page: a test puts
 * it there before the page opens and calls `window.crawl`.
 */

export interface Figure {
  readonly ref: string;
  /** As it stands on the screen. */
  readonly figure: string;
  /** What the explanation explains, unrounded. */
  readonly value: number;
  readonly terms: readonly string[];
  /** The sign between the terms, or the words before the result of a list. */
  readonly operator: string;
  /** Facts that the explanation cites, and those that it lists in words. */
  readonly cited: number;
  readonly listed: number;
  readonly sentence: string;
  readonly depth: 1 | 2;
}

export interface PlainNumeral {
  readonly text: string;
  /** The nearest names of classes, for the list of what is allowed. */
  readonly where: string;
  readonly marked: boolean;
}

/** Lets the page work, without waiting for it to be drawn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const channel = new MessageChannel();

/** The same for work that does not wait for a clock: browsers let timers that follow on each other wait 4 ms. */
const shortBreath = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(undefined);
  });

const PATIENCE = 4000;

/** Waits until a thing is there, or gone; undefined if it never was. */
async function until<T>(look: () => T | undefined, wait = shortBreath): Promise<T | undefined> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    const found = look();
    if (found !== undefined) return found;
    await wait();
  }
  return undefined;
}

const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const words = (element: Element | null | undefined): string => (element?.textContent ?? '').trim();

function popovers(): Element[] {
  return [...document.querySelectorAll('.popover .explain')];
}

/** What one open explanation says. */
function readExplanation(at: Element, button: Element, depth: 1 | 2): Figure {
  const own = (selector: string): Element[] =>
    [...at.querySelectorAll(selector)].filter((each) => each.closest('.explain') === at);
  const boxes = own('.term-boxes li').map((box) => words(box.querySelector('.term-figure, b')));
  const rows = own('.term-rows tbody .term-cell').map((cell) => words(cell.querySelector('.term-figure, b')));
  const operator = words(own('.term-operator')[0] ?? own('.term-rows tfoot th')[0]);
  const sentence = own('.explain-sentence')[0];
  return {
    ref: button.getAttribute('data-explain') ?? '',
    figure: words(button),
    value: Number(at.getAttribute('data-value') ?? Number.NaN),
    terms: [...boxes, ...rows],
    operator,
    cited: Number(sentence?.getAttribute('data-cited') ?? 0),
    listed: own('.explain-causes li').length,
    sentence: words(sentence),
    depth,
  };
}

async function closeLast(button: HTMLElement): Promise<void> {
  const count = popovers().length;
  popovers().at(-1)?.querySelector<HTMLElement>('.explain-head button')?.click();
  await until(() => (popovers().length < count ? true : undefined));
  // The focus goes back to the figure a moment after its explanation has gone, and would close the next one.
  await until(() => (document.activeElement === button ? true : undefined), breath);
}

/** Figures that have been opened since the match last moved on: what lies over a screen does not change them. */
const found = new Set<string>();
let moment = '';

function forgetOldFigures(): void {
  const match = document.querySelector('.match');
  const page = document.querySelector('.debrief')?.getAttribute('data-page');
  const now = [match?.getAttribute('data-phase'), match?.getAttribute('data-turn'), page].join(' ');
  if (now !== moment) found.clear();
  moment = now;
}

/** Opens a figure, and the figures in its explanation if they have not been opened before. */
async function open(button: HTMLElement, depth: 1 | 2, faults: string[]): Promise<Figure[]> {
  const ref = button.getAttribute('data-explain') ?? '';
  button.click();
  const at = await until(() => popovers()[depth - 1]);
  if (at === undefined) {
    faults.push(`${ref} (${words(button)}) does not open`);
    return [];
  }
  const figures = [readExplanation(at, button, depth)];
  faults.push(...badWords(at).map((fault) => `${fault} in the explanation of ${ref}`));
  if (depth === 1) {
    for (const inner of at.querySelectorAll<HTMLElement>('[data-explain]')) {
      const key = `${inner.getAttribute('data-explain')} ${words(inner)}`;
      if (found.has(key)) continue;
      found.add(key);
      figures.push(...(await open(inner, 2, faults)));
    }
  }
  await closeLast(button);
  return figures;
}

/** Opens every marked figure of the screen; those that say the same once. */
async function openAll(): Promise<{ readonly figures: Figure[]; readonly faults: string[]; readonly count: number }> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  await breath();
  forgetOldFigures();
  const faults: string[] = [];
  const figures: Figure[] = [];
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-explain]')].filter(shown);
  for (const button of buttons) {
    const key = `${button.getAttribute('data-explain')} ${words(button)}`;
    if (found.has(key)) continue;
    found.add(key);
    figures.push(...(await open(button, 1, faults)));
  }
  return { figures, faults, count: buttons.length };
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent !== null && node.nodeValue?.trim() !== '' && !/^(SCRIPT|STYLE)$/.test(parent.tagName)) {
      nodes.push(node as Text);
    }
  }
  return nodes;
}

/** Class names of an element and those around it, nearest first. */
function whereIs(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at !== null && names.length < 4; at = at.parentElement) {
    const name = at.getAttribute('class')?.split(' ')[0];
    if (name !== undefined && name !== '') names.push(name);
  }
  return names.join(' < ');
}

/** Also what is only said aloud: its figures stand on the screen, and open there. */
const SELF_EVIDENT =
  '[data-explain], input, textarea, select, option, kbd, .key-hint, .ruler, .popover, .visually-hidden[aria-live]';

/** Numerals that are no figures that open: each with its place and whether the page marks it as plain. */
function numerals(): PlainNumeral[] {
  return textNodes(document.body).flatMap((node) => {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (parent === null || !/\d/.test(text) || !shown(parent) || parent.closest(SELF_EVIDENT) !== null) return [];
    return [{ text: text.trim(), where: whereIs(parent), marked: parent.closest('[data-plain]') !== null }];
  });
}

let ids: ReadonlySet<string> = new Set();
let keys: ReadonlySet<string> = new Set();

/** Tells the crawler the ids of the level that no text may show, and the keys of all texts. */
function know(rawIds: readonly string[], textKeys: readonly string[]): void {
  ids = new Set(rawIds);
  keys = new Set(textKeys.map((key) => key.split('.')[0] ?? ''));
}

function wrongIn(text: string): string | undefined {
  if (/\bNaN\b|undefined|\[object|\bnull\b|\{\{|\}\}|Infinity/.test(text)) return 'a broken value';
  const key = text.match(/(?<![\w./@-])[a-z][a-z-]*(\.[a-z0-9-]+)+(?![\w/])/)?.[0];
  if (key !== undefined && keys.has(key.split('.')[0] ?? '')) return `the key ${key}`;
  const id = text.match(/[a-z0-9]+(-[a-z0-9]+)+/g)?.find((word) => ids.has(word));
  if (id !== undefined) return `the id ${id}`;
  return /\d\.\d{3,}/.test(text) ? 'more than two decimals' : undefined;
}

/** Words that no player should read: ids, keys, broken values, long decimals. Parameters and the titles of sources may hold more digits, a command holds ids. */
function badWords(root: Element = document.body): string[] {
  const texts = textNodes(root).flatMap((node) => {
    const parent = node.parentElement;
    return parent === null ||
      parent.closest('.explain-params, .explain-formula, .explain-sources, .command-line') !== null
      ? []
      : [node.nodeValue ?? ''];
  });
  const labels = [...root.querySelectorAll('[aria-label], [aria-valuetext], [title], [alt]')].flatMap((each) =>
    ['aria-label', 'aria-valuetext', 'title', 'alt'].map((name) => each.getAttribute(name) ?? ''),
  );
  return [...texts, ...labels].flatMap((text) => {
    const wrong = wrongIn(text);
    return wrong === undefined ? [] : [`${wrong}: "${text.trim().slice(0, 80)}"`];
  });
}

export const crawl = { know, openAll, numerals, badWords: () => badWords() };
export type Crawl = typeof crawl;

Object.assign(globalThis, { crawl });
