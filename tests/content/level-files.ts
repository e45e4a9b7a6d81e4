/** The files of a level, and ways to break them in one place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkFiles } from '../../src/content/check-files.ts';
import type { Problem } from '../../src/content/problem.ts';

const LEVELS = join(import.meta.dirname, '../../levels');

/** A change of one value: `at` is its file and path, as `level.json seats[0].rival`. */
export interface Edit {
  readonly at: string;
  readonly change: (holder: object, key: string) => void;
}

/** Puts a value at a place, in place of what is there. */
export function set(at: string, value: unknown): Edit {
  return { at, change: (holder, key) => Reflect.set(holder, key, value) };
}

/** Adds an item to the list at a place. */
export function add(at: string, value: unknown): Edit {
  return {
    at,
    change: (holder, key) => {
      const list: unknown = Reflect.get(holder, key);
      if (!Array.isArray(list)) throw new Error(`there is no list at ${at}`);
      list.push(value);
    },
  };
}

/** Takes a field away. */
export function drop(at: string): Edit {
  return {
    at,
    change: (holder, key) => {
      if (!Reflect.has(holder, key)) throw new Error(`there is nothing at ${at}`);
      Reflect.deleteProperty(holder, key);
    },
  };
}

/** The parsed files of a folder of `levels`, fresh for each call. */
export function filesOf(folder: string): Record<string, unknown> {
  const names = readdirSync(join(LEVELS, folder)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(LEVELS, folder, name), 'utf8'))]));
}

/** What the checker says of a level after edits to a copy of its files; `../common/` reaches what all levels share. */
export function problemsAfter(level: string, edits: readonly Edit[]): readonly Problem[] {
  const files = filesOf(level);
  const common = filesOf('common');
  for (const edit of edits) apply(files, common, edit);
  const result = checkFiles(files, common);
  return result.ok ? [] : result.error;
}

/** A rule, how to break it, what the checker says, and where (if not at the place of the last edit). */
export type Case = readonly [rule: string, edits: Edit | readonly Edit[], message: RegExp, where?: string];

/** Breaks the level as the case says and expects its problem, with a remedy in a full sentence. */
export function expectProblem(level: string, [, given, message, where]: Case): void {
  const edits = 'change' in given ? [given] : given;
  const problems = problemsAfter(level, edits);
  const place = where ?? edits.at(-1)?.at;
  const found = problems.find(
    (problem) => `${problem.file} ${problem.path}` === place && message.test(problem.message),
  );
  expect(found, `at ${place}: ${JSON.stringify(problems.slice(0, 5), undefined, 1)}`).toBeDefined();
  expect(found?.remedy).toMatch(/^[A-Z].*[.?]$/);
}

function apply(files: Record<string, unknown>, common: Record<string, unknown>, edit: Edit): void {
  const [file = '', ...rest] = edit.at.split(' ');
  const path = rest.join(' ');
  const isCommon = file.startsWith('../common/');
  const content = (isCommon ? common : files)[isCommon ? file.slice('../common/'.length) : file];
  // A text key is one step, dots and all.
  const steps = file.includes('text') ? [path] : path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const key = steps.at(-1) ?? '';
  let holder: unknown = content;
  for (const step of steps.slice(0, -1)) holder = Reflect.get(Object(holder), step);
  if (typeof holder !== 'object' || holder === null) throw new Error(`there is nothing at ${edit.at}`);
  edit.change(holder, key);
}
