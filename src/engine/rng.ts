/**
 * Keyed chance: every draw is a hash of the seed and of what it is for, never the next number of a stream.
 * Removing one move shifts no other draw, so forks and counterfactuals share random numbers and no position leaks.
 */

import { noNumbers, placesOf } from '../lib/arrays.ts';

/** What mixing in a character multiplies by. */
const FACTOR = 0x01000193;

// Constants and not functions, here and below: engines look at each use whether a function still is what it was.

const mix = (hash: number, text: string): number => {
  let h = hash;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), FACTOR);
  return Math.imul(h ^ 0x7c, FACTOR);
};

const finish = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
};

/** A text as its character codes: what is drawn for all the time is spelled out once. */
export type Spelled = readonly number[];

export function spell(text: string): Spelled {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i += 1) codes.push(text.charCodeAt(i));
  return codes;
}

/** The same as `mix` of the text. `| 0` changes no hash: it says that the whole loop counts in 32 bits. */
const mixSpelled = (hash: number, codes: Spelled): number => {
  let h = hash | 0;
  const { length } = codes;
  for (let i = 0; i < length; i += 1) h = Math.imul(h ^ (codes[i] ?? 0), FACTOR);
  return Math.imul(h ^ 0x7c, FACTOR);
};

/** What a draw is for, besides its purpose: a state, a seat, a number of a round. */
export type DrawKey = string | number | Spelled;

const mixNumber = (hash: number, key: number): number => Math.imul(hash ^ (key | 0), FACTOR) ^ (hash >>> 15);

function mixKey(hash: number, key: DrawKey): number {
  if (typeof key === 'number') return mixNumber(hash, key);
  return typeof key === 'string' ? mix(hash, key) : mixSpelled(hash, key);
}

/** What a draw is for. Spelled where it is drawn for all the time: a text is read letter by letter, which is slow. */
export type Purpose = string | Spelled;

/** What all draws of a tick for one purpose begin with: who draws for many one after the other asks for it once. */
export function beginDraws(seed: number, tick: number, purpose: Purpose): number {
  const begun = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul((tick + 1) | 0, 0xc2b2ae35);
  return typeof purpose === 'string' ? mix(begun, purpose) : mixSpelled(begun, purpose);
}

/** What `share` makes a fraction of: a whole number in 32 bits. */
const whole = (hash: number): number => finish(finish(hash) + 0x6d2b79f5);

/** One more than the largest of these whole numbers. */
const WHOLE = 4294967296;

const share = (hash: number): number => whole(hash) / WHOLE;

/** A number in [0, 1), the same for the same seed, tick, purpose and keys on every machine. */
export function draw(seed: number, tick: number, purpose: Purpose, a?: DrawKey, b?: DrawKey, c?: DrawKey): number {
  let h = beginDraws(seed, tick, purpose);
  if (a !== undefined) h = mixKey(h, a);
  if (b !== undefined) h = mixKey(h, b);
  if (c !== undefined) h = mixKey(h, c);
  return share(h);
}

/** The same with a number for a key. */
export function drawNumberFrom(begun: number, key: number): number {
  return share(mixNumber(begun, key));
}

/**
 * Twice the sum of three even draws, less 3: from the whole numbers that they are fractions of, which is exact at each step
 * and needs one division.
 */
const normal = (hash: number): number => {
  const rest = hash >>> 15;
  const total =
    whole(Math.imul(hash ^ 1, FACTOR) ^ rest) +
    whole(Math.imul(hash ^ 2, FACTOR) ^ rest) +
    whole(Math.imul(hash ^ 3, FACTOR) ^ rest);
  return total / 2147483648 - 3;
};

/** A roughly normal number with mean 0 and standard deviation 1 (sum of three even draws). */
export function drawNormal(seed: number, tick: number, purpose: Purpose, key: DrawKey): number {
  return normal(mixKey(beginDraws(seed, tick, purpose), key));
}

/**
 * A list of keys for which is drawn again and again. Of the hash that a draw begins with, only the last byte bears on what
 * mixing in a character does besides multiplying; so what a whole key comes to is written down for each such byte.
 */
