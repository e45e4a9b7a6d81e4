/** The door of the bots. */
import type { Bot, BotName, BotSetup, Persona } from './bot.ts';
import { createExpert } from './expert.ts';
import { createPersona, createPolicyBot } from './persona.ts';
import type { PersonaWanting, Policy } from './policy.ts';
import { createRandomBot } from './random-bot.ts';

export type { Bot, BotId, BotName, BotSetup, Persona, Reason, ReasonKey, SkilledId, Strength, Wishes } from './bot.ts';
export { BOT_IDS, STRENGTHS } from './bot.ts';
export { botSeed } from './bot-seed.ts';
export { botName, isExpert, PLAYER_NAMES, usualStrength } from './names.ts';
export { type Listener, playOn } from './play-on.ts';
export { LADDER_STYLES, type PersonaWanting, type Policy, type Weight } from './policy.ts';
export { type Place, takeTurn } from './take-turn.ts';
export type { Want } from './wanted.ts';

/** Who plays a seat: a bot by its id and perhaps its strength, a policy given as data, or a persona with a list of wanted cards. */
export type PlayerId = BotName | Policy | PersonaWanting;

/** A bot by id or by its policy, for either seat of any level. */
export function createBot(player: PlayerId, setup: BotSetup): Bot {
  if (typeof player !== 'string')
    return 'persona' in player ? createPersona(player.persona, setup, player.want) : createPolicyBot(player, setup);
  if (player === 'random') return createRandomBot(setup);
  const [persona, strength] = player.split(':') as [Persona, string | undefined];
  if (strength === 'expert') return createExpert(persona, setup);
  const { boldness } = setup.rules.bots.guided;
  return createPersona(persona, strength === 'guided' ? { ...setup, boldness } : setup);
}
