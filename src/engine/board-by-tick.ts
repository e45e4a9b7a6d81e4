/** The map by tick, as states come and go by the level's own dates. */
import type { Level } from './level.ts';

/** Is the state on the map at this tick, by the level's own dates? */
export function isThere(level: Level, c: number, tick: number): boolean {
  const { fromTick = 0, untilTick = tick } = level.states[c] ?? {};
  return tick >= fromTick && tick <= untilTick;
}

/** Since when the same states have been on the map. */
export function boardSinceByTick({ states }: Level, ticks: number): number[] {
  const since: number[] = [];
  for (let tick = 0; tick <= ticks; tick += 1) {
    const changed = states.some(({ fromTick, untilTick }) => fromTick === tick || untilTick === tick - 1);
    since.push(changed ? tick : (since[tick - 1] ?? 0));
  }
  return since;
}

/** Which states are on the map, by state: the same list as long as that stays so. */
export function onMapByTick(level: Level, ticks: number): boolean[][] {
  const byTick: boolean[][] = [];
  for (const since of boardSinceByTick(level, ticks))
    byTick.push(byTick[since] ?? level.states.map((_state, c) => isThere(level, c, since)));
  return byTick;
}
