/** Sections 6 to 12 of the description: data, formulas, parameters, players, moves, gates, references. */
import type { BotNumberDef, Level, MoveDef, SourceDef } from '../../engine/index.ts';
import { boundWords } from '../gates/result.ts';
import type { Block, Section, Submodel } from './document.ts';
import { figure, measured, type Teller } from './inputs.ts';
import { paramsIn, submodelsOf } from './read-code.ts';

export function inputData(tell: Teller): Section {
  const { series, events } = tell.inputs.level;
  return {
    id: 'input',
    title: tell.word('odd.input'),
    blocks: [
      tell.text('odd.input.text'),
      tell.table(
        tell.word('caption.series'),
        ['series', 'unit', 'role', 'years', 'publisher'],
        series.map(({ id, unit, role, points, source }) => [
          tell.named(`series.${id}.name`),
          unit,
          role,
          `${points[0]?.[0]}–${points.at(-1)?.[0]}`,
          reference(tell.sourceOf(source)),
        ]),
      ),
      tell.table(
        tell.word('caption.events'),
        ['date', 'event', 'source'],
        events.map(({ id, date, sources }) => [
          date,
          tell.named(`event.${id}.title`),
          sources.map((source) => tell.cited(source)).join('; '),
        ]),
      ),
    ],
    sections: [],
  };
}

function reference(source: SourceDef | undefined): string {
  return source === undefined ? '' : `${source.author} (${source.year}). ${source.title}`;
}

/** Formulas that stand in one part of the engine, by the longest of the named parts that fits. */
function partOf(tell: Teller, { file }: Submodel): string {
  const parts = Object.keys(tell.inputs.texts.words).filter((key) => key.startsWith('part.'));
  const fitting = parts.filter((key) => file.startsWith(key.slice('part.'.length)));
  const part = fitting.sort((a, b) => b.length - a.length)[0];
  if (part === undefined) throw new Error(`no part of the description is named for the formulas of ${file}`);
  return part;
}

export function submodels(tell: Teller): Section {
  const { code, level } = tell.inputs;
  const names = new Set(level.params.map(({ name }) => name));
  const labels = [
    tell.word('submodel.equation'),
    tell.word('submodel.units'),
    tell.word('submodel.source'),
    tell.word('submodel.limits'),
  ] as const;
  const all = code.flatMap(submodelsOf);
  const parts = [...new Set(all.map((of) => partOf(tell, of)))];
  const sectionOf = (of: Submodel): Section => ({
    id: `submodel-${of.id}`,
    title: of.title,
    blocks: [{ kind: 'submodel', of, labels, params: paramsIn(of, names) }],
    sections: [],
  });
  return {
    id: 'submodels',
    title: tell.word('odd.submodels'),
    blocks: [tell.text('odd.submodels.text')],
    sections: parts.map((part) => ({
      id: part.replaceAll(/[./]/g, '-'),
      title: tell.word(part),
      blocks: [],
      sections: all.filter((of) => partOf(tell, of) === part).map(sectionOf),
    })),
  };
}

/** A unit in words, as the list of assumptions has it. */
const unitOf = (tell: Teller, unit: string): string => tell.ui(`unit.${unit.replaceAll(' ', '-')}`);

const NUMBER_HEAD = ['value', 'unit', 'range', 'sentence', 'source'] as const;

/** Name, value, unit, range, sentence and source of a number whose texts stand below `family`. */
function numberRow(tell: Teller, family: 'param' | 'bots', { name, value, unit, min, max, source }: BotNumberDef) {
  return [
    `${tell.named(`${family}.${name}.name`)} \`${name}\``,
    figure(value),
    unitOf(tell, unit),
    `${figure(min)}–${figure(max)}`,
    tell.named(`${family}.${name}.sentence`),
    tell.cited(source),
  ];
}

export function parameters(tell: Teller): Section {
  const { params } = tell.inputs.level;
  const themes = [...new Set(params.map(({ theme }) => theme))];
  const rowsOf = (theme: string) =>
    params.filter((param) => param.theme === theme).map((param) => numberRow(tell, 'param', param));
  return {
    id: 'parameters',
    title: tell.word('odd.params'),
    blocks: [tell.text('odd.params.text', { count: params.length })],
    sections: themes.map((theme) => {
      const title = tell.ui(`theme.${theme}`);
      const caption = tell.word('caption.params', { theme: title });
      const head = ['parameter', ...NUMBER_HEAD];
      return { id: `params-${theme}`, title, blocks: [tell.table(caption, head, rowsOf(theme))], sections: [] };
    }),
  };
}

