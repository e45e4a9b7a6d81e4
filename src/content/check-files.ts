/** From the files of a level folder to a level: shape by the schema, then the rules that no schema can state. */
import type { z } from 'zod';
import { err, ok, type Result } from '../lib/result.ts';
import { checkLevel } from './checks/check-level.ts';
import { type LoadedLevel, mergeLevel } from './merge.ts';
import { nearest } from './nearest.ts';
import {
  COMMON_PREFIX,
  type CommonParts,
  type FileContents,
  isListFile,
  type LevelParts,
  LIST_FILES,
  type ListKey,
  type ListPart,
  type TextPart,
  textLanguage,
} from './parts.ts';
import { plainProblems } from './plain-issue.ts';
import type { Problem } from './problem.ts';
import { fileSchemas, textSchema } from './schema/level.ts';

/** Checks a level's files and what all levels share, and merges them. Never throws: faults come back as problems. */
export function checkFiles(files: FileContents, common: FileContents): Result<LoadedLevel, readonly Problem[]> {
  const problems: Problem[] = [];
  const commonParts = readCommon(common, problems);
  const parts = readParts(files, problems);
  if (parts === undefined || problems.length > 0) return err(problems);
  const merged = mergeLevel(parts, commonParts);
  const found = checkLevel(merged, parts, commonParts);
  return found.length > 0 ? err(found) : ok({ level: merged.level, texts: merged.texts });
}

const LIST_KEYS = Object.keys(LIST_FILES) as readonly ListKey[];
const LEVEL_FILES = ['level.json', 'text.en.json', ...Object.values(LIST_FILES).map((stem) => `${stem}.json`)];
const NEEDED_FILES = ['level.json', 'states.json', 'moves.json', 'text.en.json'];

function readParts(files: FileContents, problems: Problem[]): LevelParts | undefined {
  reportFileNames(files, problems);
  const reader: Reader = { files, prefix: '', problems };
  const frame = readFile(reader, 'level.json', fileSchemas.level);
  if (frame === undefined) return undefined;
  const { $schema: _, ...rest } = frame;
  return {
    frame: rest,
    states: readList(reader, 'states', fileSchemas.states, (content) => content.states),
    moves: readList(reader, 'moves', fileSchemas.moves, (content) => content.moves),
    events: readList(reader, 'events', fileSchemas.events, (content) => content.events),
    script: readList(reader, 'script', fileSchemas.script, (content) => content.script),
    statements: readList(reader, 'statements', fileSchemas.statements, (content) => content.statements),
    voices: readList(reader, 'voices', fileSchemas.voices, (content) => content.voices),
    onsets: readList(reader, 'onsets', fileSchemas.onsets, (content) => content.onsets),
    series: readList(reader, 'series', fileSchemas.series, (content) => content.series),
    sources: readList(reader, 'sources', fileSchemas.sources, (content) => content.sources),
    lenses: readList(reader, 'lenses', fileSchemas.lenses, (content) => content.lenses),
    params: readList(reader, 'params', fileSchemas.parameters, (content) => content.params),
    bots: readList(reader, 'bots', fileSchemas.bots, (content) => content.bots),
    texts: readTexts(reader),
  };
}

function readCommon(files: FileContents, problems: Problem[]): CommonParts {
  const reader: Reader = { files, prefix: COMMON_PREFIX, problems };
  return {
    voices: readList(reader, 'voices', fileSchemas.voices, (content) => content.voices),
    lenses: readList(reader, 'lenses', fileSchemas.lenses, (content) => content.lenses),
    params: readList(reader, 'params', fileSchemas['common-parameters'], (content) => content.params),
    bots: readList(reader, 'bots', fileSchemas['common-bots'], (content) => content.bots),
    sources: readList(reader, 'sources', fileSchemas.sources, (content) => content.sources),
    texts: readTexts(reader),
  };
}

function reportFileNames(files: FileContents, problems: Problem[]): void {
  for (const file of NEEDED_FILES) {
    if (files[file] !== undefined) continue;
    problems.push({ file, path: '', message: 'this file is missing', remedy: `Add ${file} to the level's folder.` });
  }
  for (const file of Object.keys(files)) {
    if (file === 'level.json' || textLanguage(file) !== undefined) continue;
    if (LIST_KEYS.some((list) => isListFile(file, list))) continue;
    const near = nearest(file, LEVEL_FILES);
    problems.push({
      file,
      path: '',
      message: 'a level has no file of this name',
      remedy: near === undefined ? 'Remove it from the folder.' : `Rename it to ${near}, or remove it.`,
    });
  }
}

interface Reader {
  readonly files: FileContents;
  readonly prefix: string;
  readonly problems: Problem[];
}

/** Reads one file by its schema; a file that is not there is undefined and no problem here. */
function readFile<Schema extends z.ZodType>(reader: Reader, file: string, schema: Schema): z.infer<Schema> | undefined {
  const data = reader.files[file];
  if (data === undefined) return undefined;
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  reader.problems.push(...plainProblems(reader.prefix + file, data, result.error.issues));
  return undefined;
}

function readList<Schema extends z.ZodType, Item>(
  reader: Reader,
  list: ListKey,
  schema: Schema,
  itemsOf: (content: z.infer<Schema>) => readonly Item[],
): readonly ListPart<Item>[] {
  return Object.keys(reader.files)
    .filter((file) => isListFile(file, list))
    .flatMap((file) => {
      const content = readFile(reader, file, schema);
      return content === undefined ? [] : [{ file: reader.prefix + file, items: itemsOf(content) }];
    });
}

function readTexts(reader: Reader): readonly TextPart[] {
  return Object.keys(reader.files).flatMap((file) => {
    const language = textLanguage(file);
    if (language === undefined) return [];
    const entries = readFile(reader, file, textSchema);
    if (entries === undefined) return [];
    const { $schema: _, ...texts } = entries;
    return [{ file: reader.prefix + file, language, entries: texts }];
  });
}
