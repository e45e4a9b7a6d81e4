/** Crises of the real record: dates within what is played, and places of the level. */
import { isRealDay, tickOf } from './dates.ts';
import { namesOf } from './names.ts';
import { needsKnown, type Rule } from './report.ts';

export const onsets: Rule = (level, report) => {
  const names = namesOf(level);
  const { clock } = level;
  const ticks = clock.turns * clock.ticksPerTurn;
  level.onsets.forEach((onset, i) => {
    const tick = tickOf(clock, onset.date);
    if (!isRealDay(onset.date))
      report(['onsets', i, 'date'], `${onset.date} is not in the calendar`, 'Correct the day.');
    else if (tick < clock.prologueTicks || tick >= ticks)
      report(['onsets', i, 'date'], `${onset.date} lies outside what is played`, 'Use a date after the prologue.');
    needsKnown(report, ['onsets', i, 'theatre'], 'theatre', onset.theatre, names.theatres);
    needsKnown(report, ['onsets', i, 'state'], 'state', onset.state, names.states);
  });
};
