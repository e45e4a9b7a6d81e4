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

export function eventsByTick(level: Level, states: Places, theatres: Places, ticks: number): DatedEvent[][] {
  const placeIn = (places: Places, id: string | undefined) => (id === undefined ? -1 : (places.get(id) ?? -1));
  const eventsAt = Array.from({ length: ticks + 1 }, (): DatedEvent[] => []);
  for (const def of level.events) {
    const c = placeIn(states, def.state);
    const event = { def, c, h: placeIn(theatres, def.theatre ?? level.states[c]?.theatre) };
    eventsAt[tickOfDate(level, def.date)]?.push(event);
  }
  return eventsAt;
}
