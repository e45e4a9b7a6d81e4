/** A real public statement, told in our own words and coded by frame. */
import { z } from 'zod';
import { id, isoDate } from './basics.ts';

export const realStatement = z.strictObject({
  id,
  date: isoDate.describe('Day or month on which it was made.'),
  voice: z
    .string()
    .min(1)
    .describe('The seat whose side speaks, or "affected", "non-aligned" or "scholar". A check names those allowed.'),
  frame: id.describe('The frame that carries it.'),
  second: id.optional().describe('A second frame, where there is one.'),
  sources: z.array(id).min(1),
});
