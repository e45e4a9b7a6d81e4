/** What the description is put together from, and how words and names are found. */
import type { Level, SourceDef } from '../../engine/index.ts';
import type { GatesResult } from '../gates/result.ts';
import type { Block } from './document.ts';
import type { CodeFile } from './read-code.ts';

type Texts = Readonly<Record<string, string>>;

export interface OddInputs {
  readonly level: Level;
  /** The level's texts, the interface's, and the description's own words, all in one language. */
  readonly texts: { readonly level: Texts; readonly interface: Texts; readonly words: Texts };
  /** The engine's files. */
  readonly code: readonly CodeFile[];
  /** Works that are cited here and by no level. */
  readonly works: readonly SourceDef[];
  readonly gates: GatesResult | undefined;
}

export type Values = Readonly<Record<string, string | number>>;

/** A text by key, its `{{names}}` filled. Throws an error that names a key without text, or a value that is missing. */
export function textOf(texts: Texts, key: string, values: Values = {}): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`the description of the model lacks the text "${key}"`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text "${key}" lacks a value for "${name}"`);
    return String(value);
  });
}

export class Teller {
  readonly inputs: OddInputs;

  constructor(inputs: OddInputs) {
    this.inputs = inputs;
  }

  word(key: string, values: Values = {}): string {
    return textOf(this.inputs.texts.words, key, values);
  }

  /** A text of the level, such as `state.UKR.name`. */
  named(key: string): string {
    return textOf(this.inputs.texts.level, key);
  }

  /** A text of the interface, which names the step of the level's clock. */
  ui(key: string): string {
    const { texts, level } = this.inputs;
    const months = 12 / level.clock.ticksPerYear;
    const named = (family: string): string =>
      texts.interface[`${family}.${months}`] ?? textOf(texts.interface, `${family}.other`);
    const names = { tickName: named('clock.tick'), ticksName: named('clock.ticks') };
    return textOf(texts.interface, key, names);
  }

  seat(id: string): string {
    return this.named(`seat.${id}.short`);
  }

  yesNo(is: boolean): string {
    return this.word(is ? 'word.yes' : 'word.no');
  }

  text(key: string, values: Values = {}): Block {
    return { kind: 'text', text: this.word(key, values) };
  }

  list(items: readonly string[], ordered = false): Block {
    return { kind: 'list', ordered, items };
  }

  /** `head` are ends of `head.*` keys, or whole words in square brackets. */
  table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block {
    const titles = head.map((key) => (key.startsWith('[') ? key.slice(1, -1) : this.word(`head.${key}`)));
    return { kind: 'table', caption, head: titles, rows };
  }

  /** "Sandeep Baliga and others 2020", or the choice of the design. */
  cited(id: string): string {
    const source = this.sourceOf(id);
    return source === undefined ? this.word('word.design') : `${source.author} ${source.year}`;
  }

  sourceOf(id: string): SourceDef | undefined {
    const { level, works } = this.inputs;
    return level.sources.find((source) => source.id === id) ?? works.find((work) => work.id === id);
  }
}

/** Decimals that a figure of the data is written with; what has more of them, as a third has, goes on. */
const DECIMALS = 6;

const withMinus = (digits: string): string => digits.replace('-', '−');

/** A figure as it stands in the data: no digit is dropped without a sign. */
export function figure(value: number): string {
  const whole = String(value);
  const [, decimals = ''] = whole.split('.');
  return withMinus(decimals.length <= DECIMALS || whole.includes('e') ? whole : `${value.toFixed(DECIMALS)}…`);
}

/** A measured figure with so many decimals, and one that is a very small number by its power of ten. */
export function measured(value: number, digits: number): string {
  if (digits <= DECIMALS) return withMinus(value.toFixed(digits));
  return value === 0 ? '0' : withMinus(value.toExponential(1));
}
