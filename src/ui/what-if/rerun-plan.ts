/** What is asked when a finished match is played again in another world. */
import type { Compare } from '../../analysis/inquiries/inquiry.ts';
import type { Variant } from '../../analysis/monte-carlo/study.ts';
import type { DroppedOrder, Rerun } from '../../analysis/rerun/rerun.ts';
import type { CardView, SeatId } from '../../engine/index.ts';
import type { World } from '../../store/index.ts';
import { studyChoice } from '../studies/study-numbers.ts';

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
  /** The act that is left out, if one is: the match is played again from its turn on. */
  readonly fork?: number | undefined;
  readonly dropped?: DroppedOrder | undefined;
}

/** What is left out when the match is played again without an act, and from when. */
export function forkAt({ id, turn, seat, ordered, state, theatre }: CardView): Partial<RerunPlan> {
  const place = { ...(state === undefined ? {} : { state }), ...(theatre === undefined ? {} : { theatre }) };
  return { fork: id, fromTurn: turn, dropped: { turn, seat, move: ordered, ...place } };
}

export interface RerunSides {
  readonly me: SeatId;
  readonly rival: SeatId;
  /** Turns that were played. */
  readonly turns: number;
}

/** Games of each world that can be chosen. */
export const { values: FAN_GAMES, usual: USUAL_FAN_GAMES } = studyChoice('what-if.games');
const SEED = 1;

/** What is asked where nothing was chosen yet, but for the world. */
export const USUAL_PLAN = { repeats: 'both', fromTurn: 1, games: USUAL_FAN_GAMES } as const;

type Study = Omit<Compare['study'], 'match'>;

export interface RerunStudy {
  readonly ask: 'compare';
  readonly study: Study;
}

type Changed = Pick<RerunPlan, 'world' | 'dropped'>;

function followed(repeats: Repeats, { me, rival, turns }: RerunSides): Rerun['follow'] {
  if (repeats === 'nobody') return {};
  return repeats === 'me' ? { [me]: turns } : { [me]: turns, [rival]: turns };
}

/** The match as it was, and the same with the change. Which bot sat where, the record knows. */
function bothWorlds(rerun: Rerun, { world: { lens, set }, dropped }: Changed): readonly Variant[] {
  const changed = dropped === undefined ? rerun : { ...rerun, dropped: [dropped] };
  return [
    { bots: {}, rerun },
    { bots: {}, rerun: changed, lens, set },
  ];
}

/** One game: every input of both desks again, with the chances of the match. */
export function sameInputs(plan: Changed & Pick<RerunPlan, 'fromTurn'>, sides: RerunSides): RerunStudy {
  const rerun: Rerun = { fromTurn: plan.fromTurn, follow: followed('both', sides), chance: 'same' };
  return { ask: 'compare', study: { seed: SEED, games: 1, threats: true, variants: bothWorlds(rerun, plan) } };
}

/**
 * What is played before anything is asked, so that all of it is met: with the chances of the match and others, with both
 * desks repeating themselves and with one that answers anew, as it was and without an act of the middle of the match.
 * @param games in all
 */
export function warmUpOf(world: World, cards: readonly CardView[], sides: RerunSides, games: number): RerunStudy {
  const middle = Math.ceil(sides.turns / 2);
  const act = cards.find(({ seat, turn }) => seat === sides.me && turn >= middle);
  const plan = { ...USUAL_PLAN, world, repeats: 'me', fromTurn: middle, ...(act && forkAt(act)) } as const;
  const { ask, study } = fanOf(plan, sides);
  const variants = [...study.variants, ...sameInputs(plan, sides).study.variants];
  return { ask, study: { ...study, variants, games: Math.ceil(games / variants.length) } };
}

/** Many games: each pair, one in each world, shares its chances. */
export function fanOf(plan: RerunPlan, sides: RerunSides): RerunStudy {
  const { fromTurn, repeats, games } = plan;
  const rerun: Rerun = { fromTurn, follow: followed(repeats, sides), chance: 'fresh' };
  return { ask: 'compare', study: { seed: SEED, games, threats: true, variants: bothWorlds(rerun, plan) } };
}
