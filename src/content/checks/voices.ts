/** Voices beside the debrief's cards: each move, crisis and event has its five, and real ones say where they are from. */
import type { Level, VoiceSet } from '../level-types.ts';
import { isRealDay } from './dates.ts';
import type { Rule } from './report.ts';

/** The engine's list, as the content side takes only types from there; a test compares the two. */
export const VOICE_ROLES = ['first', 'second', 'affected', 'non-aligned', 'scholar'] as const;

/** Stands for every theatre or event that no other set names. */
const ANY = 'any';

/** Roles whose source a set has to name: in history all of them, in an invented world the scholar. */
const sourced = ({ setting }: VoiceSet): readonly (typeof VOICE_ROLES)[number][] =>
  setting === 'history' ? VOICE_ROLES : ['scholar'];

export const voices: Rule = (level, report) => {
  level.voices.forEach((set, i) => {
    for (const role of sourced(set)) {
      if (set.from[role] !== undefined) continue;
      report(
        ['voices', i, 'from'],
        `the voice "${role}" of "${set.id}" has no source`,
        `Add "${role}" with its source.`,
      );
    }
    for (const role of VOICE_ROLES) {
      const date = set.from[role]?.date;
      if (date === undefined || !date.includes('-') || isRealDay(date)) continue;
      report(['voices', i, 'from', role, 'date'], `${date} is not in the calendar`, 'Correct the day.');
    }
  });
  level.moves.forEach(({ id, class: kind }, i) => {
    if (level.voices.some(({ moves, classes }) => moves.includes(id) || classes.includes(kind))) return;
    report(['moves', i], `no voices speak of "${id}"`, 'Name the move in a set of voices.json.');
  });
  level.events.forEach(({ id }, i) => {
    if (level.voices.some(({ events }) => events.includes(id) || events.includes(ANY))) return;
    report(['events', i], `no voices speak of "${id}"`, 'Name the event in a set of voices.json.');
  });
  for (const { id } of theatresWithout(level))
    report(
      ['theatres'],
      `no voices speak of a crisis in "${id}"`,
      'Name the theatre, or "any", in a set of voices.json.',
    );
};

function theatresWithout({ theatres, voices: sets }: Level): Level['theatres'] {
  return theatres.filter(({ id }) => !sets.some(({ crises }) => crises.includes(id) || crises.includes(ANY)));
}
