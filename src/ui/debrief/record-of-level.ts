/** What a level tells of real history: its dated events, and the states of its crises. An invented world has neither. */
import type { Level } from '../../engine/index.ts';

const isHistory = ({ script }: Level): boolean => script.length > 0;

export const recordedEvents = (level: Level): readonly string[] =>
  isHistory(level) ? level.events.map(({ id }) => id) : [];

/** Of its crises, or where it lists none, of its events. */
export function recordedStates(level: Level): readonly string[] {
  if (!isHistory(level)) return [];
  const dated = level.onsets.length > 0 ? level.onsets : level.events;
  return dated.flatMap(({ state }) => state ?? []);
}
