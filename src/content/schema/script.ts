/** A dated act of the real sequence, for back-casts. */
import { z } from 'zod';
import { id, isoDate, share, stateId } from './basics.ts';
import { effect } from './effect.ts';

export const scriptedAct = z.strictObject({
  id,
  date: isoDate.describe('Day or month; it is carried out on the tick that holds it.'),
  seat: id,
  move: id,
  targets: z.array(stateId).describe('States or theatres, as the move asks; none for a move without a place.'),
  standing: z
    .enum(['order', 'members', 'stand-in'])
    .describe('Decided by the seat itself; by members or bodies near to it; or by nobody, the move standing for it.'),
  effects: z.array(effect).optional().describe("In place of the move's own effects."),
  completes: isoDate.optional().describe('The day on which an accession was complete.'),
  force: z
    .strictObject({ rung: z.int().min(5).max(6), share })
    .optional()
    .describe('Force was used: the rung, and the share of the state that was newly held.'),
  sources: z.array(id).min(1),
});
