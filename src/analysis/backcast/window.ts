/**
 * The back-cast of a level that tells of a few months or years: its real acts as input, and what comes of leaving force
 * to the model. A window this short has one outcome and no targets of its own: nothing here is judged a hit or a miss.
 */
import type { Level, SeatId, StateId } from '../../engine/index.ts';
import { type MeanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import type { HistoryInquiry, OpenInquiry } from '../inquiries/inquiry.ts';
import { type History, historyOf } from './history.ts';
import { openSeries } from './series.ts';
import type { Track } from './track.ts';

/** Force over one state by one seat, with diplomacy as it was and force left to the model. */
export interface FreeForce {
  readonly state: StateId;
  readonly seat: SeatId;
  readonly share: MeanWithInterval;
  /** Whether the script, too, has force of this seat over this state. */
  readonly real: boolean;
}

export interface WindowCast {
  readonly ask: 'window-cast';
  /** Games of each series. */
  readonly games: number;
  readonly history: History;
  readonly free: {
    /** Most often first. */
    readonly force: readonly FreeForce[];
    /** Share of games in which no force was used at all. */
    readonly none: MeanWithInterval;
    /** Share of games in which the two sides fought each other, and in which a nuclear weapon was used. */
    readonly clash: MeanWithInterval;
    readonly nuclear: MeanWithInterval;
  };
}

function forceOf(level: Level, tracks: readonly Track[]): FreeForce[] {
  const seats = level.seats.map(({ id }) => id);
  const byPlace = new Map<string, { readonly state: StateId; readonly seat: SeatId; games: number }>();
  const note = (state: StateId, seat: SeatId, games: number): void => {
    const known = byPlace.get(`${seat} ${state}`) ?? { state, seat, games: 0 };
    byPlace.set(`${seat} ${state}`, { ...known, games: known.games + games });
  };
  const scripted = level.script.filter(({ force }) => force !== undefined);
  for (const act of scripted) for (const state of act.targets) note(state, act.seat, 0);
  for (const { crises } of tracks) {
    const used = crises.flatMap(({ state, force }) =>
      seats.flatMap((seat, index) => (force[index === 0 ? 0 : 1] ? [`${seat} ${state}`] : [])),
    );
    for (const place of new Set(used)) {
      const [seat = '', state = ''] = place.split(' ');
      note(state, seat, 1);
    }
  }
  return [...byPlace.values()]
    .sort((a, b) => b.games - a.games)
    .map(({ state, seat, games }) => ({
      state,
      seat,
      share: shareWithInterval(games, tracks.length),
      real: scripted.some((act) => act.seat === seat && act.targets.includes(state)),
    }));
}

/** In two series: all acts given, and force left to the model. */
export function openWindowCast(level: Level, inquiry: HistoryInquiry): OpenInquiry<WindowCast> {
  return openSeries(level, inquiry, ['whole', 'free'], ({ whole, free }, games) => {
    const share = (holds: (track: Track) => boolean) => shareWithInterval(free.filter(holds).length, free.length);
    return {
      ask: 'window-cast',
      games,
      history: historyOf(level, whole),
      free: {
        force: forceOf(level, free),
        none: share(({ crises }) => crises.every(({ force }) => !force[0] && !force[1])),
        clash: share(({ clash }) => clash),
        nuclear: share(({ nuclear }) => nuclear),
      },
    };
  });
}
