/** The real record of the levels that tell of a part of the campaign's years: the same facts on the same days. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CUT_LEVELS, recordFiles } from '../../src/build/make-record.ts';
import { tickOfDate } from '../../src/engine/index.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';

const campaign = levelOf(CAMPAIGN);

/** Acts of the campaign that come as a dated event of the level instead: both would count them twice. */
const AS_EVENTS: Readonly<Record<string, readonly string[]>> = {
  'bucharest-2008': ['adriatic-invited', 'gas-2009'],
  'madrid-1997': [],
  'winter-2021-22': ['zapad-2021'],
};

describe.each(CUT_LEVELS)('the record of %s', (id) => {
  const level = levelOf(id);
  const { clock } = level;
  const last = clock.turns * clock.ticksPerTurn - 1;
  const isPlayed = (date: string): boolean => {
    const tick = tickOfDate(level, date);
    return tick >= clock.prologueTicks && tick <= last;
  };

  test('is cut from the campaign as it is now; if not, run `node src/build/make-record.ts`', () => {
    for (const [name, content] of Object.entries(recordFiles(id)))
      expect(readFileSync(join('levels', id, name), 'utf8'), name).toBe(content);
  });

  test('has all acts of the campaign in its time, on the same day, by the same seat, with the same force', () => {
    const left = campaign.script
      .filter(({ date }) => isPlayed(date))
      .filter((act) => {
        const own = level.script.find((each) => each.id === act.id);
        return (
          own === undefined || own.date !== act.date || own.seat !== act.seat || own.force?.rung !== act.force?.rung
        );
      });
    expect(left.map((act) => act.id)).toEqual(AS_EVENTS[id]);
  });

  test('is finer than the campaign: more acts in the same time', () => {
    const long = campaign.script.filter(({ date }) => isPlayed(date));
    expect(level.script.length).toBeGreaterThan(2 * long.length);
  });

  test('lets both sides, and others, speak', () => {
    const voices = level.statements.map(({ voice }) => voice);
    for (const seat of level.seats) expect(voices.filter((voice) => voice === seat.id).length).toBeGreaterThan(2);
    expect(voices.some((voice) => level.seats.every((seat) => seat.id !== voice))).toBe(true);
  });

  test('gives real series their figures of the campaign', () => {
    for (const series of level.series) {
      const long = new Map(campaign.series.find((each) => each.id === series.id)?.points);
      if (series.id.endsWith('-economy')) continue; // an index, on another base year
      for (const [year, value] of series.points) expect(long.get(year), `${series.id} ${year}`).toBe(value);
    }
  });
});
