/** What a note on the map speaks of, and where that is: a state, by its name, or a theatre, by its sea or its middle. */
import type { LensNote } from '../../store/index.ts';
import type { MapTheatre } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import type { Point } from '../projection.ts';

/** Seas that say by themselves which theatre is meant. */
const SEAS: Readonly<Record<string, string>> = {
  'high-north': 'norwegian-sea',
  baltic: 'baltic-sea',
  'black-sea': 'black-sea',
};

export interface NotePlace {
  /** Planar units. */
  readonly at: Point;
  /** The state that is meant, or the states of the theatre. */
  readonly lands: readonly string[];
  /** A name stands there. */
  readonly named: boolean;
}

/** The middle of the names of a theatre's states. */
function middleOf(planar: Planar, theatre: MapTheatre | undefined): Point | undefined {
  const names = theatre?.regions.flatMap((id) => planar.names.get(id) ?? []) ?? [];
  if (names.length === 0) return undefined;
  const mean = (axis: 'x' | 'y'): number => names.reduce((sum, name) => sum + name[axis], 0) / names.length;
  return { x: mean('x'), y: mean('y') };
}

/** Undefined for a place that the map does not know. */
export function notePlace(
  planar: Planar,
  theatres: readonly MapTheatre[],
  note: Pick<LensNote, 'state' | 'theatre'>,
): NotePlace | undefined {
  const theatre = theatres.find((each) => each.id === note.theatre);
  const sea = planar.seas.find((each) => each.id === SEAS[note.theatre ?? '']);
  const at = sea ?? middleOf(planar, theatre);
  if (at !== undefined) return { at, lands: theatre?.regions ?? [], named: false };
  const state = planar.names.get(note.state) ?? planar.areas.get(note.state);
  return state === undefined ? undefined : { at: state, lands: [note.state], named: true };
}
