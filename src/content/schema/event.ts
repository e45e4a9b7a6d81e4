/** A dated event and what must hold for it to strike. */
import { z } from 'zod';
import { id, isoDate, share, stateId } from './basics.ts';
import { effect } from './effect.ts';

const eventCondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-member'), state: stateId, alliance: id }),
  z.strictObject({ kind: z.literal('happened'), event: id }),
  z.strictObject({ kind: z.literal('occupied-below'), state: stateId, share }),
  z.strictObject({ kind: z.literal('occupied-above'), state: stateId, share }),
]);

export const event = z.strictObject({
  id,
  date: isoDate,
  state: stateId.optional(),
  theatre: id.optional(),
  when: z.array(eventCondition),
  effects: z.array(effect),
  blamed: z.strictObject({ by: id, weight: share }).optional(),
  sources: z.array(id),
});
