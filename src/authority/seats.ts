import { type BotId, type BotName, PLAYER_NAMES, usualStrength } from '../bots/index.ts';
import type { SeatId } from '../engine/index.ts';

/** Who plays a seat: a person, a bot, or a stand-in for a person who is away. */
export type SeatPlan =
  | { readonly kind: 'human' }
  | { readonly kind: 'bot'; readonly bot: BotName }
  | { readonly kind: 'stand-in'; readonly bot: BotName };

export type SeatPlans = Readonly<Record<SeatId, SeatPlan>>;

/** The same seats with every bot at its usual strength: for a machine on which looking ahead failed. */
export function atUsualStrength(plans: SeatPlans): SeatPlans {
  const usual = (plan: SeatPlan): SeatPlan =>
    plan.kind === 'human' ? plan : { ...plan, bot: usualStrength(plan.bot) };
  return Object.fromEntries(Object.entries(plans).map(([seat, plan]) => [seat, usual(plan)]));
}

/** Does the value say who plays each seat, by names that this build knows? */
export function isSeatPlans(value: Readonly<Record<string, unknown>>): value is SeatPlans {
  return Object.values(value).every((plan) => {
    if (typeof plan !== 'object' || plan === null) return false;
    const { kind, bot } = plan as { readonly kind?: unknown; readonly bot?: unknown };
    return kind === 'human' || ((kind === 'bot' || kind === 'stand-in') && PLAYER_NAMES.some((name) => name === bot));
  });
}

/** The persona that takes a seat whose player is away: cautious, and nobody's enemy. */
export const STAND_IN: BotId = 'firm-but-fair';

/**
 * What happens to a seat from outside the game. The clock is one of these: it is an input like any other, so that a
 * replay needs no clock.
 */
export type SeatEvent = 'time-up' | 'left' | 'returned';
