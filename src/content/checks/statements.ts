/** Real statements: days of the calendar within the level's years, known voices and frames, and both sides heard alike. */
import { isRealDay, tickOf } from './dates.ts';
import { namesOf } from './names.ts';
import { needsKnown, type Rule } from './report.ts';

/** The engine's list, as the content side takes only types from there; a test compares the two. */
export const OTHER_VOICES = ['affected', 'non-aligned', 'scholar'] as const;

/** How many more statements one seat's side may have than the other's. */
const MOST_TO_FEWEST = 1.25;

export const statements: Rule = (level, report) => {
  const names = namesOf(level);
  const voices = new Set<string>([...names.seats, ...OTHER_VOICES]);
  const lastTick = level.clock.turns * level.clock.ticksPerTurn - 1;
  const said = new Set(level.statements.flatMap(({ frame, second }) => [frame, second ?? frame]));
  level.saidFrames?.forEach((frame, i) => {
    if (names.frames.has(frame))
      report(['saidFrames', i], `"${frame}" is a frame of the desks, too`, 'Name it in one of the two lists.');
    else if (!said.has(frame))
      report(['saidFrames', i], `no statement is coded as "${frame}"`, 'Remove it, or code a statement so.');
  });
  level.statements.forEach((statement, i) => {
    const path = ['statements', i];
    const tick = tickOf(level.clock, statement.date);
    if (!isRealDay(statement.date))
      report([...path, 'date'], `${statement.date} is not in the calendar`, 'Correct the day.');
    else if (tick < 0 || tick > lastTick)
      report(
        [...path, 'date'],
        `${statement.date} lies outside the level`,
        `Use a date within its ${lastTick + 1} ticks from ${level.clock.startYear}.`,
      );
    needsKnown(report, [...path, 'voice'], 'voice', statement.voice, voices);
    needsKnown(report, [...path, 'frame'], 'frame', statement.frame, names.codedFrames);
    if (statement.second === undefined) return;
    needsKnown(report, [...path, 'second'], 'frame', statement.second, names.codedFrames);
    if (statement.second === statement.frame)
      report([...path, 'second'], `"${statement.second}" is the first frame, too`, 'Name another frame, or none.');
  });
  const counts = level.seats.map(({ id }) => level.statements.filter(({ voice }) => voice === id).length);
  if (Math.max(...counts) > Math.min(...counts) * MOST_TO_FEWEST)
    report(
      ['statements'],
      `there are ${counts.join(' and ')} statements of ${level.seats.map(({ id }) => id).join(' and ')}`,
      'Let both sides be heard about as often.',
    );
};
