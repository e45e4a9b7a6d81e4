/** Reading JSON that a person wrote: faults come back as a problem with line and column. */
import { err, ok, type Result } from '../lib/result.ts';
import type { Problem } from './problem.ts';

/** Parses a file's text; a fault names the line. */
export function parseJson(file: string, source: string): Result<unknown, Problem> {
  try {
    const value: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
    return ok(value);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const place = placeOf(detail, source);
    return err({
      file,
      path: place === undefined ? '' : `line ${place.line}, column ${place.column}`,
      message: 'this is not valid JSON',
      remedy: 'Look just before this place for a missing or surplus comma, bracket or quotation mark.',
    });
  }
}

/** Browsers word the place differently: by line and column, by position, or (at the end of the text) not at all. */
function placeOf(detail: string, source: string): { line: number; column: number } | undefined {
  const lineColumn = /line (\d+) column (\d+)/.exec(detail);
  if (lineColumn !== null) return { line: Number(lineColumn[1]), column: Number(lineColumn[2]) };
  const position = /position (\d+)/.exec(detail);
  const end = /end of/i.test(detail) ? source.length : undefined;
  const at = position === null ? end : Number(position[1]);
  if (at === undefined) return undefined;
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Keys that a flat JSON object names more than once: JSON keeps only the last, so the first would be lost in silence. */
export function repeatedKeys(source: string): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [token, key] of source.matchAll(/"((?:[^"\\]|\\.)*)"(?:\s*:)?/g)) {
    if (key === undefined || !token.endsWith(':')) continue;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return [...repeated];
}
