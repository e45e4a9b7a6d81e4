/** Who plays in the gates: the two seats of the campaign, and which of their types stand for innocence and for greed. */
import type { BotId } from '../../bots/index.ts';
import type { SeatId, TypeId } from '../../engine/index.ts';

export const CAMPAIGN = 'europe-1991-2024';

/** One seat's point of view: the policy under test sits in `seat`, a bot that plays out a hidden type opposite. */
export interface Side {
  readonly seat: SeatId;
  readonly rival: SeatId;
  /** The rival's type that only wants to be safe, and the one that wants more. */
  readonly innocent: TypeId;
  readonly greedy: TypeId;
}

export const SIDES: readonly Side[] = [
  { seat: 'nato', rival: 'russia', innocent: 'security-seeker', greedy: 'revisionist' },
  { seat: 'russia', rival: 'nato', innocent: 'restrained', greedy: 'containment' },
];

export const LENSES = ['realist', 'constructivist', 'institutionalist', 'synthesis'] as const;

/** The lens of a gate that names none. */
export const LENS = 'synthesis';

/** The policies of the persona mix, each as often as the others and in both seats. */
export const PERSONAS = [
  'dove',
  'hawk',
  'copycat',
  'firm-but-fair',
  'by-type',
  'generous-copycat',
  'opportunist',
] as const satisfies readonly BotId[];

/** The seed of the reported series. Tuning used others, so these are games that nothing was fitted to. */
export const REPORT_SEED = 20_240_001;
