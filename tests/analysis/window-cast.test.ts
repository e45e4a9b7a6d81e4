/** Back-casts of levels of a few months or years: turn by turn, and with force left to the model. */
import { describe, expect, test } from 'vitest';
import { openWindowCast, type WindowCast } from '../../src/analysis/backcast/index.ts';
import type { Level } from '../../src/engine/index.ts';
import { answerTo } from '../helpers/answer.ts';
import { answersOfHands } from '../helpers/hands-on-call.ts';
import { levelOf } from '../helpers/levels.ts';

function castOf(level: Level, games = 12): WindowCast {
  return answerTo(level, openWindowCast(level, { ask: 'window-cast', games, seed: 3 }));
}

describe.each([
  ['bucharest-2008', 6, 2008, 2010.5],
  ['madrid-1997', 5, 1997, 1999],
  ['winter-2021-22', 14, 2021, 2021 + 13 / 12],
] as const)('the line of %s', (id, steps, first, last) => {
  const level = levelOf(id);
  const { history } = castOf(level);

  test('has one value a turn, and its real series by whole years', () => {
    expect(history.years).toHaveLength(steps);
    expect(history.years[0]).toBe(first);
    expect(history.years.at(-1)).toBeCloseTo(last, 9);
    for (const { id: seat } of level.seats) expect(history.threat[seat]).toHaveLength(steps);
    expect(history.seriesYears.every(Number.isInteger)).toBe(true);
    for (const { values } of history.series) expect(values).toHaveLength(history.seriesYears.length);
  });

  test('is moved by the acts: without them it is another one', () => {
    const idle = castOf({ ...level, script: [] }).history;
    for (const { id: seat } of level.seats)
      expect(
        Math.abs((history.threat[seat]?.at(-1)?.mean ?? 0) - (idle.threat[seat]?.at(-1)?.mean ?? 0)),
      ).toBeGreaterThan(1);
  });
});

test('it has the same bytes however many hands play it, and however its games are cut', async () => {
  const level = levelOf('bucharest-2008');
  const answers = await answersOfHands(level, () => openWindowCast(level, { ask: 'window-cast', games: 5, seed: 3 }));
  for (const answer of answers) expect(JSON.stringify(answer)).toBe(JSON.stringify(castOf(level, 5)));
});

describe('with force left to the model', () => {
  const level = levelOf('bucharest-2008');
  const { free } = castOf(level, 40);

  test('the war of the record is marked as such, and comes in some games and not in others', () => {
    const war = free.force.find(({ state, seat }) => state === 'GEO' && seat === 'russia');
    expect(war?.real).toBe(true);
    expect(war?.share.mean).toBeGreaterThan(0);
    expect(war?.share.mean).toBeLessThan(1);
    expect(free.force.filter(({ real }) => real)).toHaveLength(1);
  });

  test('force of the record that never comes of itself is listed with nought', () => {
    const kosovo = castOf(levelOf('madrid-1997')).free.force;
    expect(kosovo.map(({ state, seat, real }) => [state, seat, real])).toContainEqual(['SCG', 'nato', true]);
  });

  test('games with and without force are all of them', () => {
    const most = Math.max(...free.force.map(({ share }) => share.mean));
    expect(free.none.mean).toBeLessThanOrEqual(1 - most + 1e-9);
  });
});