/** The numbers by which players made of code decide, by subject. */
export function players(tell: Teller): Section {
  const { bots } = tell.inputs.level;
  const subjectOf = (name: string): string => name.split('.')[0] ?? '';
  const subjects = [...new Set(bots.map(({ name }) => subjectOf(name)))];
  const rowsOf = (subject: string) =>
    bots.filter(({ name }) => subjectOf(name) === subject).map((number) => numberRow(tell, 'bots', number));
  return {
    id: 'players',
    title: tell.word('odd.bots'),
    blocks: [tell.text('odd.bots.text', { count: bots.length })],
    sections: subjects.map((subject) => {
      const title = tell.word(`subject.${subject}`);
      const head = ['number', ...NUMBER_HEAD];
      const table = tell.table(tell.word('caption.bots', { subject: title }), head, rowsOf(subject));
      return { id: `players-${subject}`, title, blocks: [table], sections: [] };
    }),
  };
}

function moveRow(tell: Teller, move: MoveDef): string[] {
  const { signal } = move;
  return [
    `${tell.named(`move.${move.id}.name`)} \`${move.id}\``,
    move.target,
    figure(move.capital),
    figure(move.means),
    [...new Set(move.effects.map(({ kind }) => kind))].join(', '),
    Object.entries(signal.likelihood)
      .map(([type, likelihood]) => `${tell.named(`type.${type}.name`)} ${figure(likelihood)}`)
      .join(', '),
    figure(signal.slight),
    figure(signal.shock),
    figure(signal.ambiguity),
    figure(signal.severity),
  ];
}

const MOVE_HEAD = [
  'move',
  'target',
  'capital',
  'means',
  'effects',
  'likelihood',
  'slight',
  'shock',
  'ambiguity',
  'severity',
] as const;

export function moves(tell: Teller): Section {
  const { level } = tell.inputs;
  const classes = [...new Set(level.moves.map((move) => move.class))];
  const tables = classes.flatMap((kind) =>
    level.seats.flatMap(({ id }): Block[] => {
      const own = level.moves.filter((move) => move.class === kind && move.seat === id);
      const caption = tell.word('caption.moves', { class: tell.word(`class.${kind}`), seat: tell.seat(id) });
      return own.length === 0
        ? []
        : [
            tell.table(
              caption,
              MOVE_HEAD,
              own.map((move) => moveRow(tell, move)),
            ),
          ];
    }),
  );
  const internal = level.moves.filter((move) => move.internal === true).length;
  return {
    id: 'moves',
    title: tell.word('odd.moves'),
    blocks: [tell.text('odd.moves.text', { count: level.moves.length, internal }), ...tables],
    sections: [],
  };
}

/** The name of a gate's figure with the seat that it begins with, or names after a comma, as people know it. */
function withSeats(tell: Teller, name: string): string {
  return tell.inputs.level.seats.reduce(
    (text, { id }) => text.replace(new RegExp(`(^|, )${id}(?=[:,])`), (_, before: string) => before + tell.seat(id)),
    name,
  );
}

export function gates(tell: Teller): Section {
  const found = tell.inputs.gates;
  const blocks =
    found === undefined
      ? [tell.text('odd.gates.none')]
      : [
          tell.text('odd.gates.measured', { level: found.level, version: found.version }),
          ...found.gates.flatMap((gate): Block[] => {
            const verdict = tell.word(gate.met ? 'odd.gates.met' : 'odd.gates.missed');
            return [
              tell.table(
                tell.word('caption.figures', { id: gate.id, title: gate.title, verdict }),
                ['figure', 'value', 'interval', 'held', 'games'],
                gate.figures.map(({ name, value, digits, bound, games }) => [
                  withSeats(tell, name),
                  measured(value.mean, digits),
                  value.ci95.map((end) => measured(end, digits)).join(' to '),
                  bound === undefined ? '' : boundWords(bound),
                  String(games),
                ]),
              ),
              { kind: 'text', text: gate.wording },
            ];
          }),
        ];
  return { id: 'gates', title: tell.word('odd.gates'), blocks: [tell.text('odd.gates.text'), ...blocks], sections: [] };
}

/** Everything that the level's data, its formulas or this page cite, by author. */
export function references(tell: Teller, { sources, statements }: Pick<Level, 'sources' | 'statements'>): Section {
  // Real statements are shown beside the model and no part of it, so their pages are not among its works.
  const shownOnly = new Set(statements.flatMap((statement) => statement.sources));
  const all = [...sources.filter(({ id }) => !shownOnly.has(id)), ...tell.inputs.works].sort((a, b) =>
    `${a.author} ${a.year}` < `${b.author} ${b.year}` ? -1 : 1,
  );
  const line = (source: SourceDef) => {
    const open = source.confidence === 'general' ? ` (${tell.word('odd.references.general')})` : '';
    return `${reference(source)}${source.url === undefined ? '' : `, ${source.url}`}${open}`;
  };
  return {
    id: 'references',
    title: tell.word('odd.references'),
    blocks: [tell.list([...new Set(all.map(line))])],
    sections: [],
  };
}
