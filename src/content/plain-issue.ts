/** Zod's findings in plain words. */
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { type Path, type Problem, pathText } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Finding = Pick<Problem, 'message' | 'remedy'> & { readonly path: Path };

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text in quotation marks',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** Explains each issue of a failed parse of `data`, the content of `file`. */
export function plainProblems(file: string, data: unknown, issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap((issue) =>
    findings(issue, data).map(({ path, message, remedy }) => ({ file, path: pathText(path), message, remedy })),
  );
}

function findings(issue: Issue, data: unknown): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `"${key}" is not a field that is known here`,
      remedy: 'Correct its spelling or remove it; the schema in levels/schema lists the fields.',
    }));
  }
  if (found === undefined) {
    const name = path.at(-1);
    return [{ path, message: `"${name}" is missing`, remedy: `Add "${name}": ${wanted(issue)}.` }];
  }
  return [{ path, ...explain(issue, found) }];
}

function explain(issue: Issue, found: unknown): Pick<Problem, 'message' | 'remedy'> {
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return outOfRange(issue, found);
    case 'invalid_format':
      return { message: `${shown(found)} is not written as it must be`, remedy: `Write ${issue.message}.` };
    case 'invalid_value':
    case 'invalid_union': {
      const options = optionsOf(issue);
      const near = typeof found === 'string' ? nearest(found, options) : undefined;
      const hint = near === undefined ? '' : `Perhaps "${near}"? `;
      return { message: `${shown(found)} is not one of the known values`, remedy: `${hint}Use ${wanted(issue)}.` };
    }
    case 'invalid_key':
      return {
        message: 'this key is not written as it must be',
        remedy: `Write ${issue.issues[0]?.message ?? 'an id'}.`,
      };
    default:
      return { message: `here is ${shown(found)}`, remedy: `Write ${wanted(issue)}.` };
  }
}

function outOfRange(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  found: unknown,
): Pick<Problem, 'message' | 'remedy'> {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return { message: 'this text is empty', remedy: 'Write the text.' };
  if (Array.isArray(found)) {
    const bound = small ? 'at least' : 'at most';
    return {
      message: `this list has ${found.length} ${found.length === 1 ? 'item' : 'items'}`,
      remedy: `Give it ${bound} ${limit}.`,
    };
  }
  const bound = small
    ? issue.inclusive === false
      ? 'above'
      : 'at least'
    : issue.inclusive === false
      ? 'below'
      : 'at most';
  return {
    message: `${shown(found)} is too ${small ? 'small' : 'large'}`,
    remedy: `Use a number of ${bound} ${limit}.`.replace('of above', 'above').replace('of below', 'below'),
  };
}

function wanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? 'a value';
  const options = optionsOf(issue);
  if (options.length > 0) return `one of ${options.map((option) => `"${option}"`).join(', ')}`;
  return 'a value';
}

function optionsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return issue.options.map(String);
  }
  return [];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 37)}..."` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}
