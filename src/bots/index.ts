/** The door of the bots. */
import type { Bot, BotId, BotSetup } from './bot.ts';
import { createPersona } from './persona.ts';
import { createRandomBot } from './random-bot.ts';

export type { Bot, BotId, BotSetup, Reason, ReasonKey, Wishes } from './bot.ts';
export { BOT_IDS } from './bot.ts';
export { botSeed } from './bot-seed.ts';
export { type Place, takeTurn } from './take-turn.ts';

/** A bot by id, for either seat of any level. */
export function createBot(id: BotId, setup: BotSetup): Bot {
  return id === 'random' ? createRandomBot(setup) : createPersona(id, setup);
}
