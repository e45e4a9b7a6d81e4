/** The one reason that weighs most for an order, and the intent that goes with it. */
import type { Intent, MoveDef } from '../engine/index.ts';
import type { ReasonKey } from './bot.ts';
import type { Role } from './move-role.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Situation } from './situation.ts';

const REASON: Readonly<Record<Role, ReasonKey>> = {
  ultimatum: 'attack-would-pay',
  coerce: 'press',
  admit: 'open-door',
  promise: 'open-door',
  partner: 'open-door',
  'close-door': 'reassure',
  post: 'close-gap',
  exercise: 'press',
  thin: 'thin-out',
  arm: 'deny-gain',
  pull: 'hold-state',
  aid: 'hold-state',
  release: 'reassure',
  recognise: 'press',
  sanction: 'answer-attack',
  commit: 'deny-gain',
  quit: 'press',
  confide: 'keep-talking',
  spend: 'close-gap',
  say: 'keep-talking',
};

/** The reason for a move of this use as a rule. */
export function usualReason(role: Role, edge: number): ReasonKey {
  if (role === 'say') return edge < 0 ? 'reassure' : 'press';
  return REASON[role];
}

/** The reason shown for an order of this move. */
export function reasonFor(s: Situation, { role, reason }: MoveTraits): ReasonKey {
  if (role === 'sanction' && !s.anyAttack) return 'answer-in-kind';
  if (role === 'confide' && s.acts.warm > 0) return 'return-warmth';
  return reason;
}

const INTENTS_OF_REASON: Partial<Record<ReasonKey, readonly Intent[]>> = {
  reassure: ['reassure', 'bargain'],
  'keep-talking': ['reassure', 'bargain'],
  'return-warmth': ['reassure', 'bargain'],
  'thin-out': ['reassure'],
  'close-gap': ['deter', 'support-ally'],
  ambition: ['gain-position', 'deter'],
  'open-door': ['uphold-principle', 'support-ally', 'gain-position'],
  'hold-state': ['support-ally', 'gain-position'],
  press: ['gain-position', 'punish'],
  'answer-attack': ['punish', 'deter'],
  'answer-in-kind': ['punish', 'deter'],
  'deny-gain': ['deter', 'support-ally'],
  'attack-would-pay': ['gain-position'],
};

/**
 * The intent of an order: the first that fits the reason and is usual for the move, else the move's most usual. Reasons that
 * one move may have go with the same intents, so that it is known once for all of its orders.
 */
export function intentFor({ usualIntents: usual }: MoveDef, reason: ReasonKey): Intent {
  const fitting = INTENTS_OF_REASON[reason]?.find((intent) => usual.includes(intent));
  return fitting ?? usual[0] ?? INTENTS_OF_REASON[reason]?.[0] ?? 'answer-home';
}
