/** Small helpers for dense arrays of numbers, where a missing entry reads as zero. */

/** The bounds are checked first: a read outside an array makes every later read in the same place slow. */
export function at(values: readonly number[] | undefined, index: number): number {
  return values !== undefined && index >= 0 && index < values.length ? (values[index] ?? 0) : 0;
}

/**
 * A new list of the same number. A fraction comes first, so that a list that will hold fractions is kept as one from the
 * start and never converted.
 */
export function filled(length: number, value: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i += 1) list.push(0.5);
  for (let i = 0; i < length; i += 1) list[i] = value;
  return list;
}

/** A copy that is kept as a list of fractions, for the same reason. */
export function numbers(values: readonly number[]): number[] {
  const list = filled(values.length, 0);
  for (let i = 0; i < values.length; i += 1) list[i] = values[i] ?? 0;
  return list;
}

/** An empty list that will hold fractions, kept as one from the start for the same reason. */
export function noNumbers(): number[] {
  const list = [0.5];
  list.pop();
  return list;
}

/** Empty, but already a list of things that are no numbers: what a list takes in first would make another kind of it. */
const noThings: unknown[] = [{}];
noThings.pop();

/** An empty list of things that are no numbers, kept as one from the start for the same reason. */
export function noItems<T>(): T[] {
  return noThings.slice() as T[];
}

/** A copy that is kept as such a list, whatever the other was made from. */
export function itemsOf<T>(list: readonly T[]): T[] {
  const items = noItems<T>();
  for (const each of list) items.push(each);
  return items;
}

/**
 * A copy with one text put in another's place. Not one function for texts and numbers: where the same code handles lists of
 * both, JavaScript engines put each number of such a list into a box of its own, there and everywhere else.
 */
export function withText<T extends string>(list: readonly T[], index: number, text: T): T[] {
  const copy = list.slice();
  copy[index] = text;
  return copy;
}

/** Two numbers, by seat; fractions come first for the same reason. */
export function pairOf(first: number, second: number): [number, number] {
  const pair: [number, number] = [0.5, 0.5];
  pair[0] = first;
  pair[1] = second;
  return pair;
}

/** The pair with another number for one of the seats. */
export function pairWith(pair: readonly number[], seat: 0 | 1, value: number): [number, number] {
  return seat === 0 ? pairOf(value, pair[1] ?? 0) : pairOf(pair[0] ?? 0, value);
}

/** Lists of zeros by length, made when they are first asked for, with those that are shorter. */
const zeroLists: number[][] = [];

/** A new list of zeros: copied, as that is quicker than filling it. */
export function zeros(length: number): number[] {
  for (let n = zeroLists.length; n <= length; n += 1) zeroLists.push(filled(n, 0));
  return zeroLists[length]?.slice() ?? [];
}

/**
 * A number of each of a list, kept as a list of fractions from the start (`map` finds out with the first). Not of numbers:
 * see `withText`.
 */
export function filledBy<T extends object>(list: readonly T[], number: (each: T) => number): number[] {
  const numbers = zeros(list.length);
  for (let k = 0; k < list.length; k += 1) {
    const each = list[k];
    if (each !== undefined) numbers[k] = number(each);
  }
  return numbers;
}

/** Each number of a list divided by the same. */
export function dividedBy(values: readonly number[], divisor: number): number[] {
  const quotients = zeros(values.length);
  for (let k = 0; k < values.length; k += 1) quotients[k] = (values[k] ?? 0) / divisor;
  return quotients;
}

/**
 * Places of the entries that fit. `filter` and `flatMap` make lists that might have gaps, so that every later read has to
 * look for one.
 */
export function placesOf<T>(list: readonly T[], fits: (each: T, place: number) => boolean): number[] {
  const places: number[] = [];
  list.forEach((each, place) => {
    if (fits(each, place)) places.push(place);
  });
  return places;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < values.length; k += 1) total += values[k] ?? 0;
  return total;
}

/** The greatest of the numbers; at least `least`. */
export function greatest(values: readonly number[], least: number): number {
  let most = least;
  for (let k = 0; k < values.length; k += 1) {
    const value = values[k] ?? 0;
    if (value > most) most = value;
  }
  return most;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
