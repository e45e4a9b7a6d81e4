/** Every dated event of a level strikes on its date and changes something that has a name. */
import { describe, expect, test } from 'vitest';
import { createRules, type EventDef, type Level, tickOfDate } from '../../src/engine/index.ts';
import { aMatch, type Match, playTurn } from '../helpers/a-match.ts';
import { changedParts } from '../helpers/effect-part.ts';
import { CAMPAIGN, LEVELS, levelOf } from '../helpers/levels.ts';

/** What an event can change beyond its effects: how the seat that is told to blame the other reads it. */
function readParts(a: Match, b: Match): string[] {
  const parts = (match: Match) => match.state.seats.map((s) => [s.belief, s.grievance, s.shock]);
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b)) ? [] : ['reading'];
}

/** Both desks hold until the tick of an event is over. */
function holdUntil(level: Level, tick: number): Match {
  const match = aMatch({ rules: createRules(level), facts: true });
  while (match.state.tick <= tick && match.state.phase !== 'ended') playTurn(match);
  return match;
}

/** The level with one event that strikes whatever happened before, and the level without it. */
function worlds(level: Level, event: EventDef): [Level, Level] {
  const others = level.events.filter((e) => e.id !== event.id);
  return [
    { ...level, events: [...others, { ...event, when: [], chance: 1 }] },
    { ...level, events: others },
  ];
}

describe('each dated event', () => {
  test.each(LEVELS.flatMap((id) => levelOf(id).events.map((event) => [event.id, id] as const)))(
    '%s of %s strikes on the tick of its date and changes a named variable',
    (eventId, levelId) => {
      const level = levelOf(levelId);
      const event = level.events.find((e) => e.id === eventId);
      if (event === undefined) throw new Error(`no event ${eventId}`);
      const tick = tickOfDate(level, event.date);
      const [withIt, without] = worlds(level, event).map((world) => holdUntil(world, tick));
      if (withIt === undefined || without === undefined) throw new Error('two worlds');
      expect(withIt.state.happened.find((e) => e.event === eventId)?.tick).toBe(tick);
      expect(without.state.happened.some((e) => e.event === eventId)).toBe(false);
      const struck = withIt.state.facts.filter((f) => f.kind === 'event-struck' && f.data.event === eventId);
      expect(struck.map((f) => f.tick)).toEqual([tick]);
      const changed = [...changedParts(withIt.state, without.state), ...readParts(withIt, without)];
      expect(changed, eventId).not.toEqual([]);
    },
  );
});

describe('the events of the campaign', () => {
  test('are at least 24, on dates within the match, and strike in the order of their dates', () => {
    const level = levelOf(CAMPAIGN);
    const ticks = level.clock.turns * level.clock.ticksPerTurn;
    expect(level.events.length).toBeGreaterThanOrEqual(24);
    expect(level.events.filter((e) => tickOfDate(level, e.date) < 0 || tickOfDate(level, e.date) >= ticks)).toEqual([]);
    const match = holdUntil(level, ticks);
    const dates = match.state.happened.map((h) => level.events.find((e) => e.id === h.event)?.date ?? '');
    const halves = dates.map((date) => tickOfDate(level, date));
    expect(halves).toEqual(halves.toSorted((a, b) => a - b));
    expect(halves).toEqual(match.state.happened.map((h) => h.tick));
    expect(dates.length).toBeGreaterThanOrEqual(20);
  });
});
