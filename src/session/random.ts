/**
 * Chance that no match repeats: names of things, and the number that a match begins with. `crypto.randomUUID` would do for
 * names, but pages that came over plain http from another machine do not have it.
 */

/** A whole number from 0 to 4294967295. */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A name that nothing else has: 128 bits. */
export const randomName = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
