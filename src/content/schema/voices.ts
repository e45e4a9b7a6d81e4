/** What people on all sides say of an act, a crisis or an event; beside the cards of the debrief. */
import { z } from 'zod';
import { id, moveClass, text } from './basics.ts';

const voiceSource = z.strictObject({
  author: text.describe('Who speaks, or who published it.'),
  title: text,
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a year, a month or a day, such as "1997-07-08"'),
  url: z.url('an address that starts with "https://"').optional(),
  confidence: z
    .enum(['checked', 'general'])
    .describe('checked: seen on a published page; general: known, but awaiting a check.'),
});

export const voiceSet = z.strictObject({
  id,
  setting: z.enum(['history', 'fiction']).describe('The levels in which it can stand.'),
  moves: z.array(id).describe('Moves on whose cards it stands.'),
  classes: z.array(moveClass).describe('Classes of moves on whose cards it stands, where no set names the move.'),
  crises: z.array(id).describe('Theatres on whose crises it stands; "any" for all that no other set names.'),
  events: z.array(id).describe('Events on which it speaks; "any" for all that no other set names.'),
  from: z.strictObject({
    first: voiceSource.optional(),
    second: voiceSource.optional(),
    affected: voiceSource.optional(),
    'non-aligned': voiceSource.optional(),
    scholar: voiceSource.optional(),
  }),
});
