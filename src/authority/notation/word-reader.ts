/** Reads a line word by word. A word is what stands between spaces, or a text in double quotes. */
import { NotationError, type NotationFaultKind } from './notation.ts';

const WORD = /"(?:[^"\\]|\\.)*"|[^\s;]+|;.*$/g;

/** The words of a line, its comment left out. */
export function wordsOf(line: string): string[] {
  return (line.match(WORD) ?? []).filter((word) => !word.startsWith(';'));
}

export class WordReader {
  readonly #words: readonly string[];
  readonly #fault: NotationFaultKind;
  readonly #params: Readonly<Record<string, string>>;
  #at = 0;

  /** `fault` is what a word in the wrong place means here. */
  constructor(words: readonly string[], fault: NotationFaultKind, params: Readonly<Record<string, string>>) {
    this.#words = words;
    this.#fault = fault;
    this.#params = params;
  }

  fail(): never {
    throw new NotationError(this.#fault, this.#params);
  }

  /** The next word, which must be there. */
  next(): string {
    const word = this.#words[this.#at] ?? this.fail();
    this.#at += 1;
    return word;
  }

  /** Takes this word if it stands next. */
  takes(word: string): boolean {
    if (this.#words[this.#at] !== word) return false;
    this.#at += 1;
    return true;
  }

  expect(word: string): void {
    if (!this.takes(word)) this.fail();
  }

  number(): number {
    const word = this.next();
    return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(word) ? Number(word) : this.fail();
  }

  whole(): number {
    const value = this.number();
    return Number.isSafeInteger(value) ? value : this.fail();
  }

  /** One of these words. */
  oneOf<T extends string>(known: readonly T[]): T {
    const word = this.next();
    return known.find((each) => each === word) ?? this.fail();
  }

  /** A text in double quotes. */
  text(): string {
    const word = this.next();
    try {
      const text: unknown = JSON.parse(word);
      return typeof text === 'string' ? text : this.fail();
    } catch {
      return this.fail();
    }
  }

  /** All that is left, as one word. */
  rest(): string {
    const rest = this.#words.slice(this.#at).join(' ');
    this.#at = this.#words.length;
    return rest === '' ? this.fail() : rest;
  }

  get done(): boolean {
    return this.#at === this.#words.length;
  }
}
