/** Who sits at the desks while the script acts: bots that order nothing of their own, or nothing but force. */
import { type Bot, botSeed, createBot } from '../../bots/index.ts';
import { type GameState, isForceMove, type Rules, type SeatIndex } from '../../engine/index.ts';
import type { Player } from '../simulate.ts';

const NO_DIPLOMACY: Pick<Bot, 'signal' | 'accepts'> = { signal: () => undefined, accepts: () => [] };

/** Leaves all acts to the script, and steps down in crises: incidents of which the record has none are let pass. */
export function quietPlayer(rules: Rules, state: GameState, seat: SeatIndex): Bot {
  const { id } = rules.seats[seat].def;
  const bot = createBot('dove', { rules, seat: id, seed: botSeed(state.seed, id) });
  return { ...bot, ...NO_DIPLOMACY, wishes: function* () {} };
}

/** Leaves diplomacy and deployments to the script, and decides by its type on ultimatums, on force, and in crises. */
export function freeToAttack(rules: Rules, state: GameState, seat: SeatIndex): Bot {
  const { id } = rules.seats[seat].def;
  const bot = createBot('by-type', { rules, seat: id, seed: botSeed(state.seed, id), only: isForceMove });
  return { ...bot, ...NO_DIPLOMACY };
}

/** Those who sit at the desks of a study's games. */
export const DESKS = { quiet: quietPlayer, 'free-to-attack': freeToAttack } as const satisfies Record<string, Player>;
export type DesksId = keyof typeof DESKS;
