/** What a move needs before it is legal, and what decides when it takes effect. */
import { z } from 'zod';
import { forumStanding, id, points, rung, share, side, ticks, treatyStanding, year } from './basics.ts';

export const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rung'), side, min: rung.optional(), max: rung.optional() }),
  z.strictObject({ kind: z.literal('acceding'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('support'), side, min: points.optional(), max: points.optional() }),
  z.strictObject({ kind: z.literal('ready'), min: z.number() }),
  z.strictObject({ kind: z.literal('occupied'), min: share.optional(), max: share.optional() }),
  z.strictObject({ kind: z.literal('occupied-by'), side }),
  z.strictObject({ kind: z.literal('year'), from: year.optional(), to: year.optional() }),
  z.strictObject({ kind: z.literal('treaty'), treaty: id, standing: z.array(treatyStanding).min(1) }),
  z.strictObject({ kind: z.literal('forum'), forum: id, standing: z.array(forumStanding).min(1) }),
  z.strictObject({
    kind: z.literal('forces'),
    side,
    min: z.number().min(0).optional(),
    max: z.number().min(0).optional(),
  }),
  z.strictObject({ kind: z.literal('host') }),
  z.strictObject({ kind: z.literal('at-war'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('door-closed'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('event'), event: id, withinTicks: ticks.optional() }),
  z.strictObject({ kind: z.literal('opening') }),
  z.strictObject({ kind: z.literal('own-threat'), min: points.optional(), max: points.optional() }),
  z.strictObject({ kind: z.literal('separatist'), min: share }),
  z.strictObject({ kind: z.literal('verification'), min: share.optional(), max: share.optional() }),
  z.strictObject({ kind: z.literal('rival-rung-acts'), minSeverity: z.number(), withinTicks: ticks }),
]);

export const needNow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('host-consents') }),
  z.strictObject({ kind: z.literal('still'), condition }),
]);
