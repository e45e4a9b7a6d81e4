/** A move: costs, conditions, effects and the signal that any observer could see. */
import { z } from 'zod';
import { id, intent, isoDate, moveClass, notNegative, share, stateId } from './basics.ts';
import { condition, needNow } from './condition.ts';
import { effect } from './effect.ts';

const signal = z.strictObject({
  likelihood: z.record(id, z.number().positive().max(1)),
  slight: z.number(),
  shock: z.number(),
  aboutTarget: z.boolean(),
  severity: z.number().min(-2).max(4),
  ambiguity: share,
  frames: z.array(id),
});

export const move = z.strictObject({
  id,
  seat: id,
  class: moveClass,
  target: z.enum(['state', 'theatre', 'none']),
  targets: z.array(stateId).min(1).optional(),
  capital: z.number().min(5).max(40),
  means: notNegative,
  upkeep: notNegative,
  joint: z.boolean(),
  needs: z.array(condition),
  needsNow: z.array(needNow),
  consensus: z.strictObject({ base: z.number().min(0).max(100), redLineSlope: z.number(), risk: notNegative }),
  weakerForm: id.optional(),
  internal: z.boolean().optional(),
  effects: z.array(effect),
  signal,
  reversible: z.enum(['yes', 'at-a-price', 'no']),
  usualIntents: z.array(intent).min(1),
  referents: z.array(z.strictObject({ date: isoDate, source: id })),
  sources: z.array(id),
});
