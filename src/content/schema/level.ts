/** The whole level, and the files of a level folder of which it is merged. */
import { z } from 'zod';
import { count, id, notNegative, share, text, ticks, year } from './basics.ts';
import { alliance, forum, state, theatre, treaty } from './board.ts';
import { event } from './event.ts';
import { move } from './move.ts';
import { onset } from './onset.ts';
import { botNumber, botNumberOverride, lens, param, paramOverride, series, source } from './reference.ts';
import { scriptedAct } from './script.ts';
import { seat } from './seat.ts';
import { realStatement } from './statement.ts';
import { voiceSet } from './voices.ts';

const clock = z.strictObject({
  startYear: year,
  ticksPerYear: count,
  prologueTicks: ticks,
  turns: count,
  ticksPerTurn: count,
  fullTurnTicks: count
    .optional()
    .describe('Left out of files: the length of turn that the level was written for, in a match of shorter turns.'),
});

const setup = z.strictObject({
  misread: z
    .strictObject({ min: notNegative.max(100), max: notNegative.max(100), value: notNegative.max(100) })
    .optional(),
  hiddenTypes: z.boolean(),
  noteFirst: z.boolean().optional(),
});

/** What `level.json` holds. */
const frameShape = {
  schema: z.literal(1),
  id,
  version: text,
  setting: z.enum(['history', 'fiction']),
  map: z.enum(['europe', 'valley', 'none']),
  clock,
  seats: z.tuple([seat, seat]),
  theatres: z.array(theatre).min(1),
  alliances: z.array(alliance),
  treaties: z.array(treaty),
  forums: z.array(forum),
  frames: z.array(id),
  saidFrames: z.array(id).optional(),
  start: z.strictObject({ verification: share, inclusion: share }),
  ordersPerTurn: z.int().min(1).max(5),
  rungCap: z.int().min(1).max(8),
  setup,
};

export const levelSchema = z.strictObject({
  ...frameShape,
  states: z.array(state).min(1),
  moves: z.array(move).min(1),
  events: z.array(event),
  script: z.array(scriptedAct),
  statements: z.array(realStatement),
  voices: z.array(voiceSet),
  onsets: z.array(onset),
  lenses: z.array(lens).min(1),
  params: z.array(param),
  bots: z.array(botNumber),
  series: z.array(series),
  sources: z.array(source),
});

/** Editors read the schema's address from this key; the game ignores it. */
const $schema = z.string().optional();

/** Texts of one language: one flat object, keys in alphabetical order. */
export const textSchema = z.record(z.string(), text);

export const fileSchemas = {
  level: z.strictObject({ $schema, ...frameShape }),
  states: z.strictObject({ $schema, states: z.array(state).min(1) }),
  moves: z.strictObject({ $schema, moves: z.array(move).min(1) }),
  events: z.strictObject({ $schema, events: z.array(event) }),
  script: z.strictObject({ $schema, script: z.array(scriptedAct) }),
  statements: z.strictObject({ $schema, statements: z.array(realStatement) }),
  voices: z.strictObject({ $schema, voices: z.array(voiceSet) }),
  onsets: z.strictObject({ $schema, onsets: z.array(onset) }),
  series: z.strictObject({ $schema, series: z.array(series) }),
  sources: z.strictObject({ $schema, sources: z.array(source) }),
  lenses: z.strictObject({ $schema, lenses: z.array(lens) }),
  parameters: z.strictObject({ $schema, params: z.array(paramOverride) }),
  'common-parameters': z.strictObject({ $schema, params: z.array(param) }),
  bots: z.strictObject({ $schema, bots: z.array(botNumberOverride) }),
  'common-bots': z.strictObject({ $schema, bots: z.array(botNumber) }),
} as const;

/** A whole level in one file: its files by name. This is how a level is handed on and loaded in the game. */
export const packSchema = z.strictObject({ $schema, files: z.record(z.string(), z.unknown()) });
