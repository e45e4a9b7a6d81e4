/**
 * Levels in the browser. Those that come with the game are trusted (tests checked them), so the schema library is not
 * loaded for them; a user's own file is checked in full.
 */
/// <reference path="./level-packs.d.ts" />
import { PACKS } from 'virtual:level-packs';
import { err, ok, type Result } from '../lib/result.ts';
import { type LoadedLevel, mergeLevel } from './merge.ts';
import { parseJson } from './parse-json.ts';
import {
  type CommonParts,
  type FileContents,
  isListFile,
  type LevelParts,
  type ListKey,
  type ListPart,
  type TextPart,
  textLanguage,
  unpack,
} from './parts.ts';
import type { Problem } from './problem.ts';

/** Under it stands what all levels share. */
const COMMON = 'common';
/** With these texts come a level's data. */
const ENGLISH = 'en';

/** Ids of the levels that come with the game. */
export function builtInLevelIds(): readonly string[] {
  return Object.keys(PACKS)
    .map((name) => name.split('/'))
    .flatMap(([folder = '', language]) => (folder !== COMMON && language === ENGLISH ? [folder] : []))
    .sort();
}

/** Fetches a level that comes with the game. Fails when there is none of that id, or when it could not be fetched. */
export async function loadBuiltInLevel(id: string): Promise<Result<LoadedLevel, readonly Problem[]>> {
  if (!builtInLevelIds().includes(id)) {
    return err([
      { file: id, path: '', message: 'no level has this name', remedy: `Use ${builtInLevelIds().join(' or ')}.` },
    ]);
  }
  try {
    const [files, common] = await Promise.all([fetchPack(id), fetchPack(COMMON)]);
    const { level, texts } = mergeLevel(trustedParts(files), trustedCommon(common));
    return ok({ level, texts });
  } catch {
    return err([
      { file: id, path: '', message: 'the level could not be fetched', remedy: 'Check the connection and try again.' },
    ]);
  }
}

/** A level of the user's own: the files of its folder, or one file that packs them as `{ "files": { name: content } }`. */
export async function loadUserLevel(
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<Result<LoadedLevel, readonly Problem[]>> {
  const problems: Problem[] = [];
  const contents: Record<string, unknown> = {};
  for (const { name, text } of files) {
    const parsed = parseJson(name, text);
    if (parsed.ok) Object.assign(contents, unpack(name, parsed.value));
    else problems.push(parsed.error);
  }
  if (problems.length > 0) return err(problems);
  const [{ checkFiles }, common] = await Promise.all([import('./check-files.ts'), fetchPack(COMMON)]);
  return checkFiles(contents, common);
}

/** Texts of a level that comes with the game in a language other than English; none if it is not written in that. */
export async function loadLevelTexts(id: string, language: string): Promise<Readonly<Record<string, string>>> {
  const [files, common] = await Promise.all([fetchPack(id, language), fetchPack(COMMON, language)]);
  return Object.assign({}, ...[common, files].flatMap((each) => trustedTexts(each).map(({ entries }) => entries)));
}

/** The files of a folder in a language; none if it has nothing in that. */
async function fetchPack(folder: string, language = ENGLISH): Promise<FileContents> {
  return (await PACKS[`${folder}/${language}`]?.()) ?? {};
}

// The casts below are the one place where content is believed: the build's own files passed the checks in the tests.

function trustedParts(files: FileContents): LevelParts {
  const { $schema: _, ...frame } = files['level.json'] as LevelParts['frame'] & { $schema?: string };
  return {
    frame,
    states: trustedList(files, 'states'),
    moves: trustedList(files, 'moves'),
    events: trustedList(files, 'events'),
    script: trustedList(files, 'script'),
    statements: trustedList(files, 'statements'),
    voices: trustedList(files, 'voices'),
    onsets: trustedList(files, 'onsets'),
    series: trustedList(files, 'series'),
    sources: trustedList(files, 'sources'),
    lenses: trustedList(files, 'lenses'),
    params: trustedList(files, 'params'),
    bots: trustedList(files, 'bots'),
    texts: trustedTexts(files),
  };
}

function trustedCommon(files: FileContents): CommonParts {
  return {
    voices: trustedList(files, 'voices'),
    lenses: trustedList(files, 'lenses'),
    params: trustedList(files, 'params'),
    bots: trustedList(files, 'bots'),
    sources: trustedList(files, 'sources'),
    texts: trustedTexts(files),
  };
}

function trustedList<T>(files: FileContents, list: ListKey): readonly ListPart<T>[] {
  return Object.entries(files)
    .filter(([file]) => isListFile(file, list))
    .map(([file, content]) => ({ file, items: (content as Record<ListKey, readonly T[]>)[list] }));
}

function trustedTexts(files: FileContents): readonly TextPart[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const language = textLanguage(file);
    if (language === undefined) return [];
    const { $schema: _, ...entries } = content as Record<string, string>;
    return [{ file, language, entries }];
  });
}
