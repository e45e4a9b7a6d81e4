/** Theatres, states, alliances, treaties and forums: what lies on the board at the start. */
import { z } from 'zod';
import {
  count,
  forumStanding,
  id,
  points,
  regime,
  rung,
  share,
  stateId,
  text,
  ticks,
  treatyStanding,
  year,
} from './basics.ts';

export const theatre = z.strictObject({ id });

export const state = z.strictObject({
  id: stateId,
  theatre: id.optional().describe('The theatre it lies in; left out for states that are only on the map.'),
  letters: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters')
    .describe('Two letters that mark it in lists.'),
  capital: text.optional(),
  partOf: stateId.optional().describe('The state of which this area is a part in law.'),
  fromTick: ticks.optional().describe('First tick on which it exists.'),
  untilTick: ticks.optional().describe('Last tick on which it exists.'),
  successors: z.array(stateId).optional(),
  rungs: z.record(id, rung).describe('Its step on the ladder of each alliance.'),
  support: z.record(id, points).describe('Public support for joining each seat’s side, 0 to 100.'),
  economy: z.record(id, share).describe('Ties of trade, energy and aid to each seat, 0 to 1.'),
  regime,
  stability: share.describe('How firmly the government sits, 0 to 1.'),
  own: z.number().min(0).describe('Own forces, in units.'),
  separatist: share.describe('Strength of a breakaway conflict that a seat can pull on, 0 to 1.'),
  acts: z.boolean().describe('Does it act by itself?'),
  neighbours: z.array(stateId).describe('States that touch it; they name it, too.'),
  occupied: z.strictObject({ by: id, share }).optional(),
  ready: share
    .optional()
    .describe('How far it is with what an alliance asks of it; without it, 1 for a member, else 0.'),
  wish: id.optional().describe('The seat whose alliance it asks to join when play opens.'),
  sources: z.array(id),
});

export const alliance = z.strictObject({ id, seat: id, accessionTicks: count, sources: z.array(id) });

export const treaty = z.strictObject({
  id,
  start: treatyStanding,
  verification: share,
  inclusion: share,
  ceilings: z.array(z.strictObject({ seat: id, theatre: id, units: z.number().min(0) })),
  untilYear: year.optional(),
  sources: z.array(id),
});

export const forum = z.strictObject({ id, start: forumStanding, inclusion: share, sources: z.array(id) });
