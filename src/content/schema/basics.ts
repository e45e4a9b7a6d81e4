/** Small building blocks of the level schema: ids, dates, shares and points. */
import { z } from 'zod';

/** Lower-case words joined by hyphens, as `snap-exercise`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens');

/** A region of the map: ISO 3166-1 alpha-3 where one exists, else letters and digits joined by `-` or `_`. */
export const stateId = z
  .string()
  .regex(/^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/, 'a region id of letters and digits, such as "POL"');

/** Name of a parameter, as `buffer-weight` or `bufferWeight`. */
export const paramName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'a name of letters, digits and hyphens');

/** Name of a number of the players made of code: `subject.name`. */
export const botNumberName = z
  .string()
  .regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/, 'a subject and a name joined by a point, such as "hawk.warmth"');

/** A year with four digits, a month and perhaps a day: `1997-07` or `1997-07-08`. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'a date such as "1997-07-08" or "1997-07"');

export const text = z.string().min(1);

/** 0 to 1. */
export const share = z.number().min(0).max(1);

/** 0 to 100. */
export const points = z.number().min(0).max(100);

export const notNegative = z.number().min(0);
export const ticks = z.int().min(0);
export const count = z.int().min(1);
export const year = z.int().min(1).max(9999);

export const rung = z.enum(['none', 'partner', 'plan', 'invited', 'member']);
export const moveClass = z.enum(['enlargement', 'deployment', 'arms-control', 'diplomacy']);
export const intent = z.enum([
  'reassure',
  'deter',
  'support-ally',
  'bargain',
  'punish',
  'gain-position',
  'answer-home',
  'uphold-principle',
]);
export const forceKind = z.enum(['ground', 'air', 'sea', 'missile', 'shield', 'nuclear', 'exercise', 'base']);
export const treatyStanding = z.enum(['absent', 'signed', 'in-force', 'suspended', 'left']);
export const forumStanding = z.enum(['absent', 'open', 'suspended']);
export const regime = z.enum(['democracy', 'hybrid', 'autocracy']);
export const side = z.enum(['own', 'rival']);
