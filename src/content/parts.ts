/** The parts of which a level is merged: one per file of its folder, and those that all levels share. */
import type { LensDef, Level, ParamDef, SourceDef } from './level-types.ts';

/** What `level.json` holds: all that has no file of its own. */
export type LevelFrame = Omit<Level, 'states' | 'moves' | 'events' | 'lenses' | 'params' | 'series' | 'sources'>;

/** A level's own value for a common parameter: its name and whatever differs. */
export type ParamOverride = Partial<ParamDef> & Pick<ParamDef, 'name'>;

/** One file of texts. */
export interface TextPart {
  readonly file: string;
  readonly language: string;
  readonly entries: Readonly<Record<string, string>>;
}

export interface LevelParts {
  readonly frame: LevelFrame;
  readonly states: Level['states'];
  readonly moves: Level['moves'];
  readonly events: Level['events'];
  readonly series: Level['series'];
  readonly sources: Level['sources'];
  readonly lenses: readonly LensDef[];
  readonly params: readonly ParamOverride[];
  readonly texts: readonly TextPart[];
}

/** What every level starts from: `levels/common`. */
export interface CommonParts {
  readonly lenses: readonly LensDef[];
  readonly params: readonly ParamDef[];
  readonly sources: readonly SourceDef[];
  readonly texts: readonly TextPart[];
}

/** File contents by file name, JSON already parsed. */
export type FileContents = Readonly<Record<string, unknown>>;

/** Files with one array each, and the key that holds it. All but states and moves may be left out. */
export const LIST_FILES = {
  'states.json': 'states',
  'moves.json': 'moves',
  'events.json': 'events',
  'series.json': 'series',
  'sources.json': 'sources',
  'lenses.json': 'lenses',
  'parameters.json': 'params',
} as const;
export type ListFile = keyof typeof LIST_FILES;

/** How a path in a problem reaches `levels/common` from a level's folder. */
export const COMMON_PREFIX = '../common/';

/** The language of a file of texts (`text.en.json`, `text.moves.en.json`), or undefined for any other file. */
export function textLanguage(file: string): string | undefined {
  return /^text\.(?:[a-z0-9-]+\.)?([a-z]{2}(?:-[A-Z]{2})?)\.json$/.exec(file)?.[1];
}
