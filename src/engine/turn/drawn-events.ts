/** Which dated events a game draws: some levels have more than one game can hold. */
import { EVENT } from '../draw-purposes.ts';
import type { EventDef, EventId } from '../level.ts';
import { draw, type Spelled, spell } from '../rng.ts';
import type { Rules } from '../rules.ts';
import type { GameState } from '../state.ts';

const keys = new WeakMap<EventDef, Spelled>();

/** Its name, spelled when it is first drawn. */
function keyOf(event: EventDef): Spelled {
  let key = keys.get(event);
  if (key === undefined) {
    key = spell(event.id);
    keys.set(event, key);
  }
  return key;
}

/**
 * Event draw: which of a level's dated events a match has. Keyed by its name, so that no act and no other event shifts it.
 *
 * Equation: drawn if `draw < chance`; a match that follows the level's script of real history draws all
 * Units: draw even in 0-1; chance a share of matches, 1 unless the level says otherwise.
 * Source: own design.
 * Limits: events are drawn one by one; only what an event's own conditions name ties one to another.
 */
export function isDrawn(rules: Rules, s: GameState, event: EventDef, tick: number): boolean {
  if (event.chance === undefined || rules.marks.script !== undefined) return true;
  return draw(s.seed, tick, EVENT, keyOf(event)) < event.chance;
}

/** Events of these ticks that the game leaves out. */
export function undrawnEvents(rules: Rules, s: GameState, fromTick: number, toTick: number): EventId[] {
  const out: EventId[] = [];
  for (let tick = fromTick; tick <= toTick; tick += 1)
    for (const { def } of rules.eventsAt[tick] ?? []) if (!isDrawn(rules, s, def, tick)) out.push(def.id);
  return out;
}
