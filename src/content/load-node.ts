/** Reading levels from disk, for the command line, tests and the server. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { err, type Result } from '../lib/result.ts';
import { checkFiles } from './check-files.ts';
import type { LoadedLevel } from './merge.ts';
import { parseJson, repeatedKeys } from './parse-json.ts';
import { type FileContents, textLanguage, unpack } from './parts.ts';
import type { Problem } from './problem.ts';

const LEVELS = fileURLToPath(new URL('../../levels', import.meta.url));
const NOT_LEVELS = ['common', 'schema'];

/** Ids of the levels that come with the game, in alphabetical order. */
export function levelIds(): readonly string[] {
  return readdirSync(LEVELS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_LEVELS.includes(entry.name))
    .filter((entry) => existsSync(join(LEVELS, entry.name, 'level.json')))
    .map((entry) => entry.name)
    .sort();
}

/** Loads a level that comes with the game; all its problems if it has any. */
export function loadLevel(id: string): Result<LoadedLevel, readonly Problem[]> {
  return loadLevelFolder(join(LEVELS, id));
}

/** Loads a level from a folder anywhere on disk, with the common parts of this game. */
export function loadLevelFolder(folder: string): Result<LoadedLevel, readonly Problem[]> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return err([
      { file: folder, path: '', message: 'there is no such folder', remedy: 'Name a folder with a level.json.' },
    ]);
  }
  const problems: Problem[] = [];
  const files = readFolder(folder, '', problems);
  const common = readFolder(join(LEVELS, 'common'), '../common/', problems);
  return problems.length > 0 ? err(problems) : checkFiles(files, common);
}

/** Loads a level from one file that packs its files. */
export function loadLevelPack(file: string): Result<LoadedLevel, readonly Problem[]> {
  const name = basename(file);
  const parsed = parseJson(name, readFileSync(file, 'utf8'));
  if (!parsed.ok) return err([parsed.error]);
  const problems: Problem[] = [];
  const common = readFolder(join(LEVELS, 'common'), '../common/', problems);
  return problems.length > 0 ? err(problems) : checkFiles(unpack(name, parsed.value), common);
}

function readFolder(folder: string, prefix: string, problems: Problem[]): FileContents {
  const contents: Record<string, unknown> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const source = readFileSync(join(folder, file), 'utf8');
    const parsed = parseJson(prefix + file, source);
    if (!parsed.ok) {
      problems.push(parsed.error);
      continue;
    }
    contents[file] = parsed.value;
    if (textLanguage(file) !== undefined) problems.push(...repeated(prefix + file, source));
  }
  return contents;
}

function repeated(file: string, source: string): readonly Problem[] {
  return repeatedKeys(source).map((path) => ({
    file,
    path,
    message: 'this key is written twice',
    remedy: 'Keep one of the two texts: the first would be lost in silence.',
  }));
}
