/** The real case behind a card: nothing that lies after the turn is told during play. */
import { beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/ui/panels/record-of.tsx';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { speak } from './words.ts';

describe.each([CAMPAIGN, 'winter-2021-22'])('in %s', (id) => {
  const level = levelOf(id);
  const { clock } = level;
  const ticks = clock.turns * clock.ticksPerTurn;
  beforeAll(() => speak(id));

  test('a case is told from the time on that holds all of it, and whole after the match', () => {
    for (const { id: move, referents } of level.moves) {
      expect(recordOf(level, move), move).not.toBe(undefined);
      for (let tick = 0; tick < ticks; tick += 1) {
        const words = recordOf(level, move, tick);
        if (words === undefined) continue;
        const year = clock.startYear + Math.floor(tick / clock.ticksPerYear);
        expect(Math.max(0, ...(words.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)), move).toBeLessThanOrEqual(year);
        for (const { date } of referents) expect(Number(date.slice(0, 4)), move).toBeLessThanOrEqual(year);
      }
    }
  });

  test('some are told during play', () => {
    expect(level.moves.filter(({ id: move }) => recordOf(level, move, ticks - 1) !== undefined).length).toBeGreaterThan(
      5,
    );
  });
});

test('months count where the clock runs in months', () => {
  const level = levelOf('winter-2021-22');
  speak('winter-2021-22');
  // The council met on 12 January 2022: tick 12 is that month.
  expect(recordOf(level, 'return-to-council', 11)).toBe(undefined);
  expect(recordOf(level, 'return-to-council', 12)).toContain('12 January 2022');
});
