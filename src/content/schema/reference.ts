/** What a level refers to: lenses, parameters, sources and yearly series. */
import { z } from 'zod';
import { botNumberName, id, notNegative, paramName, share, text, year } from './basics.ts';

export const lens = z.strictObject({
  id,
  structure: share,
  perception: share,
  institution: share,
  learning: notNegative,
  bias: notNegative,
  damping: notNegative,
});

export const theme = z.enum([
  'structure',
  'perception',
  'institution',
  'escalation',
  'deterrence',
  'home',
  'third-parties',
  'economy',
  'score',
]);

export const param = z.strictObject({
  name: paramName,
  value: z.number(),
  unit: text,
  min: z.number(),
  max: z.number(),
  theme: text,
  source: id,
});

/** A level's own value for a parameter of the common file: the name, and whatever differs. */
export const paramOverride = param.partial().required({ name: true });

/** A number by which players made of code decide, or by which the staff estimates. */
export const botNumber = param.omit({ theme: true }).extend({ name: botNumberName });

/** A level's own value for such a number: the name, and whatever differs. */
export const botNumberOverride = botNumber.partial().required({ name: true });

export const source = z.strictObject({
  id,
  author: text,
  year: text,
  title: text,
  url: z.url('an address that starts with "https://"').optional(),
  confidence: z
    .enum(['checked', 'general'])
    .describe('checked: seen on a published page; general: known, but awaiting a check.'),
  origin: z
    .enum(['western', 'russian', 'affected', 'non-aligned', 'international', 'scholarly', 'own'])
    .optional()
    .describe('Who published it: for the table of where the sources come from. Leave it out while no page is named.'),
});

export const series = z.strictObject({
  id,
  unit: text,
  source: id,
  role: z.enum(['input', 'context']).describe('Does it drive the model, or is it shown beside it?'),
  points: z
    .array(z.tuple([year, z.number()]))
    .min(1)
    .describe('Pairs of year and value, years rising.'),
});
