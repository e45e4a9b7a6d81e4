/** The historical line: threat as the model reads the real sequence of acts, step by step, with the real series beside it. */
import { type Level, type SeatId, type SeriesDef, seriesAt, type TheatreId } from '../../engine/index.ts';
import { correlation } from '../../lib/association.ts';
import { type MeanWithInterval, meanWithInterval } from '../../lib/stats.ts';
import { stepsOf, stepTicks } from './steps.ts';
import type { Track } from './track.ts';

/** One number for each step of the line: a year, or a turn of a level whose turns are shorter. */
export type Yearly = readonly MeanWithInterval[];

export interface Rise {
  readonly year: number;
  /** Change of overall threat from the end of the step before, points. */
  readonly points: MeanWithInterval;
}

export interface History {
  /** When each step of the line begins: whole years, or years with a fraction where steps are shorter. */
  readonly years: readonly number[];
  /** Overall threat at the end of each step, by seat, and by seat and theatre. */
  readonly threat: Readonly<Record<SeatId, Yearly>>;
  readonly theatres: Readonly<Record<SeatId, Readonly<Record<TheatreId, readonly number[]>>>>;
  /** Width of the widest interval of overall threat, points. */
  readonly widest: number;
  /** The two axes at the end of each year, over what was played until then. */
  readonly plane: Readonly<Record<SeatId, readonly { readonly deterrence: number; readonly deescalation: number }[]>>;
  /** Yearly rises, largest first. */
  readonly rises: Readonly<Record<SeatId, readonly Rise[]>>;
  /** What the model holds at the end of each year: members on the board, forward units, inclusion, verification. */
  readonly board: {
    readonly members: Readonly<Record<SeatId, readonly number[]>>;
    readonly units: Readonly<Record<SeatId, readonly number[]>>;
    readonly inclusion: readonly number[];
    readonly verification: readonly number[];
  };
  /** Whole years of the real series: those of the line, or all that a level of shorter steps has figures for. */
  readonly seriesYears: readonly number[];
  readonly series: readonly RealSeries[];
}

/** A real series as it is: a year without a value has none, nothing is interpolated. */
export interface RealSeries {
  readonly id: string;
  readonly unit: string;
  readonly source: string;
  readonly role: SeriesDef['role'];
  readonly values: readonly (number | undefined)[];
}

/** Years for which the real series are told. */
function seriesYears(level: Level, steps: readonly number[]): readonly number[] {
  if (stepTicks(level) === level.clock.ticksPerYear) return steps;
  const known = level.series.flatMap(({ points }) => points.map(([year]) => year));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Overall threat of a game at the end of each step. */
export function threatByStep(level: Level, track: Track, seat: 0 | 1): number[] {
  const ticks = stepTicks(level);
  return stepsOf(level).map((_, k) => track.threat[seat]?.[(k + 1) * ticks - 1] ?? 0);
}

function risesOf(years: readonly number[], byGame: readonly (readonly number[])[]): Rise[] {
  const rises = years.slice(1).map((year, k) => ({
    year,
    points: meanWithInterval(byGame.map((values) => (values[k + 1] ?? 0) - (values[k] ?? 0))),
  }));
  return rises.sort((a, b) => b.points.mean - a.points.mean);
}

export function realSeries(level: Level, years: readonly number[]): RealSeries[] {
  return level.series.map(({ id, unit, source, role, points }) => {
    const known = new Map(points);
    return { id, unit, source, role, values: years.map((year) => known.get(year)) };
  });
}

/** A poll held against a seat's threat at the end of the same years. Few points, mixed months: shown, not judged. */
export interface PollFit {
  readonly id: string;
  readonly seat: SeatId;
  readonly years: readonly number[];
  readonly poll: readonly number[];
  readonly threat: readonly number[];
  readonly r: MeanWithInterval;
}

export function pollFit(level: Level, history: History, id: string, seat: SeatId): PollFit {
  const points = level.series.find((series) => series.id === id)?.points ?? [];
  const years = points.map(([year]) => year);
  const poll = points.map(([, value]) => value);
  const first = history.years[0] ?? 0;
  const threat = years.map((year) => history.threat[seat]?.[year - first]?.mean ?? 0);
  return { id, seat, years, poll, threat, r: correlation(poll, threat) };
}

/** Values of a series that the model reads or shows, for all years (linear between its points, as the engine does). */
export function seriesValues(level: Level, id: string, years: readonly number[]): number[] {
  const points = level.series.find((series) => series.id === id)?.points ?? [];
  return years.map((year) => seriesAt(points, year));
}

export function historyOf(level: Level, tracks: readonly Track[]): History {
  const years = stepsOf(level);
  const ticks = stepTicks(level);
  const measured = seriesYears(level, years);
  const mean = (pick: (track: Track) => number) =>
    tracks.reduce((sum, track) => sum + pick(track), 0) / Math.max(1, tracks.length);
  const bySeat = <T>(make: (seat: 0 | 1) => T): Record<SeatId, T> =>
    Object.fromEntries(level.seats.map((seat, index) => [seat.id, make(index === 0 ? 0 : 1)]));
  const games = [0, 1].map((seat) => tracks.map((track) => threatByStep(level, track, seat === 0 ? 0 : 1)));
  const threat = bySeat((seat) =>
    years.map((_, k) => meanWithInterval((games[seat] ?? []).map((game) => game[k] ?? 0))),
  );
  const widths = Object.values(threat).flatMap((line) => line.map(({ ci95: [low, high] }) => high - low));
  return {
    years,
    threat,
    widest: Math.max(0, ...widths),
    theatres: bySeat((seat) =>
      Object.fromEntries(
        level.theatres.map(({ id }, h) => [
          id,
          years.map((_, k) => mean((track) => track.theatres[seat]?.[h]?.[(k + 1) * ticks - 1] ?? 0)),
        ]),
      ),
    ),
    plane: bySeat((seat) =>
      years.map((_, k) => ({
        deterrence: mean((track) => track.steps[k]?.scores[seat][0] ?? 0),
        deescalation: mean((track) => track.steps[k]?.scores[seat][1] ?? 0),
      })),
    ),
    rises: bySeat((seat) => risesOf(years, games[seat] ?? [])),
    board: {
      members: bySeat((seat) => years.map((_, k) => mean((track) => track.steps[k]?.members[seat] ?? 0))),
      units: bySeat((seat) => years.map((_, k) => mean((track) => track.steps[k]?.units[seat] ?? 0))),
      inclusion: years.map((_, k) => mean((track) => track.steps[k]?.inclusion ?? 0)),
      verification: years.map((_, k) => mean((track) => track.steps[k]?.verification ?? 0)),
    },
    seriesYears: measured,
    series: realSeries(level, measured),
  };
}
