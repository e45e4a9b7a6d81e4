/** Resampling of a series in blocks, so that what follows its own past goes on doing so in each sample. */

/** Odd constants by which hashes spread their bits. */
const SPREAD = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35] as const;

/** A number from 0 to below 1 that belongs to a sample and a place in it: the same on every machine. */
function unitAt(sample: number, place: number): number {
  let h = (Math.imul(sample + 1, SPREAD[0]) ^ Math.imul(place + 1, SPREAD[1])) >>> 0;
  h = Math.imul(h ^ (h >>> 16), SPREAD[1]) >>> 0;
  h = Math.imul(h ^ (h >>> 13), SPREAD[2]) >>> 0;
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/**
 * Stationary bootstrap: the places of a series that make up one sample of the same length.
 *
 * Equation: the first place is drawn at random; each next one follows the one before (after the last comes the first)
 * with probability `1 - 1 / b`, else it is drawn anew: blocks of geometric length with mean b
 * Units: places from 0 to n - 1.
 * Source: Politis and Romano 1994, after the blocks of fixed length of Künsch 1989.
 * Limits: with few points there are few blocks, and the samples are much alike.
 */
export function stationarySample(n: number, meanBlock: number, sample: number): number[] {
  const places: number[] = [];
  for (let k = 0; k < n; k += 1) {
    const before = places[k - 1];
    const goesOn = before !== undefined && unitAt(sample, 2 * k) >= 1 / meanBlock;
    places.push(goesOn ? (before + 1) % n : Math.floor(unitAt(sample, 2 * k + 1) * n));
  }
  return places;
}

/** Mean length of a block for so many points: grows with their cube root, and no block is shorter than 2. */
export function meanBlockOf(n: number): number {
  let root = 1;
  while ((root + 1) * (root + 1) * (root + 1) <= n) root += 1;
  return Math.max(2, root);
}
