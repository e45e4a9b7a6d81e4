/** Whether every figure on a screen opens, its terms come to it, and no text shows what no player should read. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { levelOf } from '../helpers/levels.ts';
import { bundle } from './bundle.ts';
import { CAMPAIGN, TEXTS, text } from './driver.ts';
import type { Crawl, Figure, PlainNumeral } from './in-page/crawl.ts';

type Global = typeof globalThis & { readonly crawl: Crawl };

/** Reads "+14", "−3", "1,200", "37 %"; undefined for what is no figure ("not known"). */
function numberIn(figure: string): number | undefined {
  const digits = figure
    .replace('−', '-')
    .replaceAll(',', '')
    .match(/[+-]?\d+(\.\d+)?/)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const decimalsOf = (figure: string): number => figure.match(/\.(\d+)/)?.[1]?.length ?? 0;

/** Whether factors, each rounded to what is shown, can have this product. */
function canMultiply(factors: readonly number[], shown: number, half: number): boolean {
  let [low, high] = [1, 1];
  for (const factor of factors) {
    const ends = [low, high].flatMap((end) => [end * (factor - 0.005), end * (factor + 0.005)]);
    [low, high] = [Math.min(...ends), Math.max(...ends)];
  }
  return high >= shown - half && low <= shown + half;
}

/** What does not add up in one explanation, in words. */
function faultOf(figure: Figure): string | undefined {
  const name = `${figure.ref} = ${figure.figure} (depth ${figure.depth})`;
  if (figure.sentence === '') return `${name}: says nothing`;
  if (figure.cited !== figure.listed) return `${name}: cites ${figure.cited} facts, lists ${figure.listed}`;
  const value = numberIn(figure.figure);
  if (value === undefined) return `${name}: is no figure`;
  if (Math.abs(figure.value - value) >= 1 / 10 ** decimalsOf(figure.figure)) return `${name}: explains ${figure.value}`;
  const terms = figure.terms.map(numberIn);
  if (terms.some((term) => term === undefined)) return `${name}: a term is no figure (${figure.terms.join(', ')})`;
  const numbers = terms.flatMap((term) => term ?? []);
  if (numbers.length === 0) return undefined;
  const half = 0.5 / 10 ** decimalsOf(figure.figure);
  if (figure.operator === '×' || figure.operator === text('explain.multiplied')) {
    return canMultiply(numbers, value, half + 1e-9) ? undefined : `${name}: product of ${figure.terms.join(' × ')}`;
  }
  const sum = numbers.reduce((total, number) => total + number, 0);
  // A figure may be written shorter than its terms.
  return Math.abs(sum - value) < 1e-6 ||
    sum.toFixed(decimalsOf(figure.figure)) === value.toFixed(decimalsOf(figure.figure))
    ? undefined
    : `${name}: sum of ${figure.terms.join(' ')}`;
}

/** Ids of the level with a hyphen in them: words of that form that a player must never read. */
function rawIds(): string[] {
  const level = levelOf(CAMPAIGN);
  const groups = [level.states, level.theatres, level.moves, level.events, level.lenses, level.sources];
  const ids = groups.flatMap((group) => group.map(({ id }) => id));
  const types = level.seats.flatMap((seat) => seat.types.map(({ id }) => id));
  return [...ids, ...types, ...level.frames].filter((id) => id.includes('-'));
}

function levelKeys(): string[] {
  const files = ['common/text.en.json', `${CAMPAIGN}/text.en.json`, `${CAMPAIGN}/text.moves.en.json`];
  return files.flatMap((file) => Object.keys(JSON.parse(readFileSync(`levels/${file}`, 'utf8')) as object));
}

/** Days, years and spans of years, and a place in a row ("2 of 17"): they are no figures of the game. */
const DATES =
  /\b\d{1,2} (?=January|February|March|April|May|June|July|August|September|October|November|December)|\b(19|20)\d\d(–\d\d(\d\d)?)?\b|\b\d+ of \d+\b/g;

/** Where other numerals may stand that do not open, by the nearest class, and why. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  'numbers of things in a row, and names of rungs': [
    ...[
      'brief-number',
      'tray-number',
      'costly-rank',
      'debrief-number',
      'act-detail-kind',
      'screen-title-aside',
      'cable',
    ],
    ...[
      'brief-before',
      'ladder-number',
      'rung-number',
      'answer-home',
      'answer-choice',
      'crisis-question',
      'feel-notes',
      'read-keys',
    ],
    ...['text-label', 'meter-count', 'fact-count'],
  ],
  'marks of a scale, and what a scale runs to': [
    ...['estimate-marks', 'prediction-tick', 'plane-ticks', 'ledger-figure', 'chart-aside', 'crisis-stakes'],
    ...['crisis-slip', 'text-voice', 'outcome'],
  ],
  'what the model takes for granted: value, range and source; nothing is worked out': [
    ...['param-fixed', 'param-end', 'param-source', 'param-was', 'from-to', 'pane-count', 'pane-changed'],
  ],
  'what the player set or said, and the band beside the figure of the staff': [
    ...[
      'chip',
      'settings-volume',
      'act-about',
      'card-field',
      'gap-label',
      'costly-cost',
      'desk-expectation',
      'tray-staff',
    ],
  ],
  'rules of the level in a sentence': [
    'moves-lead',
    'move-card-what',
    'tag-what',
    'answer-what',
    'answer-chosen',
    'insight-verdict',
  ],
  'what a chart finds, in words; its figures open in its table': [
    'chart-finding',
    'card-gap',
    'text-small',
    'curve-and-scores',
  ],
  'the record of what happened, with its sources': [
    'event',
    'brief-items',
    'lens-record',
    'read-record',
    'crisis-list',
    'between-line',
    'outcome-beside',
    'real-history',
    'real-match',
  ],
  'figures of a study over many games: how each is counted stands beside it': [
    ...['study-section', 'study-bar', 'target-words', 'target-figures', 'retro-figure', 'retro-axis', 'strip-words'],
    ...['bias-effect', 'type-odds', 'trial-row'],
  ],
  'figures of an earlier turn beside those of now, and counts': [
    'fold',
    'data-table',
    'num-plain',
    'score-table',
    'said-sum',
  ],
};
const ALLOWED = new Set(Object.values(PLAIN).flat());

/** A numeral that neither opens nor has leave to stand plain. */
function nakedFault({ text: words, where, marked }: PlainNumeral): string[] {
  if (!marked) return [`unmarked "${words}" in ${where}`];
  const nearest = where.split(' < ')[0] ?? '';
  return /\d/.test(words.replace(DATES, '')) && !ALLOWED.has(nearest) ? [`plain "${words}" in ${where}`] : [];
}

/** Brings the crawler into the pages that open from now on. */
export async function bringCrawler(page: Page): Promise<void> {
  await page.addInitScript({ content: await bundle('crawl') });
}

/** Tells the crawler on the page that stands which words no player should read. */
export const tellForbiddenWords = (page: Page): Promise<void> =>
  page.evaluate(([ids, keys]) => (globalThis as Global).crawl.know(ids, keys), [
    rawIds(),
    [...Object.keys(TEXTS), ...levelKeys()],
  ] as const);

export interface Tally {
  figures: number;
  opened: number;
  readonly faults: string[];
}

/** Opens all figures of the screen that stands, and adds what it finds. What could be unfolded is left unfolded. */
export async function crawlScreen(page: Page, screen: string, tally: Tally): Promise<void> {
  const bad = await page.evaluate(() => (globalThis as Global).crawl.badWords());
  const unmarked = await page.evaluate(() => (globalThis as Global).crawl.numerals());
  const { figures, faults, count } = await page.evaluate(() => (globalThis as Global).crawl.openAll());
  tally.figures += count;
  tally.opened += figures.length;
  const sums = figures.flatMap((figure) => faultOf(figure) ?? []);
  const naked = unmarked.flatMap(nakedFault);
  tally.faults.push(...[...bad, ...faults, ...sums, ...naked].map((fault) => `${screen}: ${fault}`));
}
