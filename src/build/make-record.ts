/**
 * Writes the real record of the levels that tell of a part of the campaign's years: statements, series and their sources,
 * cut from the campaign to the dates of each level. What a level has of its own stays as it is.
 *
 * Run it after a change of the campaign's statements or series: `node src/build/make-record.ts`. A test fails while the
 * files are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tickOf } from '../content/checks/dates.ts';
import { loadLevel } from '../content/load-node.ts';
import type { Level } from '../engine/index.ts';

const CAMPAIGN = 'europe-1991-2024';
export const CUT_LEVELS = ['bucharest-2008', 'madrid-1997', 'winter-2021-22'] as const;
export type CutLevel = (typeof CUT_LEVELS)[number];

const LEVELS = fileURLToPath(new URL('../../levels', import.meta.url));

type Frame = Pick<Level, 'clock' | 'frames' | 'saidFrames'>;

/** A file of the level as it was written by hand: the level as a whole does not load before its record is made. */
function written<T>(id: CutLevel, file: string): T {
  return JSON.parse(readFileSync(join(LEVELS, id, file), 'utf8')) as T;
}

/** Statements of the level's own ticks, its prologue included. */
function statementsOf({ clock, frames, saidFrames = [] }: Frame, campaign: Level, id: CutLevel) {
  const last = clock.turns * clock.ticksPerTurn - 1;
  const cut = campaign.statements.filter(({ date }) => {
    const tick = tickOf(clock, date);
    return tick >= 0 && tick <= last;
  });
  const known = [...frames, ...saidFrames];
  for (const { id: statement, frame, second = frame } of cut)
    for (const coded of [frame, second])
      if (!known.includes(coded))
        throw new Error(`${id}: "${statement}" is coded as "${coded}"; add it to saidFrames in level.json`);
  return cut;
}

/** Real series that the level lacks, over the years of its own. */
function seriesOf(own: Level['series'], campaign: Level) {
  const years = own.filter(({ role }) => role === 'context').flatMap(({ points }) => points.map(([year]) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const names = new Set(own.map(({ id }) => id));
  return campaign.series
    .filter(({ id, role }) => role === 'context' && !names.has(id))
    .map((series) => ({ ...series, points: series.points.filter(([year]) => year >= first && year <= last) }))
    .filter(({ points }) => points.length > 0);
}

/** The texts of what was cut, by language: those of the campaign that the level's own files do not have. */
function textsOf(
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
  prefixes: readonly string[],
): readonly (readonly [language: string, entries: Readonly<Record<string, string>>])[] {
  return Object.entries(texts).flatMap(([language, all]) => {
    const found = Object.entries(all).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
    return found.length === 0 ? [] : [[language, Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))]];
  });
}

const paged = (list: string, items: readonly object[]): string =>
  `${JSON.stringify({ $schema: `../schema/${list}.schema.json`, [list]: items }, undefined, 1)}\n`;

/** The files of the record of a level, by name. */
export function recordFiles(id: CutLevel): Readonly<Record<string, string>> {
  const loaded = loadLevel(CAMPAIGN);
  if (!loaded.ok) throw new Error(`${CAMPAIGN} does not load: ${JSON.stringify(loaded.error[0])}`);
  const { level: campaign, texts } = loaded.value;
  const frame = written<Frame>(id, 'level.json');
  const statements = statementsOf(frame, campaign, id);
  const series = seriesOf(written<Pick<Level, 'series'>>(id, 'series.json').series, campaign);
  const own = new Set(written<Pick<Level, 'sources'>>(id, 'sources.json').sources.map((source) => source.id));
  const cited = new Set([...statements.flatMap(({ sources }) => sources), ...series.map(({ source }) => source)]);
  const sources = campaign.sources.filter((source) => cited.has(source.id) && !own.has(source.id));
  const prefixes = [
    ...statements.map((each) => `said.${each.id}.`),
    ...series.map((each) => `series.${each.id}.`),
    ...(frame.saidFrames ?? []).map((each) => `frame.${each}.`),
  ];
  return {
    'statements.json': paged('statements', statements),
    'series.record.json': paged('series', series),
    'sources.record.json': paged('sources', sources),
    ...Object.fromEntries(
      textsOf(texts, prefixes).map(([language, entries]) => [
        `text.record.${language}.json`,
        `${JSON.stringify(entries, undefined, 1)}\n`,
      ]),
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const id of CUT_LEVELS)
    for (const [name, content] of Object.entries(recordFiles(id))) writeFileSync(join(LEVELS, id, name), content);
}
