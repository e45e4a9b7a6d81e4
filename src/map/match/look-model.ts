/** What a look changes in the map's model: a crisis drawn in near, or a past board with both readings of its acts. */
import type { Level, View } from '../../engine/index.ts';
import type { ActsLook, CrisisLook, LensLook, LensNote, MapLook } from '../../store/index.ts';
import { listRegions } from '../listing.ts';
import { focusBox } from '../looking.ts';
import type { MapHome, MapModel, MapNote, SideKey } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import { kmToUnits, type Point, unproject } from '../projection.ts';
import { boardAt } from './past-board.ts';

/** How much more than the state itself a crisis shows, and the ends of that, km across. */
const AROUND = 1.9;
const [NEAREST, FURTHEST] = [600, 2000];

/** Where a note may stand beside what it speaks of, planar units: first to the upper left, then round. */
const STEPS: readonly Point[] = [
  { x: -900, y: -620 },
  { x: 900, y: -620 },
  { x: -900, y: 620 },
  { x: 900, y: 620 },
  { x: 0, y: -900 },
  { x: 0, y: 900 },
  { x: -1500, y: 0 },
  { x: 1500, y: 0 },
];
/** Room that a note takes, planar units at the map's home. */
const NOTE = { width: 1900, height: 620 };

/** The lens shows the whole board, from the Atlantic to the Caspian. */
const ALL_EUROPE: MapHome = { lon: 23, lat: 52.2, kmAcross: 5100 };

const pointOf = (planar: Planar, state: string): Point | undefined =>
  planar.names.get(state) ?? planar.areas.get(state);

function homeOf(planar: Planar, state: string): MapHome | undefined {
  const box = focusBox(planar, listRegions(planar, [state]).piecesOf(state), state);
  if (box === undefined) return undefined;
  const middle = unproject({ x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 });
  const across = (Math.max(box.x1 - box.x0, box.y1 - box.y0) / kmToUnits(1)) * AROUND;
  return { ...middle, kmAcross: Math.min(FURTHEST, Math.max(NEAREST, across)) };
}

function crisisModel(model: MapModel, planar: Planar, look: CrisisLook): MapModel {
  const others = model.crises.filter((crisis) => !('region' in crisis.at) || crisis.at.region !== look.state);
  return {
    ...model,
    layers: { alignment: true, forces: true, alarm: 'mine' },
    lens: { ...model.lens, mode: 'off' },
    crises: [...others, { id: `look ${look.state}`, at: { region: look.state }, rung: look.rung }],
    home: homeOf(planar, look.state),
    selected: undefined,
  };
}

const meets = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < NOTE.width && Math.abs(a.y - b.y) < NOTE.height;

/** Places for notes so that none covers another; both readings of one act stand in the same place. */
export function placeNotes(planar: Planar, notes: readonly LensNote[]): ReadonlyMap<string, Point> {
  const taken: Point[] = [];
  const places = new Map<string, Point>();
  for (const note of notes) {
    const anchor = pointOf(planar, note.state);
    if (anchor === undefined) continue;
    const spots = STEPS.map((step) => ({ x: anchor.x + step.x, y: anchor.y + step.y }));
    const spot = spots.find((each) => taken.every((other) => !meets(each, other)));
    if (spot === undefined) continue;
    taken.push(spot);
    places.set(note.id, spot);
  }
  return places;
}

function notesOf(
  planar: Planar,
  notes: readonly LensNote[],
  places: ReadonlyMap<string, Point>,
  voice: SideKey | 'reader',
): MapNote[] {
  return notes.flatMap((note) => {
    const at = places.get(note.id);
    const anchor = pointOf(planar, note.state);
    if (at === undefined || anchor === undefined) return [];
    return [{ id: note.id, lines: note.lines, at: unproject(at), voice, pointsTo: unproject(anchor) }];
  });
}

function lensModel(model: MapModel, planar: Planar, view: View, level: Level, look: LensLook): MapModel {
  const [a, b] = level.seats;
  const board = boardAt(view, look.turn);
  const mover: SideKey = look.mover === a.id ? 'a' : 'b';
  const reader: SideKey = mover === 'a' ? 'b' : 'a';
  const places = placeNotes(planar, look.meant);
  const theatres = model.theatres.map((theatre) => ({
    ...theatre,
    alarm: { a: board?.threat[a.id]?.[theatre.id] ?? 0, b: board?.threat[b.id]?.[theatre.id] ?? 0 },
  }));
  return {
    ...model,
    layers: { alignment: true, forces: true, alarm: 'off' },
    theatres,
    lens: {
      mode: look.mode,
      divider01: look.divider / 100,
      meant: { washOf: mover, notes: notesOf(planar, look.meant, places, mover) },
      seen: { alarmOf: reader, notes: notesOf(planar, look.seen, places, 'reader') },
    },
    home: ALL_EUROPE,
    selected: undefined,
    focused: undefined,
  };
}

function actsModel(model: MapModel, planar: Planar, level: Level, look: ActsLook): MapModel {
  const places = placeNotes(planar, look.notes);
  const notes = look.notes.flatMap((note) =>
    notesOf(planar, [note], places, note.seat === level.seats[0].id ? 'a' : 'b'),
  );
  return {
    ...model,
    layers: { alignment: true, forces: true, alarm: 'off' },
    // The alarm of before would look like an answer to these acts: it opens with the readings.
    lens: { ...model.lens, mode: 'meant', meant: { notes } },
    crises: [],
    home: ALL_EUROPE,
    selected: look.selected,
    focused: undefined,
  };
}

/** The model of the board (of the look's turn, if it is of the past) with what the look adds. */
export function applyLook(model: MapModel, planar: Planar, view: View, level: Level, look: MapLook): MapModel {
  if (look.kind === 'crisis') return crisisModel(model, planar, look);
  return look.kind === 'acts' ? actsModel(model, planar, level, look) : lensModel(model, planar, view, level, look);
}
