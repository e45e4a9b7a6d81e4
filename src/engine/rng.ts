/**
 * Keyed chance: every draw is a hash of the seed and of what it is for, never the next number of a stream.
 * Removing one move shifts no other draw, so forks and counterfactuals share random numbers and no position leaks.
 */

function mix(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(h ^ 0x7c, 0x01000193);
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** A text as its character codes: what is drawn for all the time is spelled out once. */
export type Spelled = readonly number[];

export function spell(text: string): Spelled {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i += 1) codes.push(text.charCodeAt(i));
  return codes;
}

/** The same as `mix` of the text. `| 0` changes no hash: it says that the whole loop counts in 32 bits. */
function mixSpelled(hash: number, codes: Spelled): number {
  let h = hash | 0;
  const { length } = codes;
  for (let i = 0; i < length; i += 1) h = Math.imul(h ^ (codes[i] ?? 0), 0x01000193);
  return Math.imul(h ^ 0x7c, 0x01000193);
}

/** What a draw is for, besides its purpose: a state, a seat, a number of a round. */
export type DrawKey = string | number | Spelled;

function mixNumber(hash: number, key: number): number {
  return Math.imul(hash ^ (key | 0), 0x01000193) ^ (hash >>> 15);
}

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

function share(hash: number): number {
  return finish(finish(hash) + 0x6d2b79f5) / 4294967296;
}

/** A number in [0, 1), the same for the same seed, tick, purpose and keys on every machine. */
export function draw(seed: number, tick: number, purpose: Purpose, a?: DrawKey, b?: DrawKey, c?: DrawKey): number {
  let h = beginDraws(seed, tick, purpose);
  if (a !== undefined) h = mixKey(h, a);
  if (b !== undefined) h = mixKey(h, b);
  if (c !== undefined) h = mixKey(h, c);
  return share(h);
}

/** What `draw` gives with one key, from its beginning. */
export function drawFrom(begun: number, key: Spelled): number {
  return share(mixSpelled(begun, key));
}

/** The same with a number for a key. */
export function drawNumberFrom(begun: number, key: number): number {
  return share(mixNumber(begun, key));
}

/** The sum of three even draws: a loop, as code written out three times is too long to become part of its callers. */
function normal(hash: number): number {
  let total = 0;
  for (let k = 1; k <= 3; k += 1) total += share(mixNumber(hash, k));
  return (total - 1.5) * 2;
}

/** A roughly normal number with mean 0 and standard deviation 1 (sum of three even draws). */
export function drawNormal(seed: number, tick: number, purpose: Purpose, key: DrawKey): number {
  return normal(mixKey(beginDraws(seed, tick, purpose), key));
}

/** The same from its beginning. */
export function drawNormalFrom(begun: number, key: Spelled): number {
  return normal(mixSpelled(begun, key));
}
