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
  date: isoDate.describe('Day or month; it strikes on the tick that holds it.'),
  state: stateId.optional(),
  theatre: id.optional(),
  when: z.array(eventCondition).describe('What must hold for it to strike.'),
  chance: share.optional().describe('Share of games in which it strikes; without it, in all.'),
  effects: z.array(effect),
  blamed: z
    .strictObject({ by: id, weight: share })
    .optional()
    .describe('The seat that sees its rival behind this, and how strongly, 0 to 1.'),
  sources: z.array(id),
});
