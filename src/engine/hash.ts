/**
 * Hash of plain JSON: keys in sorted order, numbers by their bits (-0 as 0), undefined left out like in JSON.
 * Two 32-bit mixes, 16 hex digits. Facts are left out of a state's hash: they tell the story, they do not decide anything.
 */
import type { GameState } from './state.ts';

const bits = new DataView(new ArrayBuffer(8));
let a = 0;
let b = 0;

function mixWord(word: number): void {
  a = Math.imul(a ^ word, 0x01000193);
  a ^= a >>> 15;
  b = Math.imul(b ^ word, 0x85ebca6b);
  b ^= b >>> 13;
}

function mixText(text: string): void {
  for (let i = 0; i < text.length; i += 1) mixWord(text.charCodeAt(i));
  mixWord(0x10000 + text.length);
}

function mixNumber(value: number): void {
  bits.setFloat64(0, value === 0 ? 0 : value);
  mixWord(bits.getUint32(0));
  mixWord(bits.getUint32(4));
}

/** Sorted keys by the text of the unsorted ones: rows of one kind share them. */
const sortedKeys = new Map<string, readonly string[]>();

function keysOf(record: object): readonly string[] {
  const keys = Object.keys(record);
  const name = keys.join('|');
  const known = sortedKeys.get(name);
  if (known !== undefined) return known;
  keys.sort();
  if (sortedKeys.size < 1000) sortedKeys.set(name, keys);
  return keys;
}

function mixValue(value: unknown, skip: ReadonlySet<string> | undefined): void {
  if (typeof value === 'number') {
    mixWord(1);
    mixNumber(value);
  } else if (typeof value === 'string') {
    mixWord(2);
    mixText(value);
  } else if (typeof value === 'boolean') {
    mixWord(value ? 3 : 4);
  } else if (value === null || value === undefined) {
    mixWord(5);
  } else if (Array.isArray(value)) {
    mixWord(6);
    for (const item of value) mixValue(item, undefined);
    mixWord(value.length);
  } else {
    mixWord(7);
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of keysOf(record)) {
      const item = record[key];
      if (item === undefined || skip?.has(key) === true) continue;
      mixText(key);
      mixValue(item, undefined);
    }
    mixWord(8);
  }
}

/** Hash of any plain JSON value; `skip` names keys of the outermost object to leave out. */
export function hashJson(value: unknown, skip: readonly string[] = []): string {
  a = 0x811c9dc5;
  b = 0x9e3779b9;
  mixValue(value, skip.length > 0 ? new Set(skip) : undefined);
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

export function hashState(s: GameState): string {
  return hashJson(s, ['facts']);
}
