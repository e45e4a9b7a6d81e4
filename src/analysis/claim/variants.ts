/** The worlds that the article's claim is tested in: as it is, and with one link of the chain held still. */
import { type Bot, botSeed, createBot } from '../../bots/index.ts';
import type { Frozen, GameState, Rules, RulesOptions, SeatId, SeatIndex } from '../../engine/index.ts';
import { freeToAttack } from '../backcast/index.ts';

/** The seat whose enlargement the claim is about. */
export const ENLARGER: SeatId = 'nato';

export const VARIANTS = [
  'as-it-is',
  'perception-frozen',
  'threat-frozen',
  'enlargement-frozen',
  'perception-and-enlargement-frozen',
  'threat-and-enlargement-frozen',
] as const;
export type VariantId = (typeof VARIANTS)[number];

const FROZEN: Readonly<Record<VariantId, Frozen>> = {
  'as-it-is': {},
  'perception-frozen': { perception: true },
  'threat-frozen': { threat: true },
  'enlargement-frozen': { enlargement: [ENLARGER] },
  'perception-and-enlargement-frozen': { perception: true, enlargement: [ENLARGER] },
  'threat-and-enlargement-frozen': { threat: true, enlargement: [ENLARGER] },
};

/** `self-play`: both seats play their types freely; `history`: the real diplomacy is scripted and only force is free. */
export const SETTINGS = ['self-play', 'history'] as const;
export type Setting = (typeof SETTINGS)[number];

export function optionsOf(setting: Setting, variant: VariantId): RulesOptions {
  const frozen = FROZEN[variant];
  return setting === 'history' ? { script: 'diplomacy', frozen, turnTicks: 2 } : { frozen };
}

function freePlayer(rules: Rules, state: GameState, seat: SeatIndex): Bot {
  const { id } = rules.seats[seat].def;
  return createBot('by-type', { rules, seat: id, seed: botSeed(state.seed, id) });
}

export function playerOf(setting: Setting): (rules: Rules, state: GameState, seat: SeatIndex) => Bot {
  return setting === 'history' ? freeToAttack : freePlayer;
}
