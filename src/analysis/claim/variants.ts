/** The worlds that the article's claim is tested in: as it is, and with one link of the chain held still. */
import type { Frozen } from '../../engine/index.ts';
import type { Variant } from '../monte-carlo/study.ts';
import { ENLARGER } from './enlarger.ts';

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

/** A world as it is played: bots that none is named for play their types. */
export function variantOf(setting: Setting, variant: VariantId): Variant {
  const frozen = FROZEN[variant];
  if (setting === 'self-play') return { bots: {}, frozen };
  return { bots: {}, desks: 'free-to-attack', script: 'diplomacy', frozen, turnTicks: 2 };
}
