/**
 * Elementary effects (Morris 1991). A trajectory starts at a random point of a grid of four levels over the plausible ranges
 * and moves one parameter after the other, in random order, by two thirds of its range. The effect of a parameter is the
 * change of the outcome's mean, over the same games, per range: `d = (y(x + D e) - y(x)) / D`. `muStar` is the mean of |d|
 * (Campolongo, Cariboni and Saltelli 2007): how much the parameter matters anywhere; `sigma` the standard deviation of d:
 * how much that depends on the others. Limits: a screening; few trajectories tell the large effects from the small only.
 */
import { draw, type Level, type ParamDef } from '../../engine/index.ts';
import { type MeanWithInterval, meanWithInterval, standardDeviation } from '../../lib/stats.ts';
import type { Variant } from '../monte-carlo/study.ts';
import type { Morris, OpenInquiry } from './inquiry.ts';
import { outcomeNamed } from './outcomes.ts';
import { variedParams } from './varied-params.ts';

export interface MorrisEffect {
  readonly param: string;
  /** Mean of the absolute effects: outcome's unit per range of the parameter. */
  readonly muStar: MeanWithInterval;
  /** Mean of the effects with their signs. */
  readonly mu: MeanWithInterval;
  readonly sigma: number;
}

export interface MorrisResult {
  readonly ask: 'morris';
  readonly outcome: string;
  /** Trajectories whose games are all in. */
  readonly trajectories: number;
  /** The largest `muStar` first. */
  readonly effects: readonly MorrisEffect[];
}

/** Levels of the grid, as shares of a range, and the step between one and the next but one (Morris 1991: p / 2(p - 1)). */
const LEVELS = 4;
const STEP = 2 / 3;

/** One point of a trajectory: what is set, and which parameter was moved to come here, upwards or downwards. */
interface Point {
  readonly set: Readonly<Record<string, number>>;
  readonly moved?: { readonly param: string; readonly by: 1 | -1 };
}

/** The points of a trajectory. Each draw has its own key, so that one more parameter shifts no other. */
export function trajectoryOf(params: readonly ParamDef[], seed: number, trajectory: number): Point[] {
  const share = new Map<string, number>();
  for (const { name } of params) {
    share.set(name, Math.floor(draw(seed, trajectory, 'morris-start', name) * LEVELS) / (LEVELS - 1));
  }
  const set = () =>
    Object.fromEntries(
      params.map(({ name, min, max }) => [name, Math.min(max, min + (share.get(name) ?? 0) * (max - min))]),
    );
  const rank = ({ name }: ParamDef) => draw(seed, trajectory, 'morris-order', name);
  const points: Point[] = [{ set: set() }];
  for (const { name } of [...params].sort((a, b) => rank(a) - rank(b))) {
    const from = share.get(name) ?? 0;
    const by = from < 0.5 ? 1 : -1;
    share.set(name, Math.round((from + by * STEP) * (LEVELS - 1)) / (LEVELS - 1));
    points.push({ set: set(), moved: { param: name, by } });
  }
  return points;
}

function byWeight(a: MorrisEffect, b: MorrisEffect): number {
  const weight = b.muStar.mean - a.muStar.mean;
  if (weight !== 0) return weight;
  return a.param < b.param ? -1 : 1;
}

export function openMorris(level: Level, inquiry: Morris): OpenInquiry<MorrisResult> {
  const { variant, seed, games } = inquiry;
  const params = variedParams(level, inquiry.params);
  const { name: outcome, of } = outcomeNamed(
    level.seats.map(({ id }) => id),
    inquiry.outcome,
  );
  const trajectories = Array.from({ length: inquiry.trajectories }, (_, n) => trajectoryOf(params, seed, n));
  const points = trajectories.flat();
  const sums = points.map(() => ({ count: 0, total: 0 }));
  const meanOf = (index: number) => {
    const { count, total } = sums[index] ?? { count: 0, total: 0 };
    return count === games ? total / games : undefined;
  };
  const complete = () => {
    const first = sums.findIndex(({ count }) => count < games);
    return Math.floor((first === -1 ? points.length : first) / (params.length + 1));
  };
  const effectsUntil = (end: number) => {
    const effects = new Map<string, number[]>(params.map(({ name }) => [name, []]));
    for (let index = 1; index < end; index += 1) {
      const moved = points[index]?.moved;
      const [before, after] = [meanOf(index - 1), meanOf(index)];
      if (moved === undefined || before === undefined || after === undefined) continue;
      effects.get(moved.param)?.push((moved.by * (after - before)) / STEP);
    }
    return effects;
  };
  return {
    study: {
      seed,
      games,
      variants: points.map(({ set }): Variant => ({ ...variant, set: { ...variant.set, ...set } })),
    },
    take: ({ task, games: played }) => {
      const sum = sums[task.variant];
      if (sum === undefined) return;
      for (const game of played) sum.total += of(game);
      sum.count += played.length;
    },
    result: () => {
      const done = complete();
      const effects = [...effectsUntil(done * (params.length + 1))].map(([param, values]) => ({
        param,
        muStar: meanWithInterval(values.map(Math.abs)),
        mu: meanWithInterval(values),
        sigma: standardDeviation(values),
      }));
      return { ask: 'morris', outcome, trajectories: done, effects: done === 0 ? [] : effects.sort(byWeight) };
    },
  };
}
