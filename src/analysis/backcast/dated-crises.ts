import type { Level } from '../../engine/index.ts';

/** The level with the same dated events, none of which opens a crisis: so that no date is given away. */
export function withoutDatedCrises(level: Level): Level {
  return {
    ...level,
    events: level.events.map((event) => ({
      ...event,
      effects: event.effects.filter((effect) => effect.kind !== 'crisis'),
    })),
  };
}
