/** Two Neighbours is fair by construction: swap the names of its two sides and it is the same level. */
import { expect, test } from 'vitest';
import { loadLevel } from '../../src/content/load-node.ts';
import { REFERENCE_PARAMS } from '../../src/engine/params.ts';

const loaded = loadLevel('two-neighbours');
if (!loaded.ok) throw new Error('the level has problems');
const { level, texts } = loaded.value;

const SWAPS: readonly (readonly [string, string])[] = [
  ['merrin', 'tollan'],
  ['Merrin', 'Tollan'],
  ['MER', 'TOL'],
  ['"ME"', '"TO"'],
  ['"letter":"M"', '"letter":"T"'],
  ['"circle"', '"square"'],
  ['"verdigris"', '"ochre"'],
  ['"first"', '"second"'],
];

/** The level as seen from the other side: every name of one side becomes that of the other. */
function swapped(text: string): string {
  return SWAPS.reduce(
    (changed, [a, b]) => changed.replaceAll(a, '\u0000').replaceAll(b, a).replaceAll('\u0000', b),
    text,
  );
}

/** JSON with keys and lists in an order that does not depend on which side comes first. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, settled(item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const mirrored = (value: unknown): unknown => settled(JSON.parse(swapped(JSON.stringify(value))));

test('the two sides differ in nothing but their names and marks', () => {
  const { lenses, params, sources, ...own } = level;
  expect(mirrored(own)).toEqual(settled(own));
});

test('each text of one side has its twin on the other', () => {
  // The situation map shows one side as item 2 and the other as item 3.
  const entries = Object.entries(texts.en ?? {}).filter(([key]) => !key.startsWith('briefing.'));
  const own = Object.fromEntries(entries);
  expect(mirrored(own)).toEqual(settled(own));
});

test('each side has six moves, one of them joint', () => {
  for (const seat of level.seats) {
    const moves = level.moves.filter((move) => move.seat === seat.id);
    expect(moves).toHaveLength(6);
    expect(moves.filter(({ joint }) => joint).map(({ id }) => id)).toEqual([`${seat.id}-inspect`]);
  }
});

test('nothing is misread until the set-up says so, and then at most 40 % of the moves', () => {
  expect(level.setup.misread).toEqual({ min: 0, max: 40, value: 0 });
  expect(level.params.find(({ name }) => name === 'misreadChance')).toMatchObject({ value: 0, min: 0, max: 0.4 });
  expect(REFERENCE_PARAMS.misreadChance).toBeGreaterThan(0);
});
