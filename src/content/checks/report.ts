/** How a rule names what it found: by the place in the merged level, turned into file and path. */
import type { Level } from '../level-types.ts';
import { locate, type MergedLevel } from '../merge.ts';
import { nearest } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';

export type Report = (path: Path, message: string, remedy: string) => void;

/** A rule that looks at the merged level and reports what is wrong. */
export type Rule = (level: Level, report: Report) => void;

/** A report that collects into `problems`. */
export function collector(origins: MergedLevel['origins'], problems: Problem[]): Report {
  return (path, message, remedy) => problems.push({ ...locate(origins, path), message, remedy });
}

/** Reports `id` unless it is among `known`; `what` names the kind of thing, as 'state'. */
export function needsKnown(report: Report, path: Path, what: string, id: string, known: ReadonlySet<string>): void {
  if (known.has(id)) return;
  const near = nearest(id, known);
  const hint = near === undefined ? '' : `Perhaps "${near}"? `;
  report(path, `there is no ${what} "${id}"`, `${hint}Use the id of a ${what} of this level, or add it.`);
}

/** Reports keys of `record` that are not known, and known ones that it lacks. */
export function needsExactly(
  report: Report,
  path: Path,
  what: string,
  record: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): void {
  for (const key of Object.keys(record)) needsKnown(report, [...path, key], what, key, known);
  for (const id of known) {
    if (record[id] !== undefined) continue;
    report(path, `the ${what} "${id}" is missing here`, `Add "${id}" with its value.`);
  }
}

/** Reports a sum of shares that is not 1; three thirds written as decimals are near enough. */
export function needsSumOne(report: Report, path: Path, what: string, values: readonly number[]): void {
  const sum = values.reduce((total, value) => total + value, 0);
  if (Math.abs(sum - 1) < 1e-6) return;
  report(path, `${what} sum to ${Number(sum.toFixed(4))}`, 'Change them so that they sum to 1.');
}

export function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
