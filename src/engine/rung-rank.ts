/** Ladders of alliances in numbers. */
import type { AllianceRung, Level } from './level.ts';

/** Position of a rung on the ladder of an alliance: none 0 ... member 4, as `RUNGS` lists them. Asked for all the time. */
export function rungRank(rung: AllianceRung): number {
  switch (rung) {
    case 'none':
      return 0;
    case 'partner':
      return 1;
    case 'plan':
      return 2;
    case 'invited':
      return 3;
    case 'member':
      return 4;
  }
}

/**
 * Rungs by the place of each alliance in the level. Pushed one by one: `map` makes a list that may have holes, and every
 * later read of it looks for one.
 */
export function rungsByAlliance(
  { alliances }: Level,
  rungs: Readonly<Record<string, AllianceRung | undefined>>,
): AllianceRung[] {
  const list: AllianceRung[] = [];
  for (const { id } of alliances) list.push(rungs[id] ?? 'none');
  return list;
}
