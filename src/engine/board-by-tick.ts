/** The map by tick, as states come and go by the level's own dates. */
import { isThere } from './compiled-seat.ts';
import type { Level } from './level.ts';

/** Since when the same states have been on the map. */
export function boardSinceByTick({ states }: Level, ticks: number): number[] {
  const since: number[] = [];
  for (let tick = 0; tick <= ticks; tick += 1) {
    const changed = states.some(({ fromTick, untilTick }) => fromTick === tick || untilTick === tick - 1);
    since.push(changed ? tick : (since[tick - 1] ?? 0));
  }
  return since;
}

/** Which states are on the map, by state. */
export function onMapByTick(level: Level, ticks: number): boolean[][] {
  return Array.from({ length: ticks + 1 }, (_, tick) => level.states.map((_state, c) => isThere(level, c, tick)));
}

/** The states that act and are on the map. */
export function actorsByTick(level: Level, actors: readonly number[], ticks: number): number[][] {
  return Array.from({ length: ticks + 1 }, (_, tick) => actors.filter((c) => isThere(level, c, tick)));
}
