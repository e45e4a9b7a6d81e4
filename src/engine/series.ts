/** Years, ticks and yearly series: how a level's dates and real figures are read by tick. */
import type { Level } from './level.ts';

/** Value of a yearly series at a year with a fraction; flat outside its points. */
export function seriesAt(points: readonly (readonly [number, number])[], year: number): number {
  const first = points[0];
  if (first === undefined) return 1;
  let previous = first;
  for (const point of points) {
    if (point[0] >= year) {
      const span = point[0] - previous[0];
      return span <= 0 ? point[1] : previous[1] + ((point[1] - previous[1]) * (year - previous[0])) / span;
    }
    previous = point;
  }
  return previous[1];
}

export function yearOfTick(level: Level, tick: number): number {
  return level.clock.startYear + tick / level.clock.ticksPerYear;
}

/** Tick that holds an ISO date. */
export function tickOfDate(level: Level, date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  const perYear = level.clock.ticksPerYear;
  return (Number(year) - level.clock.startYear) * perYear + Math.floor(((Number(month) - 1) / 12) * perYear);
}

/** A series as a share of its base year, by tick; all 1 where the level lacks it. */
export function seriesByTick(level: Level, id: string, ticks: number, baseYear: number | undefined): number[] {
  const points = level.series.find((s) => s.id === id)?.points ?? [];
  const base = baseYear === undefined ? 1 : seriesAt(points, baseYear);
  return Array.from({ length: ticks + 1 }, (_, t) => seriesAt(points, yearOfTick(level, t)) / (base === 0 ? 1 : base));
}
