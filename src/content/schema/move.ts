/** A move: costs, conditions, effects and the signal that any observer could see. */
import { z } from 'zod';
import { id, intent, isoDate, moveClass, notNegative, share, stateId } from './basics.ts';
import { condition, needNow } from './condition.ts';
import { effect } from './effect.ts';

const signal = z.strictObject({
  likelihood: z
    .record(id, z.number().positive().max(1))
    .describe('How probable the move is for each type of its seat, above 0 and up to 1.'),
  slight: z.number().describe('Points of grievance for the rival; negative for recognition.'),
  shock: z.number().describe('Points of sudden threat where a red line is touched.'),
  aboutTarget: z.boolean().describe('Do belief, slight and shock grow with the observer’s red line for the target?'),
  severity: z.number().min(-2).max(4).describe('Rung of the act, from −2 (verified restraint) to 4 (confrontation).'),
  ambiguity: share.describe('How easily it is mistaken for preparing an attack, 0 to 1.'),
  frames: z.array(id),
});

export const move = z.strictObject({
  id,
  seat: id,
  class: moveClass,
  target: z.enum(['state', 'theatre', 'none']).describe('What the order points at.'),
  targets: z.array(stateId).min(1).optional().describe('The only targets, if not all.'),
  capital: z.number().min(5).max(40).describe('Political capital that it costs, 5 to 40.'),
  means: notNegative.describe('Means that it costs once.'),
  upkeep: notNegative.describe('Means a tick while what it built stands.'),
  joint: z.boolean().describe('Is it offered in the signal phase and done by both sides together?'),
  needs: z.array(condition).describe('What must hold in the mover’s own view.'),
  needsNow: z.array(needNow).describe('What decides when it takes effect.'),
  consensus: z
    .strictObject({ base: z.number().min(0).max(100), redLineSlope: z.number(), risk: notNegative })
    .describe('Support that the most doubtful bloc must give: base, and what the rival’s red line adds.'),
  counterpart: id
    .optional()
    .describe('The other side’s name for the same joint step: what both offer is agreed, and paid, once.'),
  weakerForm: id.optional().describe('The move that comes out when support is too low.'),
  internal: z.boolean().optional().describe('Is it reached only as a weaker form?'),
  effects: z.array(effect),
  signal,
  reversible: z.enum(['yes', 'at-a-price', 'no']),
  usualIntents: z.array(intent).min(1),
  referents: z
    .array(z.strictObject({ date: isoDate, source: id }))
    .describe('Real cases of such a move, each with date and source.'),
  sources: z.array(id),
});
