/** Time on an axis: whole years, or the half-years and months of a level whose turns are shorter than a year. */
import type { Clock } from '../../engine/index.ts';
import { formatSeason, formatYear } from '../../i18n/index.ts';
import { textWidth } from './label-layout.ts';
import { yearTicks } from './series-geometry.ts';

/** A moment that is named under the axis; its name is that of the year, half-year or month that begins there. */
export interface TimeMark {
  readonly time: number;
  /** Where the name stands: at the beginning of a year, and in the middle of a half-year or month. */
  readonly middle: number;
  readonly label: string;
}

export interface TimeAxis {
  /** First and last time on the axis, in years. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly TimeMark[];
}

/** Lengths of a step in months. */
const MONTHS = [1, 2, 3, 6, 12] as const;
/** Years, less than any tick: a moment at the end of a tick belongs to the time before it. */
const EDGE = 0.01;

/** Are turns, as the level is written, shorter than a year? */
export const isFiner = ({ ticksPerYear, ticksPerTurn, fullTurnTicks }: Clock): boolean =>
  (fullTurnTicks ?? ticksPerTurn) < ticksPerYear;

/** The year, half-year or month that holds a moment; of two, the later one. */
export function timeName(clock: Clock, time: number): string {
  if (!isFiner(clock)) return formatYear(Math.floor(time));
  return formatSeason(clock, Math.floor((time - clock.startYear) * clock.ticksPerYear + EDGE));
}

/** The year, half-year or month that ends with a moment, or holds it. */
export const endName = (clock: Clock, time: number): string => timeName(clock, time - EDGE);

/** The axis of what lies between two moments, with at most so many names on it. */
export function timeAxis(clock: Clock, first: number, last: number, most: number): TimeAxis {
  if (!isFiner(clock)) {
    const from = Math.floor(first);
    const years = yearTicks(from, Math.floor(last - EDGE), most);
    const marks = years.map((time) => ({ time, middle: time, label: formatYear(time) }));
    return { from, to: Math.max(Math.ceil(last), from + 1), marks };
  }
  const { startYear, ticksPerYear } = clock;
  const tick = (time: number): number => Math.round((time - startYear) * ticksPerYear);
  const [begin, end] = [tick(first), Math.max(tick(last), tick(first) + 1)];
  const steps = MONTHS.map((months) => (months * ticksPerYear) / 12).filter(Number.isInteger);
  const step = steps.find((ticks) => (end - begin) / ticks <= most) ?? ticksPerYear;
  const marks: TimeMark[] = [];
  const timeOf = (at: number): number => startYear + at / ticksPerYear;
  for (let at = begin; at < end; at += step)
    marks.push({ time: timeOf(at), middle: timeOf(at + 0.5), label: formatSeason(clock, at) });
  return { from: startYear + begin / ticksPerYear, to: startYear + end / ticksPerYear, marks };
}

/** px that names under an axis keep between them. */
const NAMES_APART = 8;

/** The marks whose names have room: one that would touch the name before it keeps its tick and loses its name. */
export function namedApart(marks: readonly TimeMark[], x: (time: number) => number): readonly TimeMark[] {
  let free = Number.NEGATIVE_INFINITY;
  return marks.map((mark) => {
    const half = textWidth(mark.label, 13) / 2;
    const middle = x(mark.middle);
    if (middle - half < free) return { ...mark, label: '' };
    free = middle + half + NAMES_APART;
    return mark;
  });
}
