/** The dated events of a level, by tick, with the places in the level's lists of what they strike. */
import type { EventDef, Level } from './level.ts';
import { tickOfDate } from './series.ts';

export interface DatedEvent {
  readonly def: EventDef;
  /** State, -1 for none. */
  readonly c: number;
  /** Theatre, that of its state unless it names one; -1 for none. */
  readonly h: number;
}

type Places = ReadonlyMap<string, number>;

export function eventsByTick(level: Level, states: Places, theatres: Places): Map<number, DatedEvent[]> {
  const placeIn = (places: Places, id: string | undefined) => (id === undefined ? -1 : (places.get(id) ?? -1));
  const eventsAt = new Map<number, DatedEvent[]>();
  for (const def of level.events) {
    const c = placeIn(states, def.state);
    const event = { def, c, h: placeIn(theatres, def.theatre ?? level.states[c]?.theatre) };
    const tick = tickOfDate(level, def.date);
    const known = eventsAt.get(tick);
    if (known === undefined) eventsAt.set(tick, [event]);
    else known.push(event);
  }
  return eventsAt;
}
