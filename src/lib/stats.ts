/** Means and how sure one can be of them. */

export interface MeanWithInterval {
  readonly mean: number;
  /** 95 % confidence interval of the mean, by the normal approximation: too narrow below about 30 values. */
  readonly ci95: readonly [low: number, high: number];
}

/** 97.5 % point of the standard normal distribution. */
const Z95 = 1.959963984540054;

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
      const half = count < 2 ? 0 : Z95 * Math.sqrt(squares / (count - 1) / count);
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
