/** Which dated events the brief of a turn announces. */
import { expect, test } from 'vitest';
import { periodEvents } from '../../src/commands/index.ts';
import { tickOfDate } from '../../src/engine/index.ts';
import { aMatch, seatsOf, viewOf } from '../helpers/a-match.ts';

test('every announced event strikes on a tick of the turn, in the order of dates', () => {
  const match = aMatch();
  const view = viewOf(match, seatsOf(match)[0]);
  const { level } = match.rules;
  const events = periodEvents(level, view);
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    expect(tickOfDate(level, event.date)).toBeGreaterThanOrEqual(view.time.fromTick);
    expect(tickOfDate(level, event.date)).toBeLessThanOrEqual(view.time.toTick);
  }
  expect(events.map((event) => event.date)).toEqual(events.map((event) => event.date).toSorted());
});

test('an event that this game leaves out is not announced', () => {
  const match = aMatch();
  const view = viewOf(match, seatsOf(match)[0]);
  const { level } = match.rules;
  const [first, ...others] = periodEvents(level, view).map((event) => event.id);
  const without = periodEvents(level, { ...view, undrawnEvents: [first ?? ''] });
  expect(without.map((event) => event.id)).toEqual(others);
});

test('no event is announced in a turn other than its own', () => {
  const match = aMatch();
  const view = viewOf(match, seatsOf(match)[0]);
  const { level } = match.rules;
  const { clock } = level;
  const announced = Array.from({ length: clock.turns }, (_, index) => {
    const fromTick = Math.max(clock.prologueTicks, index * clock.ticksPerTurn);
    const toTick = (index + 1) * clock.ticksPerTurn - 1;
    return periodEvents(level, { ...view, time: { ...view.time, fromTick, toTick } }).map((event) => event.id);
  }).flat();
  expect(new Set(announced).size).toBe(announced.length);
});
