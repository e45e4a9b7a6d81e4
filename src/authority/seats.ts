import type { BotId } from '../bots/index.ts';
import type { SeatId } from '../engine/index.ts';

/** Who plays a seat: a person, a bot, or a stand-in for a person who is away. */
export type SeatPlan =
  | { readonly kind: 'human' }
  | { readonly kind: 'bot'; readonly bot: BotId }
  | { readonly kind: 'stand-in'; readonly bot: BotId };

export type SeatPlans = Readonly<Record<SeatId, SeatPlan>>;

/** The persona that takes a seat whose player is away: cautious, and nobody's enemy. */
export const STAND_IN: BotId = 'firm-but-fair';

/**
 * What happens to a seat from outside the game. The clock is one of these: it is an input like any other, so that a
 * replay needs no clock.
 */
export type SeatEvent = 'time-up' | 'left' | 'returned';
