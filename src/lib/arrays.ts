/** Small helpers for dense arrays of numbers, where a missing entry reads as zero. */

/** The bounds are checked first: a read outside an array makes every later read in the same place slow. */
export function at(values: readonly number[] | undefined, index: number): number {
  return values !== undefined && index >= 0 && index < values.length ? (values[index] ?? 0) : 0;
}

export function zeros(length: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i += 1) list.push(0);
  return list;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
