/** Parameters, and the numbers of the computer players, as data: each has a unit, a plausible range, a sentence that says more than its name, and a source; each does something. */
import { describe, expect, test } from 'vitest';
import en from '../../assets/i18n/en.json' with { type: 'json' };
import { loadLevel } from '../../src/content/load-node.ts';
import type { BotNumberDef } from '../../src/engine/index.ts';
import { CODE_ENDINGS, filesUnder } from '../architecture/repo-files.ts';

const loaded = loadLevel('europe-1991-2024');
if (!loaded.ok) throw new Error('the campaign does not load');
const { level, texts } = loaded.value;
const words = texts.en ?? {};

/** Words that carry meaning, in lower case. */
const LITTLE = new Set(
  'much many that this with when from than does have side state which into their what itself'.split(' '),
);
const meaning = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !LITTLE.has(word)));

describe.each([
  ['parameter', level.params, 'param'],
  ['number of the computer players', level.bots, 'bots'],
] as const)('each %s', (_, numbers: readonly BotNumberDef[], family) => {
  const nameOf = (name: string): string => words[`${family}.${name}.name`] ?? '';
  const sentenceOf = (name: string): string => words[`${family}.${name}.sentence`] ?? '';
  /** The numbers of which a rule holds not, so that a failure names them. */
  const breaking = (holds: (number: BotNumberDef) => boolean): string[] =>
    numbers.filter((number) => !holds(number)).map(({ name }) => name);

  test('has a unit that the reader is told', () => {
    const known: Readonly<Record<string, string>> = en;
    expect(breaking(({ unit }) => known[`unit.${unit.replaceAll(' ', '-')}`] !== undefined)).toEqual([]);
  });

  test('lies within its range, which is neither a point nor a guess at anything', () => {
    expect(breaking(({ value, min, max }) => min < max && min <= value && value <= max)).toEqual([]);
    // A range ends at most at five times the value and is at least a twentieth of it wide.
    expect(breaking(({ value, max }) => value <= 0 || max <= 5 * value)).toEqual([]);
    expect(breaking(({ value, min, max }) => max - min >= 0.05 * Math.abs(value))).toEqual([]);
  });

  test('that is a share or a chance stays within 0 and 1', () => {
    const isShare = (unit: string) => unit.startsWith('share') || unit.startsWith('chance');
    expect(breaking(({ unit, min, max }) => !isShare(unit) || (min >= 0 && max <= 1))).toEqual([]);
  });

  test('is explained in one plain sentence that says more than its name', () => {
    expect(breaking(({ name }) => /^[A-Z][^.!?]*\.$/.test(sentenceOf(name)))).toEqual([]);
    const length = (name: string) => sentenceOf(name).split(' ').length;
    expect(breaking(({ name }) => length(name) >= 6 && length(name) <= 32)).toEqual([]);
    const added = (name: string) => meaning(sentenceOf(name)).difference(meaning(nameOf(name)));
    expect(breaking(({ name }) => added(name).size >= 3)).toEqual([]);
    expect(breaking(({ name }) => !(/[A-Z]/.test(name) && sentenceOf(name).includes(name)))).toEqual([]);
  });

  test('has a name and a sentence of its own', () => {
    const seen = (of: (name: string) => string) => new Set(numbers.map(({ name }) => of(name))).size;
    expect(seen(nameOf)).toBe(numbers.length);
    expect(seen(sentenceOf)).toBe(numbers.length);
  });

  test('names a source, or is a choice of the design', () => {
    expect(breaking(({ source }) => source === 'design' || level.sources.some(({ id }) => id === source))).toEqual([]);
  });
});

test('each parameter is read by a rule: a slider that changes nothing is none', () => {
  const rules = filesUnder('src/engine', CODE_ENDINGS)
    .filter(({ path }) => !path.endsWith('/params.ts') && !path.includes('/explain/'))
    .map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    .join('\n');
  expect(level.params.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(rules))).toEqual([]);
});

test('each number of the computer players is read by one of them, or by the staff', () => {
  const players = [...filesUnder('src/bots', CODE_ENDINGS), ...filesUnder('src/engine', CODE_ENDINGS)]
    .filter(({ path }) => path.startsWith('src/bots/') || path === 'src/engine/estimate.ts')
    .map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    .join('\n');
  // The drives of a fixed temper are taken over whole.
  const read = ({ name }: BotNumberDef) => new RegExp(`\\b${name.split('.')[1]}\\b`).test(players);
  expect(level.bots.filter((number) => !read(number))).toEqual([]);
});
