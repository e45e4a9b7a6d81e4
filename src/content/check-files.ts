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
  type LevelParts,
  LIST_FILES,
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
  if (parts === undefined || commonParts === undefined || problems.length > 0) return err(problems);
  const merged = mergeLevel(parts, commonParts);
  const found = checkLevel(merged, parts, commonParts);
  return found.length > 0 ? err(found) : ok({ level: merged.level, texts: merged.texts });
}

const LEVEL_FILES = ['level.json', ...Object.keys(LIST_FILES)];
const NEEDED_FILES = ['level.json', 'states.json', 'moves.json', 'text.en.json'];

function readParts(files: FileContents, problems: Problem[]): LevelParts | undefined {
  reportFileNames(files, problems);
  const read = reader(files, '', problems);
  const frame = read('level.json', fileSchemas.level);
  const states = read('states.json', fileSchemas.states);
  const moves = read('moves.json', fileSchemas.moves);
  const events = read('events.json', fileSchemas.events);
  const series = read('series.json', fileSchemas.series);
  const sources = read('sources.json', fileSchemas.sources);
  const lenses = read('lenses.json', fileSchemas.lenses);
  const params = read('parameters.json', fileSchemas.parameters);
  const texts = readTexts(files, '', problems);
  if (frame === undefined || states === undefined || moves === undefined) return undefined;
  const { $schema: _, ...rest } = frame;
  return {
    frame: rest,
    states: states.states,
    moves: moves.moves,
    events: events?.events ?? [],
    series: series?.series ?? [],
    sources: sources?.sources ?? [],
    lenses: lenses?.lenses ?? [],
    params: params?.params ?? [],
    texts,
  };
}

function readCommon(files: FileContents, problems: Problem[]): CommonParts | undefined {
  const read = reader(files, COMMON_PREFIX, problems);
  const lenses = read('lenses.json', fileSchemas.lenses);
  const params = read('parameters.json', fileSchemas['common-parameters']);
  const sources = read('sources.json', fileSchemas.sources);
  const texts = readTexts(files, COMMON_PREFIX, problems);
  if (lenses === undefined || params === undefined || sources === undefined) return undefined;
  return { lenses: lenses.lenses, params: params.params, sources: sources.sources, texts };
}

function reportFileNames(files: FileContents, problems: Problem[]): void {
  for (const file of NEEDED_FILES) {
    if (files[file] !== undefined) continue;
    problems.push({ file, path: '', message: 'this file is missing', remedy: `Add ${file} to the level's folder.` });
  }
  for (const file of Object.keys(files)) {
    if (LEVEL_FILES.includes(file) || textLanguage(file) !== undefined) continue;
    const near = nearest(file, [...LEVEL_FILES, 'text.en.json']);
    problems.push({
      file,
      path: '',
      message: 'a level has no file of this name',
      remedy: near === undefined ? 'Remove it from the folder.' : `Rename it to ${near}, or remove it.`,
    });
  }
}

/** Reads one file by its schema; a file that is not there is undefined and no problem here. */
function reader(files: FileContents, prefix: string, problems: Problem[]) {
  return <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined => {
    const data = files[file];
    if (data === undefined) return undefined;
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    problems.push(...plainProblems(prefix + file, data, result.error.issues));
    return undefined;
  };
}

function readTexts(files: FileContents, prefix: string, problems: Problem[]): readonly TextPart[] {
  const read = reader(files, prefix, problems);
  return Object.keys(files).flatMap((file) => {
    const language = textLanguage(file);
    if (language === undefined) return [];
    const entries = read(file, textSchema);
    if (entries === undefined) return [];
    const { $schema: _, ...texts } = entries;
    return [{ file: prefix + file, language, entries: texts }];
  });
}