export interface DrawTable {
  /** By last byte and key: the hash of the key from a beginning that is nothing but this byte. */
  readonly hashes: readonly (readonly number[])[];
  /** Those of all keys. */
  readonly places: readonly number[];
  /** By key: what it multiplies the rest of a beginning by. */
  readonly factors: readonly number[];
  /** The same where all keys are of one length, and with it of one factor; 0 where they are not. */
  readonly factor: number;
}

const LAST_BYTE = 0xff;

/** Not by `map`, whose lists might have gaps that every read looks for. */
function listOf(spelled: readonly Spelled[], number: (codes: Spelled) => number): number[] {
  const list: number[] = [];
  for (const codes of spelled) list.push(number(codes));
  return list;
}

export function drawTable(keys: readonly string[]): DrawTable {
  const spelled = keys.map(spell);
  if (spelled.some((codes) => codes.some((code) => code > LAST_BYTE)))
    throw new RangeError('a key to draw for has a character beyond the first 256');
  const hashes: number[][] = [];
  for (let byte = 0; byte <= LAST_BYTE; byte += 1) hashes.push(listOf(spelled, (codes) => mixSpelled(byte, codes)));
  const factors = listOf(spelled, (codes) => codes.reduce((factor) => Math.imul(factor, FACTOR), FACTOR));
  const [first = 0] = factors;
  const factor = factors.every((each) => each === first) ? first : 0;
  return { hashes, places: placesOf(keys, () => true), factors, factor };
}

/** What `draw` gives with the key at this place of the list, from its beginning. */
export function drawFrom(begun: number, { hashes, factors }: DrawTable, place: number): number {
  const hash = hashes[begun & LAST_BYTE]?.[place] ?? 0;
  return share((Math.imul(begun & ~LAST_BYTE, factors[place] ?? 0) + hash) | 0);
}

/** Room for so many numbers. One for whole numbers, one for fractions: the same code for both would box the latter. */
const makeRoom = (list: number[], length: number): void => {
  for (let n = list.length; n < length; n += 1) list.push(0);
};

const makeRoomForFractions = (list: number[], length: number): void => {
  for (let n = list.length; n < length; n += 1) list.push(0.5);
};

/** What came of drawing for many keys: the places of those kept, and what was drawn for each. */
export interface Kept {
  readonly places: number[];
  readonly draws: number[];
}

/** Room that is filled anew at each use. */
export function keptDraws(): Kept {
  return { places: [], draws: noNumbers() };
}

/** The same for the keys at all of these places, of which only draws below a limit are kept. Returns how many. */
export function drawBelow(
  limit: number,
  begun: number,
  table: DrawTable,
  places: readonly number[],
  { places: kept, draws }: Kept,
): number {
  const { factors } = table;
  const hashes = table.hashes[begun & LAST_BYTE] ?? factors;
  const rest = begun & ~LAST_BYTE;
  const most = limit * WHOLE;
  makeRoom(kept, places.length);
  makeRoomForFractions(draws, places.length);
  let count = 0;
  for (let k = 0; k < places.length; k += 1) {
    const place = places[k] ?? 0;
    const drawn = whole((Math.imul(rest, factors[place] ?? 0) + (hashes[place] ?? 0)) | 0);
    if (drawn >= most) continue;
    kept[count] = place;
    draws[count] = drawn / WHOLE;
    count += 1;
  }
  return count;
}

/** What all draws from one beginning for the keys of a table share. */
export interface Begun {
  /** By place: what the key adds to the rest. */
  readonly hashes: readonly number[];
  readonly rest: number;
}

/** Quick for keys of one length: for others, what each multiplies the rest by is counted here. */
export function beginTable(begun: number, { hashes, factors, factor }: DrawTable): Begun {
  const ofByte = hashes[begun & LAST_BYTE] ?? factors;
  const rest = begun & ~LAST_BYTE;
  if (factor !== 0) return { hashes: ofByte, rest: Math.imul(rest, factor) };
  return { hashes: ofByte.map((hash, place) => (Math.imul(rest, factors[place] ?? 0) + hash) | 0), rest: 0 };
}

/** What `draw` gives with the key at this place of the table, from its beginning. */
export const drawFromTable = ({ hashes, rest }: Begun, place: number): number =>
  share((rest + (hashes[place] ?? 0)) | 0);

/** What `drawNormal` gives with the key at this place of the table, from its beginning. */
export const drawNormalFrom = ({ hashes, rest }: Begun, place: number): number =>
  normal((rest + (hashes[place] ?? 0)) | 0);
