/** Worlds beside the reference: their differences, their links, and the sliders that make them. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Level, ParamDef } from '../../src/engine/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import type { World } from '../../src/store/index.ts';
import { matching, panesOf } from '../../src/ui/assumptions/panes.ts';
import { readTyped } from '../../src/ui/assumptions/param-field.tsx';
import { digitsOf, stepOf } from '../../src/ui/assumptions/param-step.ts';
import {
  differencesBetween,
  differencesOf,
  referenceWorld,
  withoutDifference,
  withValue,
} from '../../src/ui/assumptions/world.ts';
import { openLink, readLinkFor, writeLink } from '../../src/ui/assumptions/world-link.ts';
import { CAMPAIGN, LEVELS, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { speak } from './words.ts';

const paramOf = (level: Level, name: string): ParamDef => {
  const found = level.params.find((param) => param.name === name);
  if (found === undefined) throw new Error(`no parameter ${name}`);
  return found;
};

/** Any world that can be put together on a level. */
function worldsOf(level: Level): fc.Arbitrary<World> {
  const change = fc
    .constantFrom(...level.params)
    .chain((param) =>
      fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => [param, value + 0] as const),
    );
  const lens = fc.constantFrom(...level.lenses.map(({ id }) => id));
  return fc
    .tuple(lens, fc.array(change, { maxLength: 12 }))
    .map(([id, changes]) =>
      changes.reduce<World>((world, [param, value]) => withValue(world, param, value), { lens: id, set: {} }),
    );
}

