/** A crisis of the real record, against which a back-cast is held. */
import { z } from 'zod';
import { id, isoDate, stateId } from './basics.ts';

export const onset = z.strictObject({
  id,
  date: isoDate,
  theatre: id,
  state: stateId,
  force: z.boolean().describe('Did one of the two sides use force (rung 5 or more)?'),
  sources: z.array(id).min(1),
});
