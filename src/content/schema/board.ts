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
  theatre: id.optional(),
  letters: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
  capital: text.optional(),
  partOf: stateId.optional(),
  fromTick: ticks.optional(),
  untilTick: ticks.optional(),
  successors: z.array(stateId).optional(),
  rungs: z.record(id, rung),
  support: z.record(id, points),
  economy: z.record(id, share),
  regime,
  stability: share,
  own: z.number().min(0),
  separatist: share,
  acts: z.boolean(),
  neighbours: z.array(stateId),
  occupied: z.strictObject({ by: id, share }).optional(),
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
