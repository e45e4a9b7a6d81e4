/** Merging a level's parts with what all levels share. Pure, and without a schema: parts are checked before or trusted. */
import type { Level } from './level-types.ts';
import { COMMON_PREFIX, type CommonParts, type LevelParts, type TextPart } from './parts.ts';
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
  /** Origins of the lists that are merged of two files, by list. */
  readonly origins: Readonly<Record<string, readonly Origin[]>>;
}

/** Joins parts to one level. A level's own lens, parameter, source or text replaces the common one of the same name. */
export function mergeLevel(parts: LevelParts, common: CommonParts): MergedLevel {
  const lenses = mergeLists(common.lenses, parts.lenses, (lens) => lens.id, 'lenses.json');
  const sources = mergeLists(common.sources, parts.sources, (source) => source.id, 'sources.json');
  const params = mergeParams(parts, common);
  const { frame, states, moves, events, series } = parts;
  return {
    level: {
      ...frame,
      states,
      moves,
      events,
      series,
      lenses: lenses.items,
      params: params.items,
      sources: sources.items,
    },
    texts: mergeTexts([...common.texts, ...parts.texts]),
    origins: { lenses: lenses.origins, params: params.origins, sources: sources.origins },
  };
}

/** Names the file and the place in it for a path in the merged level. */
export function locate(origins: MergedLevel['origins'], path: Path): Pick<Problem, 'file' | 'path'> {
  const [list, index] = path;
  const origin = typeof index === 'number' ? origins[String(list)]?.[index] : undefined;
  if (origin !== undefined) {
    return { file: origin.file, path: pathText([String(list), origin.index, ...path.slice(2)]) };
  }
  const file = FILE_OF_LIST[String(list)] ?? 'level.json';
  return { file, path: pathText(path) };
}

const FILE_OF_LIST: Readonly<Record<string, string>> = {
  states: 'states.json',
  moves: 'moves.json',
  events: 'events.json',
  series: 'series.json',
  sources: 'sources.json',
  lenses: 'lenses.json',
  params: 'parameters.json',
};

function mergeLists<T>(common: readonly T[], own: readonly T[], nameOf: (item: T) => string, file: string) {
  const items: T[] = [];
  const origins: Origin[] = [];
  const ownNames = new Set(own.map(nameOf));
  common.forEach((item, index) => {
    if (ownNames.has(nameOf(item))) return;
    items.push(item);
    origins.push({ file: COMMON_PREFIX + file, index });
  });
  own.forEach((item, index) => {
    items.push(item);
    origins.push({ file, index });
  });
  return { items, origins };
}

/** Keeps the order of the common file, so that a parameter has one index in every level. */
function mergeParams(parts: LevelParts, common: CommonParts) {
  const origins: Origin[] = [];
  const items = common.params.map((param, index) => {
    const own = parts.params.findIndex((override) => override.name === param.name);
    origins.push(
      own === -1 ? { file: `${COMMON_PREFIX}parameters.json`, index } : { file: 'parameters.json', index: own },
    );
    return { ...param, ...parts.params[own] };
  });
  return { items, origins };
}

function mergeTexts(texts: readonly TextPart[]): Texts {
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const { language, entries } of texts) {
    byLanguage[language] = { ...byLanguage[language], ...entries };
  }
  return byLanguage;
}
