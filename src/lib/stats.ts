/** Means and how sure one can be of them. */

export interface MeanWithInterval {
  readonly mean: number;
  /** 95 % confidence interval; of a mean after Student, of a share after Wilson. */
  readonly ci95: readonly [low: number, high: number];
}

/** 97.5 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/** 97.5 % points of Student's distribution with 1 to 10 degrees of freedom. */
const T95 = [
  12.706204736, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252, 2.306004135, 2.262157163,
  2.228138852,
] as const;

/**
 * 97.5 % point of Student's distribution (Student 1908), by the expansion of Fisher and Cornish (1960) from 11 degrees
 * of freedom on: right to the third digit.
 */
export function student95(freedom: number): number {
  const known = T95[freedom - 1];
  if (known !== undefined) return known;
  const square = Z95 * Z95;
  const first = (square + 1) / 4;
  const second = ((5 * square + 16) * square + 3) / 96;
  const third = (((3 * square + 19) * square + 17) * square - 15) / 384;
  return Z95 * (1 + (first + (second + third / freedom) / freedom) / freedom);
}

/** Collects values one by one (Welford 1962: exact for long runs, and nothing has to be kept). */
export interface Tally {
  add(value: number): void;
  readonly count: number;
  summary(): MeanWithInterval;
}

export function createTally(): Tally {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add: (value) => {
      count += 1;
      const delta = value - mean;
      mean += delta / count;
      squares += delta * (value - mean);
    },
    get count() {
      return count;
    },
    summary: () => {
      const half = count < 2 ? 0 : student95(count - 1) * Math.sqrt(squares / (count - 1) / count);
      return { mean, ci95: [mean - half, mean + half] };
    },
  };
}

/** Mean and 95 % interval of a list; 0 and no width for an empty one. */
export function meanWithInterval(values: readonly number[]): MeanWithInterval {
  const tally = createTally();
  for (const value of values) tally.add(value);
  return tally.summary();
}

/** A share of yes among `count` trials with its 95 % interval (Wilson 1927): honest near 0 and 1, too. */
export function shareWithInterval(yes: number, count: number): MeanWithInterval {
  if (count === 0) return { mean: 0, ci95: [0, 1] };
  const share = yes / count;
  const z2 = (Z95 * Z95) / count;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = (Z95 / (1 + z2)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count));
  return { mean: share, ci95: [Math.max(0, centre - half), Math.min(1, centre + half)] };
}

/**
 * Share of yes among `before` less that among `after`, of pairs (1 or 0), with a 95 % interval that keeps a width where no
 * pair differs: half a pair is added to each of the four outcomes (Agresti and Min 2005).
 */
export function differenceOfPairs(before: readonly number[], after: readonly number[]): MeanWithInterval {
  const count = before.length;
  if (count === 0) return { mean: 0, ci95: [-1, 1] };
  const [more = 0, less = 0] = [1, -1].map(
    (way) => before.filter((value, k) => value - (after[k] ?? 0) === way).length,
  );
  const all = count + 2;
  const centre = (more - less) / all;
  const half = Z95 * Math.sqrt((more + less + 1) / all / all - (centre * centre) / all);
  return { mean: (more - less) / count, ci95: [Math.max(-1, centre - half), Math.min(1, centre + half)] };
}

/** Standard deviation of a sample (divided by n - 1); 0 for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  const { mean } = meanWithInterval(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}

/** The value below which this share of the values lies, between two of them by proportion; NaN for an empty list. */
export function quantile(values: readonly number[], share01: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share01 * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
