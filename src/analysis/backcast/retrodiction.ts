/**
 * Retrodiction of crises: how often the model, with scripted diplomacy and free attacks, has one break out in a theatre in
 * a half-year, held against the real record. The level was tuned on the history that it then "predicts": where no theatre
 * was left out of the tuning this is no test, and the two groups are told apart.
 */
import { type Level, tickOfDate } from '../../engine/index.ts';
import { auc, brier, type Forecast } from '../../lib/association.ts';
import { type MeanWithInterval, meanWithInterval } from '../../lib/stats.ts';
import { TUNED, UNTOUCHED } from './cast.ts';
import type { Track } from './track.ts';

export const GROUPS = ['tuned', 'untouched', 'all'] as const;
export type Group = (typeof GROUPS)[number];

export interface Retrodiction {
  readonly group: Group;
  /** What is looked for: any crisis, or one in which a side uses force. */
  readonly of: 'crisis' | 'force';
  /** Half-years either side that count too, in the model and in the record. */
  readonly within: 0 | 1;
  readonly cells: number;
  readonly came: number;
  readonly auc: MeanWithInterval;
  readonly brier: number;
  /** Brier score of always giving the share of cells in which it came: known only afterwards, so a hard rival. */
  readonly climatology: number;
  /**
   * 1 - Brier / climatology: above 0 the model does better. Its interval takes half-years as independent, which those of
   * one war are not: rather too narrow.
   */
  readonly skill: MeanWithInterval;
}

const FORCE_RUNG = 5;

/** Share of games in which one broke out, by theatre and tick. */
function chances(level: Level, tracks: readonly Track[], of: Retrodiction['of'], within: number): number[][] {
  const ticks = level.clock.turns * level.clock.ticksPerTurn;
  const hits = level.theatres.map(() => new Array<number>(ticks).fill(0));
  for (const { crises } of tracks) {
    const cells = new Set<string>();
    for (const { theatre, tick, peak } of crises) {
      if (of === 'force' && peak < FORCE_RUNG) continue;
      for (let cell = tick - within; cell <= tick + within; cell += 1) cells.add(`${theatre} ${cell}`);
    }
    for (const cell of cells) {
      const [theatre = -1, tick = -1] = cell.split(' ').map(Number);
      const row = hits[theatre];
      if (row?.[tick] !== undefined) row[tick] += 1;
    }
  }
  return hits.map((row) => row.map((count) => count / Math.max(1, tracks.length)));
}

const inGroup = (group: Group, theatre: string): boolean =>
  group === 'all' || (group === 'tuned' ? TUNED : UNTOUCHED).some((each) => each === theatre);

interface Foretold extends Forecast {
  readonly theatre: string;
}

/** Of all theatres: the groups share them. */
function forecastsOf(level: Level, tracks: readonly Track[], of: Retrodiction['of'], within: number): Foretold[] {
  const byCell = chances(level, tracks, of, within);
  const real = new Set(
    level.onsets
      .filter(({ force }) => of === 'crisis' || force)
      .map(({ theatre, date }) => `${theatre} ${tickOfDate(level, date)}`),
  );
  return level.theatres.flatMap(({ id }, h): Foretold[] => {
    const around = within === 0 ? [0] : [-1, 0, 1];
    const played = (byCell[h] ?? []).map((chance, tick) => ({
      theatre: id,
      chance,
      came: around.some((step) => real.has(`${id} ${tick + step}`)),
    }));
    return played.slice(level.clock.prologueTicks);
  });
}

const squared = (x: number): number => x * x;

/** From how much nearer to what came each forecast is than the base rate (Brier 1950; Murphy 1988). */
function skillOf(forecasts: readonly Forecast[], rate: number, climatology: number): MeanWithInterval {
  if (climatology === 0) return { mean: 0, ci95: [0, 0] };
  const nearer = forecasts.map(({ chance, came }) => squared(rate - (came ? 1 : 0)) - squared(chance - (came ? 1 : 0)));
  const { mean, ci95 } = meanWithInterval(nearer);
  return { mean: mean / climatology, ci95: [ci95[0] / climatology, ci95[1] / climatology] };
}

export function retrodict(level: Level, tracks: readonly Track[]): Retrodiction[] {
  return (['force', 'crisis'] as const).flatMap((of) =>
    ([0, 1] as const).flatMap((within) => {
      const foretold = forecastsOf(level, tracks, of, within);
      return GROUPS.map((group): Retrodiction => {
        const forecasts = foretold.filter(({ theatre }) => inGroup(group, theatre));
        const came = forecasts.filter((f) => f.came).length;
        const rate = came / Math.max(1, forecasts.length);
        const score = brier(forecasts);
        const climatology = brier(forecasts.map((f) => ({ chance: rate, came: f.came })));
        return {
          group,
          of,
          within,
          cells: forecasts.length,
          came,
          auc: auc(forecasts),
          brier: score,
          climatology,
          skill: skillOf(forecasts, rate, climatology),
        };
      });
    }),
  );
}
