import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** A file of the project, or one made up to try a rule on. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What is made by tools or kept by git, and so not held to the rules. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'coverage', 'test-results', 'playwright-report']);

/** The paths of all files of the project below a folder, from the project's folder, sorted. */
export function pathsUnder(folder = '.'): string[] {
  const paths: string[] = [];
  const visit = (absolute: string) => {
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const full = join(absolute, entry.name);
      if (entry.isDirectory()) visit(full);
      else if (entry.isFile()) paths.push(relative(ROOT, full).split(sep).join('/'));
    }
  };
  visit(join(ROOT, folder));
  return paths.sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The files below a folder with one of the endings, and what they hold. */
export function filesUnder(folder: string, endings: readonly string[]): SourceFile[] {
  return pathsUnder(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readText(path) }));
}

export const CODE_ENDINGS = ['.ts', '.tsx', '.mjs'] as const;
