/** The door of the bots. */
import type { Bot, BotId, BotSetup } from './bot.ts';
import { createPersona, createPolicyBot } from './persona.ts';
import type { Policy } from './policy.ts';
import { createRandomBot } from './random-bot.ts';

export type { Bot, BotId, BotSetup, Reason, ReasonKey, Wishes } from './bot.ts';
export { BOT_IDS } from './bot.ts';
export { botSeed } from './bot-seed.ts';
export { LADDER_STYLES, type Policy, type Weight } from './policy.ts';
export { type Place, takeTurn } from './take-turn.ts';

/** Who plays a seat: a bot by its id, or a policy given as data. */
export type PlayerId = BotId | Policy;

/** A bot by id or by its policy, for either seat of any level. */
export function createBot(player: PlayerId, setup: BotSetup): Bot {
  if (typeof player !== 'string') return createPolicyBot(player, setup);
  return player === 'random' ? createRandomBot(setup) : createPersona(player, setup);
}
