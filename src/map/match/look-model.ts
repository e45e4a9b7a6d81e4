/** What a look changes in the map's model: a crisis drawn in near, or a past board with both readings of its acts. */
import type { Level, View } from '../../engine/index.ts';
import type { ActsLook, CrisisLook, LensLook, LensNote, MapLook } from '../../store/index.ts';
import { listRegions } from '../listing.ts';
import { focusBox } from '../looking.ts';
import type { MapHome, MapModel, MapNote, MapTheatre, SideKey } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import { kmToUnits, unproject } from '../projection.ts';
import { notePlace } from './note-places.ts';
import { boardAt } from './past-board.ts';

/** How much more than the state itself a crisis shows, and the ends of that, km across. */
const AROUND = 1.9;
const [NEAREST, FURTHEST] = [600, 2000];

/** A turn's acts stand on the whole board, from the Atlantic to the Caspian. */
const ALL_EUROPE: MapHome = { lon: 24, lat: 50.6, kmAcross: 5100, kmDown: 2700 };
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
