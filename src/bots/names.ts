/** The names of the bots with their strengths, as seat plans, saves and records write them. */
import { BOT_IDS, type BotId, type BotName, type Persona, STRENGTHS, type Strength } from './bot.ts';

/** Every player that has a name: the usual ones first, then those of other strengths. */
export const PLAYER_NAMES: readonly BotName[] = [
  ...BOT_IDS,
  ...BOT_IDS.flatMap((id) => (id === 'random' ? [] : STRENGTHS.map((strength) => `${id}:${strength}` as const))),
];

/** The name of a persona at a strength: the usual one goes without saying. */
export function botName(persona: Persona, strength: Strength): BotName {
  return strength === 'planner' ? persona : `${persona}:${strength}`;
}

/** The same character at its usual strength. */
export const usualStrength = (name: BotName): BotId => name.split(':')[0] as BotId;

export const isExpert = (name: BotName): boolean => name.endsWith(':expert');
