/** Command-line arguments: `--name value`, `--flag` and plain words; anything else is refused in one line. */
import { err, ok, type Result } from '../lib/result.ts';

/** Wrong arguments: one line that says what is wrong and how it is meant. */
export class UsageError extends Error {}

export interface Arguments {
  readonly words: readonly string[];
  /** Values by option name, in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

/** Options that are not of the form `--name value`: those that take no value, and those that take several in a row. */
export interface OptionKinds {
  readonly flags?: readonly string[];
  readonly lists?: readonly string[];
}

/** Splits the arguments. */
export function splitArguments(given: readonly string[], kinds: OptionKinds = {}): Result<Arguments, string> {
  const { flags = [], lists = [] } = kinds;
  const words: string[] = [];
  const values = new Map<string, string[]>();
  const found = new Set<string>();
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', joined] = word.slice(2).split(/=(.*)/s, 2);
    if (flags.includes(name)) {
      if (joined !== undefined) return err(`--${name} takes no value`);
      found.add(name);
      continue;
    }
    const value = joined ?? given[at + 1];
    if (value === undefined || (joined === undefined && value.startsWith('--'))) return err(`--${name} needs a value`);
    if (joined === undefined) at += 1;
    values.set(name, [...(values.get(name) ?? []), value]);
    if (!lists.includes(name)) continue;
    for (let next = given[at + 1]; next !== undefined && !next.startsWith('--'); next = given[at + 1]) {
      values.get(name)?.push(next);
      at += 1;
    }
  }
  return ok({ words, values, flags: found });
}

/** The arguments, or a UsageError that ends with how the command is used. */
export function readArguments(given: readonly string[], usage: string, kinds: OptionKinds = {}): Arguments {
  const split = splitArguments(given, kinds);
  if (!split.ok) throw new UsageError(`${split.error}. Use: ${usage}`);
  return split.value;
}

/** The one value of an option; `undefined` if it was not given. */
export function single(values: Arguments['values'], name: string): string | undefined {
  const given = values.get(name);
  if (given === undefined) return undefined;
  if (given.length > 1) throw new UsageError(`--${name} is given ${given.length} times; give it once.`);
  return given[0];
}

/** A whole number within bounds, or the fallback if the option was not given. */
export function wholeNumber(
  values: Arguments['values'],
  name: string,
  range: { readonly min: number; readonly max: number; readonly otherwise: number },
): number {
  const text = single(values, name);
  if (text === undefined) return range.otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < range.min || value > range.max) {
    throw new UsageError(`--${name} is "${text}"; give a whole number from ${range.min} to ${range.max}.`);
  }
  return value;
}

/** One of a few words, or the fallback (which may be none) if the option was not given. */
export function oneOf<T extends string>(
  values: Arguments['values'],
  name: string,
  known: readonly T[],
  otherwise?: T,
): T | undefined {
  const text = single(values, name);
  if (text === undefined) return otherwise;
  const found = known.find((each) => each === text);
  if (found === undefined) throw new UsageError(`--${name} is "${text}"; use ${wordList(known)}.`);
  return found;
}

/** `a, b or c`. */
export function wordList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Refuses words that stand alone, and options that the command does not have. */
export function refuseUnknown(args: Arguments, known: readonly string[], usage: string): void {
  const [word] = args.words;
  if (word !== undefined) throw new UsageError(`"${word}" has no place here. Use: ${usage}`);
  for (const name of args.values.keys()) {
    if (known.includes(name)) continue;
    throw new UsageError(`There is no option --${name}; use ${wordList(known.map((each) => `--${each}`))}.`);
  }
}
