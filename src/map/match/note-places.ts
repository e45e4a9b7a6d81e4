/** What a note on the map speaks of, and where it would stand by itself: at a state's name, or in a theatre's sea. */
import type { LensNote } from '../../store/index.ts';
import type { MapTheatre } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import type { Point } from '../projection.ts';

/** The sea of a theatre, and whether a note there is understood without a line to the theatre's states. */
const SEAS: Readonly<Record<string, { readonly sea: string; readonly speaks: boolean }>> = {
  'high-north': { sea: 'norwegian-sea', speaks: true },
  baltic: { sea: 'baltic-sea', speaks: true },
  'black-sea': { sea: 'black-sea', speaks: true },
  caucasus: { sea: 'caspian-sea', speaks: false },
  balkans: { sea: 'adriatic-sea', speaks: false },
};

export interface NotePlace {
  /** Where it stands if nothing is in the way, planar units. */
  readonly at: Point;
  /** Where its line leads, planar units. */
  readonly pointsTo: Point;
  /** The line leads to a state's name. */
  readonly toName: boolean;
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
  const state = planar.names.get(note.state) ?? planar.areas.get(note.state);
  const theatre = theatres.find((each) => each.id === note.theatre);
  const known = SEAS[note.theatre ?? ''];
  const sea = planar.seas.find((each) => each.id === known?.sea);
  const middle = middleOf(planar, theatre);
  if (sea !== undefined) return { at: sea, pointsTo: known?.speaks === true ? sea : (middle ?? sea), toName: false };
  if (middle !== undefined) return { at: middle, pointsTo: middle, toName: false };
  return state === undefined ? undefined : { at: state, pointsTo: state, toName: true };
}
