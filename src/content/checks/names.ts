/** The ids of a level, ready for look-ups. */
import type { Level, SeatDef } from '../level-types.ts';
import { idsOf } from './report.ts';

export interface Names {
  readonly seats: ReadonlySet<string>;
  readonly theatres: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly alliances: ReadonlySet<string>;
  readonly treaties: ReadonlySet<string>;
  readonly forums: ReadonlySet<string>;
  readonly moves: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
  /** Those, and the frames in which real statements alone are coded. */
  readonly codedFrames: ReadonlySet<string>;
}

/** Frames that need words: those of the desks, and those in which real statements alone are coded. */
export const codedFrames = ({ frames, saidFrames = [] }: Level): readonly string[] => [...frames, ...saidFrames];

export function namesOf(level: Level): Names {
  return {
    seats: idsOf(level.seats),
    theatres: idsOf(level.theatres),
    states: idsOf(level.states),
    alliances: idsOf(level.alliances),
    treaties: idsOf(level.treaties),
    forums: idsOf(level.forums),
    moves: idsOf(level.moves),
    events: idsOf(level.events),
    series: idsOf(level.series),
    sources: idsOf(level.sources),
    frames: new Set(level.frames),
    codedFrames: new Set(codedFrames(level)),
  };
}

/** The groups of a seat's home front: blocs of a consensus, elites of a leader. */
export function homeGroups(seat: SeatDef): readonly { readonly id: string }[] {
  return seat.homeFront.kind === 'consensus' ? seat.homeFront.blocs : seat.homeFront.elites;
}
