/** Ladders of alliances in numbers. */
import type { AllianceRung } from './level.ts';

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
