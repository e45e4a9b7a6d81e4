/** Which dated events a game draws: some levels have more than one game can hold. */
import type { EventDef, EventId } from '../level.ts';
import { draw } from '../rng.ts';
import type { Rules } from '../rules.ts';
import type { GameState } from '../state.ts';

/** Does this game draw the event? Keyed by its name, so that taking one out moves no other. */
export function isDrawn(s: GameState, event: EventDef, tick: number): boolean {
  return event.chance === undefined || draw(s.seed, tick, 'event', event.id) < event.chance;
}

/** Events of these ticks that the game leaves out. */
export function undrawnEvents(rules: Rules, s: GameState, fromTick: number, toTick: number): EventId[] {
  const out: EventId[] = [];
  for (let tick = fromTick; tick <= toTick; tick += 1)
    for (const event of rules.eventsAt.get(tick) ?? []) if (!isDrawn(s, event, tick)) out.push(event.id);
  return out;
}
