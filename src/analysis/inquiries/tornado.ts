/**
 * Tornado: each parameter alone at the low and the high end of its plausible range, in the same games as the world as it
 * is. Differences are taken game by game (common random numbers), so that their intervals are those of what the parameter
 * does, not of how games differ. Limits: it shows no interaction, and only the world around which it turns.
 */
import type { Level, ParamDef } from '../../engine/index.ts';
import { type MeanWithInterval, meanWithInterval } from '../../lib/stats.ts';
import type { Variant } from '../monte-carlo/study.ts';
import type { OpenInquiry, Tornado } from './inquiry.ts';
import { outcomeNamed } from './outcomes.ts';
import { variedParams } from './varied-params.ts';

/** A parameter at one end of its range. */
export interface TornadoEnd {
  /** Value of the parameter there, in its unit. */
  readonly value: number;
  /** How the outcome differs there from the world as it is, in the outcome's unit. */
  readonly change: MeanWithInterval;
}

export interface TornadoBar {
  readonly param: string;
  /** Value in the world as it is. */
  readonly value: number;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Outcome at the high end less outcome at the low end. */
  readonly swing: MeanWithInterval;
}

export interface TornadoResult {
  readonly ask: 'tornado';
  readonly outcome: string;
  /** Games of the world as it is that are in. */
  readonly games: number;
  /** The outcome in the world as it is. */
  readonly base: MeanWithInterval;
  /** Parameters whose games are in, the widest swing first. */
  readonly bars: readonly TornadoBar[];
}

/** All bars stand early with wide intervals, and narrow as games come in. */
const GAMES_PER_TASK = 4;

/** `after - before`, game by game, over the games that both have. */
function paired(before: readonly number[], after: readonly number[]): MeanWithInterval {
  const both = Math.min(before.length, after.length);
  return meanWithInterval(after.slice(0, both).map((value, game) => value - (before[game] ?? Number.NaN)));
}

function atEnds(variant: Variant, { name, min, max }: ParamDef): readonly Variant[] {
  return [min, max].map((value) => ({ ...variant, set: { ...variant.set, [name]: value } }));
}

/** Widest first; parameters that do equally much by their names. */
function byWidth(a: TornadoBar, b: TornadoBar): number {
  const width = Math.abs(b.swing.mean) - Math.abs(a.swing.mean);
  if (width !== 0) return width;
  return a.param < b.param ? -1 : 1;
}

export function openTornado(level: Level, inquiry: Tornado): OpenInquiry<TornadoResult> {
  const { variant, seed, games } = inquiry;
  const params = variedParams(level, inquiry.params);
  const { name: outcome, of } = outcomeNamed(
    level.seats.map(({ id }) => id),
    inquiry.outcome,
  );
  const variants = [variant, ...params.flatMap((param) => atEnds(variant, param))];
  const values: number[][] = variants.map(() => []);
  const valuesOf = (index: number): readonly number[] => values[index] ?? [];
  const barOf = (param: ParamDef, index: number): TornadoBar => {
    const [base, low, high] = [valuesOf(0), valuesOf(1 + 2 * index), valuesOf(2 + 2 * index)];
    return {
      param: param.name,
      value: variant.set?.[param.name] ?? param.value,
      low: { value: param.min, change: paired(base, low) },
      high: { value: param.max, change: paired(base, high) },
      swing: paired(low, high),
    };
  };
  return {
    study: { seed, games, variants },
    gamesPerTask: GAMES_PER_TASK,
    take: ({ task, games: played }) => {
      values[task.variant]?.push(...played.map(of));
    },
    result: () => ({
      ask: 'tornado',
      outcome,
      games: valuesOf(0).length,
      base: meanWithInterval(valuesOf(0)),
      bars: params
        .map(barOf)
        .filter((_, index) => valuesOf(2 + 2 * index).length > 0)
        .sort(byWidth),
    }),
  };
}
