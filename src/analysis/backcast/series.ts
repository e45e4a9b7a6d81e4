/** Series of games that a back-cast is made of, played side by side: game n of each has the same seeds. */
import type { Level } from '../../engine/index.ts';
import type { HistoryInquiry, OpenInquiry } from '../inquiries/inquiry.ts';
import type { Variant } from '../monte-carlo/study.ts';
import { INNOCENT, NEIGHBOUR } from './cast.ts';
import { stepTicks } from './steps.ts';
import type { Track } from './track.ts';

const FREE = { bots: {}, desks: 'free-to-attack', script: 'diplomacy' } as const satisfies Variant;

/**
 * `whole`: all real acts are given. `free`: the real diplomacy is, and force is left to the model. `innocent`: the same
 * with a neighbour that only wants to be safe. `undated`: the same as `free`, and no dated event opens a crisis.
 */
const SERIES = {
  whole: { bots: {}, desks: 'quiet', script: 'whole' },
  free: FREE,
  innocent: { ...FREE, types: { [NEIGHBOUR]: INNOCENT } },
  undated: { ...FREE, datedCrises: false },
} as const satisfies Record<string, Variant>;
export type SeriesId = keyof typeof SERIES;

/** Tracks by series, as many of each. */
export type Tracks<Id extends SeriesId> = Readonly<Record<Id, readonly Track[]>>;

/** All series are known equally well early, with wide intervals that narrow as games come in. */
const GAMES_PER_TASK = 5;

/** Has these series played, and makes of the games that all of them have what `result` says. */
export function openSeries<Id extends SeriesId, Result>(
  level: Level,
  { games, seed, lens, set }: HistoryInquiry,
  ids: readonly Id[],
  result: (tracks: Tracks<Id>, games: number) => Result,
): OpenInquiry<Result> {
  const kept = ids.map((): Track[] => []);
  const variants = ids.map((id): Variant => ({ ...SERIES[id], turnTicks: stepTicks(level), lens, set }));
  return {
    study: { seed, games, variants, tracks: true },
    gamesPerTask: GAMES_PER_TASK,
    take: ({ task, games: played }) => {
      kept[task.variant]?.push(...played.flatMap(({ track }) => track ?? []));
    },
    result: () => {
      const all = Math.min(...kept.map(({ length }) => length));
      const tracks = {} as Record<Id, readonly Track[]>;
      ids.forEach((id, index) => {
        tracks[id] = kept[index]?.slice(0, all) ?? [];
      });
      return result(tracks, all);
    },
  };
}