describe.each(LEVELS)('a world of %s', (id) => {
  const level = levelOf(id);

  test('comes back from its link, whatever it is', () => {
    fc.assert(
      fc.property(worldsOf(level), (world) => {
        const address = `https://example.org/game/${writeLink(level, world)}`;
        expect(readLinkFor(level, address)).toEqual({ ok: true, value: world });
      }),
      { numRuns: 300 },
    );
  });

  test('has a link that carries its differences from the reference and nothing else', () => {
    fc.assert(
      fc.property(worldsOf(level), (world) => {
        const opened = openLink(writeLink(level, world));
        expect(opened.ok && opened.value.entries.length).toBe(differencesOf(level, world).length);
      }),
      { numRuns: 100 },
    );
  });

  test('is the reference again when each of its differences is taken back', () => {
    fc.assert(
      fc.property(worldsOf(level), (world) => {
        const back = differencesOf(level, world).reduce((now, each) => withoutDifference(level, now, each), world);
        expect(back).toEqual(referenceWorld(level));
        expect(differencesOf(level, back)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('can be reached by slider: its steps meet both ends and the reference', () => {
    for (const param of level.params) {
      const step = stepOf(param);
      const digits = digitsOf(param);
      for (const value of [param.min, param.value, param.max]) {
        const steps = Math.round((value - param.min) / step);
        expect(Number((param.min + steps * step).toFixed(digits)), `${param.name} at ${value}`).toBe(value);
      }
    }
  });
});

test('the differences name the place, the old value and the new one, the lens first', () => {
  const level = levelOf(CAMPAIGN);
  const world = { lens: 'realist', set: { wear: 0.05, bufferShare: 0.8 } };
  expect(differencesOf(level, world)).toEqual([
    { kind: 'lens', from: 'synthesis', to: 'realist' },
    { kind: 'param', param: paramOf(level, 'bufferShare'), from: 0.65, to: 0.8 },
    { kind: 'param', param: paramOf(level, 'wear'), from: 0.02, to: 0.05 },
  ]);
  const other = { lens: 'realist', set: { wear: 0.05, bufferShare: 0.5 } };
  expect(differencesBetween(level, world, other)).toEqual([
    { kind: 'param', param: paramOf(level, 'bufferShare'), from: 0.8, to: 0.5 },
  ]);
});

test('the reference of a level is its own value of a parameter', () => {
  expect(differencesOf(levelOf(NEIGHBOURS), { lens: 'synthesis', set: { misreadChance: 0.15 } })).toMatchObject([
    { from: 0, to: 0.15 },
  ]);
  const { set } = withValue({ lens: 'synthesis', set: { wear: 0.05 } }, paramOf(levelOf(CAMPAIGN), 'wear'), 0.02);
  expect(set).toEqual({});
});

const LINK = `https://example.org/#assumptions?level=${CAMPAIGN}`;

describe('a link that is not sound is refused with its place', () => {
  test.each([
    ['https://example.org/#set-up', [{ fault: 'not-a-link' }]],
    ['', [{ fault: 'not-a-link' }]],
    ['https://example.org/#assumptions?wear=0.05', [{ fault: 'no-level' }]],
    [`#assumptions?level=${NEIGHBOURS}`, [{ fault: 'other-level', params: { level: NEIGHBOURS, here: CAMPAIGN } }]],
    [`${LINK}&lens=liberal`, [{ fault: 'not-one-of', params: { name: 'lens', value: 'liberal' } }]],
    [`${LINK}&luck=1`, [{ fault: 'name-unknown', params: { name: 'luck' } }]],
    [`${LINK}&__proto__=1`, [{ fault: 'name-unknown', params: { name: '__proto__' } }]],
    [`${LINK}&wear=much`, [{ fault: 'not-a-number', params: { name: 'wear', value: 'much' } }]],
    [`${LINK}&wear=`, [{ fault: 'not-a-number', params: { name: 'wear', value: '' } }]],
    [`${LINK}&wear=0x1`, [{ fault: 'not-a-number', params: { name: 'wear' } }]],
    [`${LINK}&wear=1e999`, [{ fault: 'not-a-number', params: { name: 'wear' } }]],
    [`${LINK}&wear=0.5`, [{ fault: 'out-of-range', params: { name: 'wear', min: 0, max: 0.06 } }]],
    [`${LINK}&wear=0.05&wear=0.04`, [{ fault: 'twice', params: { name: 'wear' } }]],
    [`${LINK}&wear=9&luck=1`, [{ fault: 'out-of-range' }, { fault: 'name-unknown' }]],
  ])('%s', (link, faults) => {
    const read = readLinkFor(levelOf(CAMPAIGN), link);
    expect(read).toMatchObject({ ok: false, error: faults });
    if (!read.ok) {
      expect(read.error.filter(({ fault }) => !hasText(`world-link.${fault}`))).toEqual([]);
    }
  });

  test('any text is either a world or refused, and never breaks the page', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => `${LINK}&${end}`),
        ),
        (text) => {
          const read = readLinkFor(levelOf(CAMPAIGN), text);
          expect(read.ok || read.error.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a value is typed with a point or a comma, in its range, whole where it counts things', () => {
  const level = levelOf(CAMPAIGN);
  const wear = paramOf(level, 'wear');
  expect(['0.05', ' 0,05 ', '0'].map((text) => readTyped(wear, text))).toEqual([0.05, 0.05, 0]);
  expect(['', 'x', '0.07', '-0.01', '0,0,1'].map((text) => readTyped(wear, text))).toEqual(Array(5).fill(undefined));
  const rounds = paramOf(level, 'crisisRounds');
  expect(['5', '4.5'].map((text) => readTyped(rounds, text))).toEqual([5, undefined]);
});

describe('words', () => {
  beforeAll(() => speak(CAMPAIGN));

  test('name every unit and every group of the levels', () => {
    const params = LEVELS.flatMap((id) => levelOf(id).params);
    const keys = params.flatMap(({ unit, theme }) => [`unit.${unit.replaceAll(' ', '-')}`, `theme.${theme}`]);
    expect([...new Set(keys)].filter((key) => !hasText(key))).toEqual([]);
  });

  test('find a parameter by any words of its name or sentence', () => {
    const { params } = levelOf(CAMPAIGN);
    const found = (query: string) => matching(params, query)?.map(({ name }) => name);
    expect(found('  ')).toBeUndefined();
    expect(found('MEMORY intentions')).toEqual(['beliefMemory']);
    expect(found("neighbour's turn")).toEqual(['blameBelief', 'blameSlight', 'blameShock', 'applyBlame']);
    expect(found('bufferShare')).toEqual(['bufferShare']);
    expect(found('unicorn')).toEqual([]);
  });

  test('every parameter stands in one pane', () => {
    const level = levelOf(CAMPAIGN);
    const panes = panesOf(level);
    expect(new Set(panes).size).toBe(panes.length);
    expect(level.params.filter(({ theme }) => !panes.includes(theme))).toEqual([]);
  });
});
