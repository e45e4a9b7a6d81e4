/** What the sensitivity page asks, and the command that prints the same. */
import type { Morris, Tornado } from '../../analysis/inquiries/inquiry.ts';
import type { Level } from '../../engine/index.ts';
import type { World } from '../../store/index.ts';
import { studyChoice, studyNumber } from '../studies/study-numbers.ts';

/** One assumption at a time, or each wherever the others stand. */
export const WAYS = ['tornado', 'morris'] as const;
export type Way = (typeof WAYS)[number];

export interface SensitivityPlan {
  readonly way: Way;
  readonly outcome: string;
  readonly world: World;
  /** Games of each change (tornado), or trajectories (elementary effects). */
  readonly runs: number;
}

const CHOICES = { tornado: studyChoice('tornado.games'), morris: studyChoice('morris.trajectories') } as const;
/** What can be chosen. */
export const RUNS: Readonly<Record<Way, readonly number[]>> = {
  tornado: CHOICES.tornado.values,
  morris: CHOICES.morris.values,
};
export const USUAL_RUNS: Readonly<Record<Way, number>> = {
  tornado: CHOICES.tornado.usual,
  morris: CHOICES.morris.usual,
};

/** Games at each point of a trajectory. */
const MORRIS_GAMES = studyNumber('morris.games');
export const SENSITIVITY_SEED = 1;

/** Both sides are played by the game, each as its type bids: what the command line does if no player is named. */
export function inquiryOf({ seats }: Pick<Level, 'seats'>, plan: SensitivityPlan): Tornado | Morris {
  const { way, outcome, world, runs } = plan;
  const bots = Object.fromEntries(seats.map(({ id }) => [id, 'by-type'] as const));
  const about = { variant: { bots, lens: world.lens, set: world.set }, seed: SENSITIVITY_SEED, outcome };
  return way === 'tornado'
    ? { ask: 'tornado', ...about, games: runs }
    : { ask: 'morris', ...about, games: MORRIS_GAMES, trajectories: runs };
}

/** Prints the same figures on the command line. */
export function commandOf({ id }: Pick<Level, 'id'>, { way, outcome, world, runs }: SensitivityPlan): string {
  const size = way === 'tornado' ? ['--games', runs] : ['--games', MORRIS_GAMES, '--trajectories', runs];
  const set = Object.entries(world.set).map(([name, value]) => `${name}=${value}`);
  return [
    ...['npm run spiral --', way, '--level', id, ...size, '--seed', SENSITIVITY_SEED],
    ...['--outcome', outcome, '--lens', world.lens],
    ...(set.length === 0 ? [] : ['--set', ...set]),
  ].join(' ');
}
