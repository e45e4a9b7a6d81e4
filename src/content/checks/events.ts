/** Events: dates within the level's clock, ids that exist, and something that they change. */
import { isRealDay, tickOf } from './dates.ts';
import { namesOf } from './names.ts';
import { needsKnown, type Rule } from './report.ts';

export const events: Rule = (level, report) => {
  const names = namesOf(level);
  const lastTick = level.clock.turns * level.clock.ticksPerTurn - 1;
  level.events.forEach((event, i) => {
    const path = ['events', i];
    const tick = tickOf(level.clock, event.date);
    if (!isRealDay(event.date)) {
      report([...path, 'date'], `${event.date} is not in the calendar`, 'Correct the day.');
    } else if (tick < 0 || tick > lastTick) {
      report(
        [...path, 'date'],
        `${event.date} lies outside the level`,
        `Use a date within its ${lastTick + 1} ticks from ${level.clock.startYear}.`,
      );
    }
    if (event.state !== undefined) needsKnown(report, [...path, 'state'], 'state', event.state, names.states);
    if (event.theatre !== undefined) needsKnown(report, [...path, 'theatre'], 'theatre', event.theatre, names.theatres);
    if (event.blamed !== undefined) needsKnown(report, [...path, 'blamed', 'by'], 'seat', event.blamed.by, names.seats);
    if (event.effects.length === 0 && event.blamed === undefined) {
      report(
        [...path, 'effects'],
        `"${event.id}" changes nothing`,
        'Give it an effect, or let a seat blame its rival for it.',
      );
    }
    event.when.forEach((condition, j) => {
      const here = [...path, 'when', j];
      if ('state' in condition) needsKnown(report, [...here, 'state'], 'state', condition.state, names.states);
      if ('alliance' in condition)
        needsKnown(report, [...here, 'alliance'], 'alliance', condition.alliance, names.alliances);
      if ('event' in condition) needsKnown(report, [...here, 'event'], 'event', condition.event, names.events);
    });
  });
};
