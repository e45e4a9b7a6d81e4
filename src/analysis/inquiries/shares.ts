/** What each of several things left out does to one event: pairs of variants, game by game (common random numbers). */
import type { Level } from '../../engine/index.ts';
import { type Pairs, shareGone } from '../../lib/share-gone.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import { eventIn } from '../tracing/event.ts';
import type { OpenInquiry, Shares } from './inquiry.ts';

export interface FoundShare {
  /** Pairs of games that are in. */
  readonly games: number;
  /** The event with everything in, and without what is left out: a share of games, or points. */
  readonly before: MeanWithInterval;
  readonly after: MeanWithInterval;
  /** Part of the event that is gone; none where it comes too rarely again to tell. */
  readonly share?: MeanWithInterval;
}

export interface SharesResult {
  readonly ask: 'shares';
  /** In the order of the pairs that were asked about. */
  readonly found: readonly FoundShare[];
}

export function openShares(level: Level, { study, event, pairs }: Shares): OpenInquiry<SharesResult> {
  const seats = level.seats.map(({ id }) => id);
  const values = study.variants.map((): number[] => []);
  const yesNo = event.kind === 'crisis';
  const mean = (list: readonly number[]): MeanWithInterval =>
    yesNo ? shareWithInterval(list.filter((value) => value > 0).length, list.length) : meanWithInterval(list);
  const find = ({ before, after }: Omit<Pairs, 'yesNo'>): FoundShare => {
    const games = Math.min(before.length, after.length);
    const both = { before: before.slice(0, games), after: after.slice(0, games), yesNo };
    const share = games === 0 ? undefined : shareGone(both);
    return { games, before: mean(both.before), after: mean(both.after), ...(share === undefined ? {} : { share }) };
  };
  return {
    study,
    take: ({ task, games }) => values[task.variant]?.push(...games.map((game) => eventIn(event, game, seats))),
    result: () => ({
      ask: 'shares',
      found: pairs.map(({ before, after }) => find({ before: values[before] ?? [], after: values[after] ?? [] })),
    }),
  };
}
