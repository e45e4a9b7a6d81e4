/** Geometry of the record: strips of yearly values under each other on one scale of years. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { curveMonotoneX, curveStepAfter, line } from 'd3-shape';

export interface YearValue {
  readonly year: number;
  /** Undefined: there is no value for this year, and none is made up. */
  readonly value: number | undefined;
}

export interface StripFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Middle of a year, or of a shorter step, across the strip; all strips of a page share it. */
export function yearScale(frame: Pick<StripFrame, 'width' | 'left' | 'right'>, years: readonly number[]) {
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const half = ((years[1] ?? first + 1) - first) / 2;
  const scale = scaleLinear([first - half, last + half], [frame.left, frame.width - frame.right]);
  return (year: number): number => scale(year);
}

/** Values up the strip, from zero to the largest. */
export function valueScale(frame: StripFrame, largest: number, kind: 'linear' | 'log' = 'linear') {
  const range = [frame.height - frame.bottom, frame.top];
  if (kind === 'log') {
    // Counts have no zero on a scale of powers: it stands where 1 does.
    const scale = scaleLog([1, Math.max(10, largest)], range);
    return (value: number): number => scale(Math.max(1, value));
  }
  const scale = scaleLinear([0, largest > 0 ? largest : 1], range);
  return (value: number): number => scale(value);
}

/** Stretches of years without a gap: each is a line of its own. */
export function stretches(points: readonly YearValue[]): readonly (readonly { year: number; value: number }[])[] {
  const out: { year: number; value: number }[][] = [];
  let open = false;
  for (const { year, value } of points) {
    if (value === undefined) {
      open = false;
      continue;
    }
    if (!open) out.push([]);
    open = true;
    out.at(-1)?.push({ year, value });
  }
  return out;
}

/** Path through the known years: smooth for what flows, for what is counted a step in the year that changes it. */
export function stripPath(
  points: readonly YearValue[],
  x: (year: number) => number,
  y: (value: number) => number,
  kind: 'smooth' | 'steps',
): string {
  const path = line<{ year: number; value: number }>()
    .x((point) => x(point.year))
    .y((point) => y(point.value))
    .curve(kind === 'smooth' ? curveMonotoneX : curveStepAfter)
    .digits(1);
  return stretches(points)
    .map((stretch) => path([...stretch]) ?? '')
    .join('');
}

export interface YearSum {
  readonly year: number;
  /** Undefined where no part has a value. */
  readonly value: number | undefined;
  /** Whether every part has a value. */
  readonly whole: boolean;
}

/** Sum of several series by year, and whether anything is missing in it. */
export function sumOfYears(years: readonly number[], parts: readonly (readonly (number | undefined)[])[]): YearSum[] {
  return years.map((year, k) => {
    const known = parts.flatMap((part) => part[k] ?? []);
    return {
      year,
      value: known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0),
      whole: known.length === parts.length,
    };
  });
}

/** Years in which a side's threat rose most, of both sides, each once and in order. */
export function markedYears(
  rises: Readonly<Record<string, readonly { readonly year: number }[]>>,
  most: number,
): readonly number[] {
  const years = Object.values(rises).flatMap((each) => each.slice(0, most).map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}
