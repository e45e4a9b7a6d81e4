/** What a look changes in the map's model: a crisis drawn in near, or a past board with both readings of its acts. */
import type { Level, View } from '../../engine/index.ts';
import type { ActsLook, CrisisLook, LensLook, LensNote, MapLook } from '../../store/index.ts';
import { listRegions } from '../listing.ts';
import { focusBox } from '../looking.ts';
import type { MapHome, MapModel, MapNote, MapTheatre, SideKey } from '../map-model.ts';
import { boxOf, type Planar } from '../planar.ts';
import { kmToUnits, project, unproject } from '../projection.ts';
import { notePlace } from './note-places.ts';
import { boardAt } from './past-board.ts';

/** How much more than the state itself a crisis shows, and the ends of that, km across. */
const AROUND = 1.9;
const [NEAREST, FURTHEST] = [600, 2000];

/** The whole board, from the Atlantic to the Caspian: the most that a turn's acts are shown on. */
const ALL_EUROPE = { lon: 24, lat: 50.6, kmAcross: 5100, kmDown: 2700 } as const satisfies MapHome;
/** The least ground that a turn's acts are shown on, and what is seen around their places, km. */
const ACTS_LEAST = { kmAcross: 2600, kmDown: 1400 } as const;
const ACTS_AROUND = 380;
/** The lens shows as much, and from Oslo to Ankara, in a place of any shape. */
const UNDER_LENS: MapHome = { lon: 24, lat: 50.1, kmAcross: 5000, kmDown: 2400 };

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

/** Notes as the map draws them; those whose place the map does not know are left out. */
function notesAt<N extends LensNote>(
  planar: Planar,
  theatres: readonly MapTheatre[],
  notes: readonly N[],
  voiceOf: (note: N) => MapNote['voice'],
): readonly MapNote[] {
  return notes.flatMap((note): MapNote[] => {
    const place = notePlace(planar, theatres, note);
    if (place === undefined) return [];
    const { at, lands, named } = place;
    return [{ id: note.id, lines: note.lines, at: unproject(at), voice: voiceOf(note), speaksOf: { lands, named } }];
  });
}

function lensModel(model: MapModel, planar: Planar, view: View, level: Level, look: LensLook): MapModel {
  const [a, b] = level.seats;
  const board = boardAt(view, look.turn);
  const mover: SideKey = look.mover === a.id ? 'a' : 'b';
  const reader: SideKey = mover === 'a' ? 'b' : 'a';
  const notesOf = (notes: readonly LensNote[], voice: MapNote['voice']): readonly MapNote[] =>
    notesAt(planar, model.theatres, notes, () => voice);
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
      meant: { washOf: mover, notes: notesOf(look.meant, mover) },
      seen: { alarmOf: reader, notes: notesOf(look.seen, 'reader') },
    },
    home: UNDER_LENS,
    selected: undefined,
    focused: undefined,
  };
}

/** Room for all places that the acts speak of: on a low map the whole of Europe would be too small for their captions. */
function actsHome(planar: Planar, notes: readonly MapNote[]): MapHome {
  const places = notes.flatMap(({ at, speaksOf }) => [
    project(at.lon, at.lat),
    ...(speaksOf?.lands.flatMap((id) => planar.names.get(id) ?? []) ?? []),
  ]);
  if (places.length === 0) return ALL_EUROPE;
  const { x0, y0, x1, y1 } = boxOf([Float64Array.from(places.flatMap(({ x, y }) => [x, y]))]);
  const km = (units: number): number => units / kmToUnits(1) + 2 * ACTS_AROUND;
  const kmAcross = Math.max(ACTS_LEAST.kmAcross, km(x1 - x0));
  const kmDown = Math.max(ACTS_LEAST.kmDown, km(y1 - y0));
  if (kmAcross > ALL_EUROPE.kmAcross || kmDown > ALL_EUROPE.kmDown) return ALL_EUROPE;
  return { ...unproject({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }), kmAcross, kmDown };
}

function actsModel(model: MapModel, planar: Planar, level: Level, look: ActsLook): MapModel {
  const notes = notesAt(planar, model.theatres, look.notes, ({ seat }) => (seat === level.seats[0].id ? 'a' : 'b')).map(
    (note): MapNote => ({ ...note, caption: note.id === look.chosen ? 'chosen' : 'quiet' }),
  );
  return {
    ...model,
    layers: { alignment: true, forces: true, alarm: 'off' },
    // The alarm of before would look like an answer to these acts: it opens with the readings.
    lens: { ...model.lens, mode: 'meant', meant: { notes } },
    crises: [],
    home: actsHome(planar, notes),
    selected: look.selected,
    focused: undefined,
  };
}

/** The model of the board (of the look's turn, if it is of the past) with what the look adds. */
export function applyLook(model: MapModel, planar: Planar, view: View, level: Level, look: MapLook): MapModel {
  if (look.kind === 'crisis') return crisisModel(model, planar, look);
  return look.kind === 'acts' ? actsModel(model, planar, level, look) : lensModel(model, planar, view, level, look);
}
