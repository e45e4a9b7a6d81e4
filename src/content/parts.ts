/** The parts of which a level is merged: the files of its folder, and those that all levels share. */
import type {
  BotNumberDef,
  EventDef,
  LensDef,
  Level,
  MoveDef,
  OnsetDef,
  ParamDef,
  RealStatement,
  ScriptedAct,
  SeriesDef,
  SourceDef,
  StateDef,
  VoiceSet,
} from './level-types.ts';

/** What `level.json` holds: all that has no file of its own. */
export type LevelFrame = Omit<Level, ListKey>;

/** A level's own value for a common parameter: its name and whatever differs. */
export type ParamOverride = Partial<ParamDef> & Pick<ParamDef, 'name'>;

/** A level's own value for a number of the players made of code: its name and whatever differs. */
export type BotNumberOverride = Partial<BotNumberDef> & Pick<BotNumberDef, 'name'>;

/** One file with a list; a long list may be spread over several files. */
export interface ListPart<T> {
  readonly file: string;
  readonly items: readonly T[];
}

/** One file of texts. */
export interface TextPart {
  readonly file: string;
  readonly language: string;
  readonly entries: Readonly<Record<string, string>>;
}

export interface LevelParts {
  readonly frame: LevelFrame;
  readonly states: readonly ListPart<StateDef>[];
  readonly moves: readonly ListPart<MoveDef>[];
  readonly events: readonly ListPart<EventDef>[];
  readonly script: readonly ListPart<ScriptedAct>[];
  readonly statements: readonly ListPart<RealStatement>[];
  readonly voices: readonly ListPart<VoiceSet>[];
  readonly onsets: readonly ListPart<OnsetDef>[];
  readonly series: readonly ListPart<SeriesDef>[];
  readonly sources: readonly ListPart<SourceDef>[];
  readonly lenses: readonly ListPart<LensDef>[];
  readonly params: readonly ListPart<ParamOverride>[];
  readonly bots: readonly ListPart<BotNumberOverride>[];
  readonly texts: readonly TextPart[];
}

/** What every level starts from: `levels/common`. */
export interface CommonParts {
  readonly voices: readonly ListPart<VoiceSet>[];
  readonly lenses: readonly ListPart<LensDef>[];
  readonly params: readonly ListPart<ParamDef>[];
  readonly bots: readonly ListPart<BotNumberDef>[];
  readonly sources: readonly ListPart<SourceDef>[];
  readonly texts: readonly TextPart[];
}

/** File contents by file name, JSON already parsed. */
export type FileContents = Readonly<Record<string, unknown>>;

export type ListKey =
  | 'states'
  | 'moves'
  | 'events'
  | 'script'
  | 'statements'
  | 'voices'
  | 'onsets'
  | 'series'
  | 'sources'
  | 'lenses'
  | 'params'
  | 'bots';

/** The first word of a list's file name, by the key that holds the list. */
export const LIST_FILES = {
  states: 'states',
  moves: 'moves',
  events: 'events',
  script: 'script',
  statements: 'statements',
  voices: 'voices',
  onsets: 'onsets',
  series: 'series',
  sources: 'sources',
  lenses: 'lenses',
  params: 'parameters',
  bots: 'bots',
} as const satisfies Record<ListKey, string>;

/** How a path in a problem reaches `levels/common` from a level's folder. */
export const COMMON_PREFIX = '../common/';

/** Is this a file of that list: `moves.json`, or a further one such as `moves.north.json`? */
export function isListFile(file: string, list: ListKey): boolean {
  const [stem, middle, end, ...more] = file.split('.');
  if (stem !== LIST_FILES[list]) return false;
  return (middle === 'json' && end === undefined) || (end === 'json' && more.length === 0);
}

/** The language of a file of texts (`text.en.json`, `text.moves.en.json`), or undefined for any other file. */
export function textLanguage(file: string): string | undefined {
  return /^text\.(?:[a-z0-9-]+\.)?([a-z]{2}(?:-[A-Z]{2})?)\.json$/.exec(file)?.[1];
}

/** The files that one file packs as `{ "files": { name: content } }`; any other file stands for itself. */
export function unpack(name: string, content: unknown): FileContents {
  if (typeof content === 'object' && content !== null && 'files' in content) {
    const { files } = content;
    if (typeof files === 'object' && files !== null) return Object.fromEntries(Object.entries(files));
  }
  return { [name]: content };
}
