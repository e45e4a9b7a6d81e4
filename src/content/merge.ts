/** Merging a level's parts with what all levels share. Pure, and without a schema: parts are checked before or trusted. */
import type { Level, VoiceSet } from './level-types.ts';
import type { CommonParts, LevelParts, ListPart, TextPart } from './parts.ts';
import type { Path, Problem } from './problem.ts';
import { pathText } from './problem.ts';

/** Texts by language and key. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface LoadedLevel {
  readonly level: Level;
  readonly texts: Texts;
}

/** Where an item of a merged list was written. */
interface Origin {
  readonly file: string;
  readonly index: number;
}

export interface MergedLevel extends LoadedLevel {
  /** Where each item of a list was written, by list. */
  readonly origins: Readonly<Record<string, readonly Origin[]>>;
}

/** Joins parts to one level. A level's own lens, parameter, number, source or text replaces the common one of the same name. */
export function mergeLevel(parts: LevelParts, common: CommonParts): MergedLevel {
  const lists = {
    states: join(parts.states),
    moves: join(parts.moves),
    events: join(parts.events),
    script: join(parts.script),
    statements: join(parts.statements),
    voices: voicesOf(parts, common),
    onsets: join(parts.onsets),
    series: join(parts.series),
    sources: replace(join(common.sources), join(parts.sources), (source) => source.id),
    lenses: replace(join(common.lenses), join(parts.lenses), (lens) => lens.id),
    params: override(join(common.params), join(parts.params)),
    bots: override(join(common.bots), join(parts.bots)),
  };
  const { states, moves, events, script, statements, voices, onsets, series, sources, lenses, params, bots } = lists;
  return {
    level: {
      ...parts.frame,
      states: states.items,
      moves: moves.items,
      events: events.items,
      script: script.items,
      statements: statements.items,
      voices: voices.items,
      onsets: onsets.items,
      series: series.items,
      sources: sources.items,
      lenses: lenses.items,
      params: params.items,
      bots: bots.items,
    },
    texts: mergeTexts([...common.texts, ...parts.texts]),
    origins: Object.fromEntries(Object.entries(lists).map(([list, { origins }]) => [list, origins])),
  };
}

/** Names the file and the place in it for a path in the merged level. */
export function locate(origins: MergedLevel['origins'], path: Path): Pick<Problem, 'file' | 'path'> {
  const [list, index] = path;
  const known = origins[String(list)];
  if (known === undefined) return { file: 'level.json', path: pathText(path) };
  const origin = typeof index === 'number' ? known[index] : undefined;
  if (origin === undefined) return { file: known[0]?.file ?? `${list}.json`, path: pathText(path) };
  return { file: origin.file, path: pathText([String(list), origin.index, ...path.slice(2)]) };
}

interface Joined<T> {
  readonly items: readonly T[];
  readonly origins: readonly Origin[];
}

/** One list of all files of its kind. */
function join<T>(files: readonly ListPart<T>[]): Joined<T> {
  return {
    items: files.flatMap(({ items }) => items),
    origins: files.flatMap(({ file, items }) => items.map((_, index) => ({ file, index }))),
  };
}

/** The level's own items after the common ones that it does not replace. */
function replace<T>(common: Joined<T>, own: Joined<T>, nameOf: (item: T) => string): Joined<T> {
  const ownNames = new Set(own.items.map(nameOf));
  const kept = common.items.map((item) => !ownNames.has(nameOf(item)));
  return {
    items: [...common.items.filter((_, i) => kept[i]), ...own.items],
    origins: [...common.origins.filter((_, i) => kept[i]), ...own.origins],
  };
}

/** The common sets for levels of this setting, then the level's own: an invented world hears no real voices. */
function voicesOf({ frame, voices }: LevelParts, common: CommonParts): Joined<VoiceSet> {
  const { items, origins } = join(common.voices);
  const fits = items.map(({ setting }) => setting === frame.setting);
  const fitting = { items: items.filter((_, i) => fits[i]), origins: origins.filter((_, i) => fits[i]) };
  return replace(fitting, join(voices), ({ id }) => id);
}

/** Keeps the order of the common file, so that a number has one index in every level. */
function override<T extends { readonly name: string }>(common: Joined<T>, own: Joined<Partial<T>>): Joined<T> {
  const ownIndex = common.items.map((item) => own.items.findIndex(({ name }) => name === item.name));
  return {
    items: common.items.map((item, i) => ({ ...item, ...own.items[ownIndex[i] ?? -1] })),
    origins: common.origins.map((origin, i) => own.origins[ownIndex[i] ?? -1] ?? origin),
  };
}

function mergeTexts(texts: readonly TextPart[]): Texts {
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const { language, entries } of texts) {
    byLanguage[language] = { ...byLanguage[language], ...entries };
  }
  return byLanguage;
}
