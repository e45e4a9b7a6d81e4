/** The description of the model: complete, in step with its sources, and without loose ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Section } from '../../../src/analysis/odd/document.ts';
import { describeLimits, describeModel, toMarkdown } from '../../../src/analysis/odd/index.ts';
import { figure, measured, textOf } from '../../../src/analysis/odd/inputs.ts';
import { calledBy, fieldsOf, submodelsOf } from '../../../src/analysis/odd/read-code.ts';
import { oddInputs, pageFiles, runOdd } from '../../../src/cli/odd.ts';

const inputs = oddInputs('europe-1991-2024');
const page = describeModel(inputs);
const limits = describeLimits(inputs);

const sectionsIn = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...sectionsIn(section.sections)]);
const blocksOf = ({ sections }: Document): Block[] => sectionsIn(sections).flatMap(({ blocks }) => blocks);
const formulas = blocksOf(page).flatMap((block) => (block.kind === 'submodel' ? [block] : []));
const partOf = (id: string): string =>
  toMarkdown({ title: '', lead: '', sections: page.sections.filter((section) => section.id === id) });

describe('the description', () => {
  test('has the seven elements of the protocol, then parameters, players, moves, gates and references', () => {
    expect(page.sections.map(({ id }) => id)).toEqual([
      'purpose',
      'entities',
      'process',
      'concepts',
      'initialization',
      'input',
      'submodels',
      'parameters',
      'players',
      'moves',
      'gates',
      'references',
    ]);
  });

  test('lists every parameter, and names each in a formula', () => {
    const list = partOf('parameters');
    const used = new Set(formulas.flatMap(({ params }) => params));
    expect(inputs.level.params.filter(({ name }) => !list.includes(`\`${name}\``))).toEqual([]);
    expect(inputs.level.params.filter(({ name }) => !used.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('lists every number of the computer players with its sentence', () => {
    const list = partOf('players');
    const { bots } = inputs.level;
    const sentence = (name: string) => inputs.texts.level[`bots.${name}.sentence`] ?? '?';
    expect(bots.length).toBeGreaterThan(250);
    expect(bots.filter(({ name }) => !list.includes(`\`${name}\``) || !list.includes(sentence(name)))).toEqual([]);
  });

  test('lists every move, event, series, type and state on the board', () => {
    const { moves, events, series, seats, states } = inputs.level;
    const text = inputs.texts.level;
    const [allMoves, input, start] = [partOf('moves'), partOf('input'), partOf('initialization')];
    expect(moves.filter(({ id }) => !allMoves.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
    expect(events.filter(({ id }) => !input.includes(text[`event.${id}.title`] ?? '?'))).toEqual([]);
    expect(series.filter(({ id }) => !input.includes(text[`series.${id}.name`] ?? '?'))).toEqual([]);
    const types = seats.flatMap((seat) => seat.types);
    expect(types.filter(({ id }) => !start.includes(text[`type.${id}.name`] ?? '?'))).toEqual([]);
    const onBoard = states.filter(({ theatre }) => theatre !== undefined);
    expect(onBoard.filter(({ id }) => !start.includes(text[`state.${id}.name`] ?? '?'))).toEqual([]);
  });

  test('finds every source that a parameter cites', () => {
    const list = partOf('references');
    const cited = inputs.level.params.flatMap(
      ({ source }) => inputs.level.sources.find(({ id }) => id === source) ?? [],
    );
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter(({ title }) => !list.includes(title))).toEqual([]);
  });

  test('gives each work that a formula or the limits cite in the references', () => {
    const works = [...inputs.level.sources, ...inputs.works];
    const told = [
      ...formulas.flatMap(({ of }) => [of.source, of.limits, of.summary]),
      ...Object.values(inputs.texts.words),
    ].join('\n');
    const citations = [
      ...told.matchAll(/([A-Z][a-z]+(?:, [A-Z][\w ]+)*(?: and [A-Z]?\w+)?) \(?((?:19|20)\d\d(?:, \d{4})*)/g),
    ];
    expect(citations.length).toBeGreaterThan(30);
    const dates = new Set(['March', 'In', 'Between', 'Charter', 'Treaty', 'Crimea', 'Ukraine']);
    const missing = citations.flatMap(([, who = '', when = '']) => {
      const first = who.split(/,| and /)[0] ?? '';
      if (dates.has(first)) return [];
      return when
        .split(', ')
        .filter((year) => !works.some((work) => work.author.includes(first) && work.year === year))
        .map((year) => `${first} ${year}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  test('has one heading an id', () => {
    for (const { sections } of [page, limits]) {
      const ids = sectionsIn(sections).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('keeps the columns of its tables', () => {
    const ragged = blocksOf(page).flatMap((block) =>
      block.kind === 'table' ? block.rows.filter((row) => row.length !== block.head.length) : [],
    );
    expect(ragged).toEqual([]);
  });

  test('uses all its words', () => {
    const used = new Set<string>();
    const watched = (texts: Readonly<Record<string, string>>) =>
      new Proxy(texts, {
        get: (target, key: string) => {
          used.add(key);
          return target[key];
        },
      });
    const watching = { ...inputs, texts: { ...inputs.texts, words: watched(inputs.texts.words) } };
    describeModel({ ...watching, gates: undefined });
    describeModel({ ...watching, gates: SOME_GATES });
    describeLimits(watching);
    expect(Object.keys(inputs.texts.words).filter((key) => !used.has(key))).toEqual([]);
  });
});

const SOME_GATES = {
  level: 'europe-1991-2024',
  version: '0.1.0',
  games: 500,
  gates: [true, false].map((met) => ({
    id: met ? ('G1' as const) : ('G2' as const),
    title: 'spiral',
    wording: 'What must hold.',
    required: true,
    met,
    figures: [
      {
        name: 'nato: dove wins',
        value: { mean: 0.93, ci95: [0.9, 0.95] as const },
        digits: 2,
        games: 500,
        bound: { atLeast: 0.9 },
      },
    ],
    notes: [],
  })),
};

test('figures are written short, with a sign where digits are dropped', () => {
  expect([0.25, -1.5, 1 / 3, 1e-9].map(figure)).toEqual(['0.25', '−1.5', '0.333333…', '1e−9']);
  expect([measured(-3.24, 1), measured(0, 2), measured(0, 12), measured(2.3e-10, 12)]).toEqual([
    '−3.2',
    '0.00',
    '0',
    '2.3e−10',
  ]);
});

describe('gates', () => {
  const told = (gates: typeof SOME_GATES | undefined) =>
    toMarkdown({
      title: '',
      lead: '',
      sections: describeModel({ ...inputs, gates }).sections.filter(({ id }) => id === 'gates'),
    });

  test('that nobody measured are said not to be measured', () => {
    expect(told(undefined)).toContain('Not measured in this build');
  });

  test('are told with their figures, met or not', () => {
    const text = told(SOME_GATES);
    expect(text).toContain('| NATO: dove wins | 0.93 | 0.90 to 0.95 | >= 0.9 | 500 |');
    expect(text).toContain('G1, spiral: met');
    expect(text).toContain('G2, spiral: not met');
    expect(text).not.toContain('Not measured');
  });
});

describe('what the model does not know', () => {
  const text = toMarkdown(limits);

  test.each(['Encirclement', 'Spiral', 'Status', 'Fear for the regime', 'Imperial aim', 'Commitment problem'])(
    'names the account of %s with a source',
    (account) => {
      expect(text.split('\n').find((line) => line.includes(`**${account}.**`))).toMatch(/\(.+\d{4}\)$/);
    },
  );

  test('says what is disputed, what the data lack, and that to explain is not to justify', () => {
    for (const words of ['Reiter (2001)', 'ACLED', 'Uppsala Conflict Data Program', 'Western', 'not to justify'])
      expect(text).toContain(words);
  });
});

describe('the pages of the game', () => {
  test('are in step with their sources (npm run spiral -- odd --write)', () => {
    const shipped = Object.keys(pageFiles()).map((name) => [
      name,
      readFileSync(join(import.meta.dirname, '../../../assets/odd', name), 'utf8'),
    ]);
    expect(Object.fromEntries(shipped)).toEqual(pageFiles());
  });
});

describe('the command', () => {
  const said = (...given: string[]): string => {
    const lines: string[] = [];
    runOdd(given, (line) => lines.push(line));
    return lines.join('\n');
  };

  test('prints Markdown, or the page as data', () => {
    expect(said()).toBe(toMarkdown(page));
    expect(JSON.parse(said('--page', 'limits', '--format', 'json'))).toEqual(limits);
  });

  test('describes other levels too', () => {
    expect(said('--level', 'two-neighbours')).toContain('`merrin-arm`');
  });

  test('refuses what it does not know', () => {
    expect(() => said('--page', 'sources')).toThrow(/use odd or limits/);
    expect(() => said('--format', 'pdf')).toThrow(/use markdown or json/);
    expect(() => said('--level', 'mars')).toThrow(/no level "mars"/);
    expect(() => said('--pages', 'odd')).toThrow(/no option --pages/);
  });
});

describe('reading the code', () => {
  const docstring = (parts: string) => ({ path: 'engine/x.ts', text: `/**\n * Pull: how strong.\n *\n${parts} */\n` });

  test('finds title, summary and the four parts of a formula', () => {
    const text = docstring(
      ' * Equation: `x = pull y`,\n * or 1\n * Units: points.\n * Source: A 1999.\n * Limits: none.\n',
    );
    expect(submodelsOf(text)).toEqual([
      {
        id: 'pull',
        title: 'Pull',
        summary: 'How strong.',
        equation: '`x = pull y`, or 1',
        units: 'points.',
        source: 'A 1999.',
        limits: 'None.',
        file: 'engine/x.ts',
      },
    ]);
  });

  test('refuses a formula without units, source or limits', () => {
    expect(() => submodelsOf(docstring(' * Equation: `x = 1`\n * Units: points.\n'))).toThrow(
      /engine\/x\.ts.*"Pull" lacks Source, Limits/,
    );
  });

  test('reads fields with the comment above or behind', () => {
    const source =
      'export interface Row {\n  /** Up. */\n  readonly a: number;\n  b: string; // behind\n  c: number;\n}\n';
    expect(fieldsOf(source, 'Row').map(({ name, meaning }) => [name, meaning])).toEqual([
      ['a', 'Up.'],
      ['b', 'behind'],
      ['c', ''],
    ]);
    expect(() => fieldsOf(source, 'Column')).toThrow(/no interface Column/);
  });

  test('reads calls in their order', () => {
    expect(calledBy('function f(x: number) {\n  b(x);\n  y.c();\n  a(b(x));\n}\n', 'f')).toEqual(['b', 'a']);
  });

  test('refuses a text that is missing or not filled', () => {
    expect(textOf({ a: '{{n}} days' }, 'a', { n: 2 })).toBe('2 days');
    expect(() => textOf({ a: '{{n}} days' }, 'a')).toThrow(/"a" lacks a value for "n"/);
    expect(() => textOf({}, 'b')).toThrow(/lacks the text "b"/);
  });
});
