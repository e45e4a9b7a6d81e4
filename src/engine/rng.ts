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

/** A number in [0, 1), the same for the same seed, tick, purpose and keys on every machine. */
export function draw(seed: number, tick: number, purpose: string, ...keys: readonly (string | number)[]): number {
  let h = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul((tick + 1) | 0, 0xc2b2ae35);
  h = mix(h, purpose);
  for (const key of keys) h = typeof key === 'number' ? Math.imul(h ^ (key | 0), 0x01000193) ^ (h >>> 15) : mix(h, key);
  return finish(finish(h) + 0x6d2b79f5) / 4294967296;
}

/** A roughly normal number with mean 0 and standard deviation 1 (sum of three even draws). */
export function drawNormal(seed: number, tick: number, purpose: string, key: string): number {
  const a = draw(seed, tick, purpose, key, 1);
  const b = draw(seed, tick, purpose, key, 2);
  const c = draw(seed, tick, purpose, key, 3);
  return (a + b + c - 1.5) * 2;
}
