/**
 * Measures what work costs in CPU time of the whole process, helper threads of the collector and the compiler included:
 * what else the machine does meanwhile hardly shows in it, as it would in time by the clock.
 */

/** CPU time that work takes, milliseconds. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface Cost {
  /** CPU time of one operation in the quietest round, microseconds: the work is the same each time, all else is noise. */
  readonly us: number;
  /** How much more the median round cost, as a share: how noisy the machine was. */
  readonly noise: number;
}

function costOf(rounds: readonly number[]): Cost {
  const sorted = rounds.toSorted((a, b) => a - b);
  const us = sorted[0] ?? Number.NaN;
  return { us, noise: (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) / us - 1 };
}

export interface Work {
  readonly name: string;
  /** Does the work once and says of how many operations it consisted. */
  readonly run: () => number;
}

/** Rounds of the warm-up, until the compiler has seen everything. */
const WARM_UP_MS = 1500;
const MIN_ROUNDS = 5;

/** Runs a piece of work often enough to be measured; a round takes at least this long. */
const ROUND_MS = 100;

function round({ run }: Work): number {
  let operations = 0;
  let ms = 0;
  while (ms < ROUND_MS) {
    ms += cpuMs(() => {
      operations += run();
    });
  }
  return (1000 * ms) / operations;
}

/**
 * Costs of several pieces of work that are to be compared: each is warmed up, then they take turns round by round, so
 * that a slow minute of the machine falls on all of them alike.
 */
export function compare(works: readonly Work[], seconds: number): Map<string, Cost> {
  for (const work of works) for (let ms = 0; ms < WARM_UP_MS / works.length; ) ms += cpuMs(() => void work.run());
  const rounds = new Map<string, number[]>(works.map(({ name }) => [name, []]));
  const began = performance.now();
  for (let n = 0; n < MIN_ROUNDS || performance.now() - began < 1000 * seconds; n += 1)
    for (const work of works) rounds.get(work.name)?.push(round(work));
  return new Map([...rounds].map(([name, all]) => [name, costOf(all)]));
}

/** The straight line through points by least squares, and the share of the variance that it explains. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): {
  readonly slope: number;
  readonly start: number;
  readonly r2: number;
} {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const xy = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const xx = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const yy = points.reduce((sum, [, y]) => sum + (y - meanY) ** 2, 0);
  const slope = xy / xx;
  return { slope, start: meanY - slope * meanX, r2: xy ** 2 / (xx * yy) };
}

/** Columns of a plot. */
const PLOT_WIDTH = 60;

/** Prints points as bars from zero, with a cross where the fitted line runs. */
export function printPlot(
  points: readonly (readonly [x: number, y: number])[],
  { slope, start }: { readonly slope: number; readonly start: number },
): void {
  const most = Math.max(...points.flatMap(([x, y]) => [y, start + slope * x]));
  const columnOf = (y: number) => Math.max(0, Math.round((PLOT_WIDTH * y) / most));
  for (const [x, y] of points) {
    const cells = [...'='.repeat(columnOf(y)).padEnd(PLOT_WIDTH + 1)];
    cells[columnOf(start + slope * x)] = '+';
    console.log(`${String(x).padStart(6)} ${cells.join('').trimEnd()}`);
  }
}

/** Prints a table with its columns in line; the first column is words, the others figures. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const text = [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = head.map((_, k) => Math.max(...text.map((row) => row[k]?.length ?? 0)));
  for (const row of text)
    console.log(
      row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join('  '),
    );
}

/** Three figures that count. */
function figure(x: number): string {
  return Math.abs(x) >= 100 ? x.toFixed(0) : x.toPrecision(3);
}

export function printCosts(costs: ReadonlyMap<string, Cost>, unit: string): void {
  printTable(
    [unit, 'CPU us', 'noise %'],
    [...costs].map(([name, { us, noise }]) => [name, us, (100 * noise).toFixed(1)]),
  );
}
