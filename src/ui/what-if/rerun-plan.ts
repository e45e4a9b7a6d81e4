/** What is asked when a finished match is played again in another world. */
import type { Compare } from '../../analysis/inquiries/inquiry.ts';
import type { Variant } from '../../analysis/monte-carlo/study.ts';
import type { Rerun } from '../../analysis/rerun/rerun.ts';
import type { SeatId } from '../../engine/index.ts';
import type { World } from '../../store/index.ts';

/** Who does again what was done in the match; the others are played by the game. */
export const REPEATS = ['both', 'me', 'nobody'] as const;
export type Repeats = (typeof REPEATS)[number];

export interface RerunPlan {
  readonly world: World;
  readonly repeats: Repeats;
  /** The turn from which the other world holds. */
  readonly fromTurn: number;
  /** Games of each world in the fan. */
  readonly games: number;
}

export interface RerunSides {
  readonly me: SeatId;
  readonly rival: SeatId;
  /** Turns that were played. */
  readonly turns: number;
}

/** Games of each world that can be chosen, few to many: more games, narrower intervals. */
export const FAN_GAMES = [100, 300, 1000, 3000] as const;
export const USUAL_FAN_GAMES = 300;
const SEED = 1;

type Study = Omit<Compare['study'], 'match'>;

export interface RerunStudy {
  readonly ask: 'compare';
  readonly study: Study;
}

function followed(repeats: Repeats, { me, rival, turns }: RerunSides): Rerun['follow'] {
  if (repeats === 'nobody') return {};
  return repeats === 'me' ? { [me]: turns } : { [me]: turns, [rival]: turns };
}

/** The match in its own world, and the same in the other one. Which bot sat where, the record knows. */
function bothWorlds(rerun: Rerun, { lens, set }: World): readonly Variant[] {
  return [
    { bots: {}, rerun },
    { bots: {}, rerun, lens, set },
  ];
}

/** One game: every input of both desks again, with the chances of the match. */
export function sameInputs({ world, fromTurn }: Pick<RerunPlan, 'world' | 'fromTurn'>, sides: RerunSides): RerunStudy {
  const rerun: Rerun = { fromTurn, follow: followed('both', sides), chance: 'same' };
  return { ask: 'compare', study: { seed: SEED, games: 1, threats: true, variants: bothWorlds(rerun, world) } };
}

/** Many games: each pair, one in each world, shares its chances. */
export function fanOf({ world, fromTurn, repeats, games }: RerunPlan, sides: RerunSides): RerunStudy {
  const rerun: Rerun = { fromTurn, follow: followed(repeats, sides), chance: 'fresh' };
  return { ask: 'compare', study: { seed: SEED, games, threats: true, variants: bothWorlds(rerun, world) } };
}
