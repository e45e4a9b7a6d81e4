/** Notes on the map as candidates for placing: quotations of the lens, captions of acts, each with a line to its place. */
import { pieceAt } from '../hit-test.ts';
import type { Listing } from '../listing.ts';
import type { MapModel, MapNote } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import { type Point, project } from '../projection.ts';
import type { Sheet } from '../screen-lines.ts';
import { inkOf } from '../tokens.ts';
import { toPlanar, toScreen } from '../viewport.ts';
import type { Mark } from './art.ts';
import { type Proposal, textExtent } from './name-candidates.ts';
import type { Extent, Option } from './place-marks.ts';
import { captionStyle, type Measure, noteStyle } from './text-style.ts';

export interface NoteContext {
  readonly planar: Planar;
  readonly listing: Listing;
  readonly model: MapModel;
  readonly sheet: Sheet;
  readonly measure: Measure;
  readonly notes: readonly MapNote[];
  readonly bounds: Extent;
}

/** A quotation is placed before any name of a state, a caption after them. */
const ORDER = { quotation: 20, chosen: 47, quiet: 48 } as const;

const circle = (count: number, step: (cos: number, sin: number) => Point): readonly Point[] =>
  Array.from({ length: count }, (_, i) =>
    step(Math.cos(((i + count / 4) * 2 * Math.PI) / count), Math.sin(((i + count / 4) * 2 * Math.PI) / count)),
  );

/**
 * Steps aside for a quotation: up and down, then rings. A reading is what the map is looked at for, so it may go far from
 * its place rather than be left out; a line leads back.
 */
const QUOTATION_STEPS: readonly Point[] = [
  ...[0, -16, 18, -32, 36].map((y) => ({ x: 0, y })),
  ...[60, 95, 135, 180, 230, 290, 360, 440, 530].flatMap((r) =>
    circle(16, (cos, sin) => ({ x: Math.round(cos * r), y: Math.round(sin * r) })),
  ),
];

const CAPTION_GAPS = [9, 20, 34, 52, 74, 100, 135, 180, 230];
/** How much further a caption goes for each of its five points that would lie on the land of another, px. */
const OFF_LAND = 12;

/** Small steps of a caption within the sea of its theatre, px. */
const IN_SEA: readonly Point[] = [0, 6, -6, 12, -12].flatMap((y) => [0, 18, -18, 36, -36].map((x) => ({ x, y })));

/** Liked steps of a caption at one scale of the map: they stay the same while the map is dragged. */
const captionsLiked = new WeakMap<
  MapNote,
  { readonly k: number; readonly width: number; readonly steps: readonly Point[] }
>();

/**
 * Steps that set a caption on its place, then further and further from it on every side; those where it would lie over
 * other lands than the one meant, or a sea's over any, come later.
 */
function captionSteps(
  { planar, listing, sheet }: NoteContext,
  note: MapNote,
  box: Extent,
  target: Point,
): readonly Point[] {
  const known = captionsLiked.get(note);
  if (known?.k === sheet.view.k && known.width === box.right) return known.steps;
  const landAt = (x: number, y: number): string | undefined => {
    const piece = pieceAt(planar, toPlanar(sheet.view, x, y));
    return piece === undefined ? undefined : listing.wholeOf(piece);
  };
  const home = landAt(target.x, target.y);
  const from = toScreen(sheet.view, project(note.at.lon, note.at.lat));
  const offLand = ({ x, y }: Point): number =>
    [
      { x: 0, y: 0 },
      ...[box.left, box.right].flatMap((left) => [box.top, box.bottom].map((top) => ({ x: left, y: top }))),
    ].filter((corner) => {
      const land = landAt(from.x + x + corner.x, from.y + y + corner.y);
      return land !== undefined && land !== home;
    }).length;
  const around = CAPTION_GAPS.flatMap((gap) =>
    circle(12, (cos, sin) => ({ x: Math.round(cos * (gap + box.right)), y: Math.round(sin * (gap + box.bottom)) })).map(
      (step) => ({ step, cost: gap + OFF_LAND * offLand(step) }),
    ),
  );
  const steps = [
    ...(note.pointsToName === true ? [{ x: 0, y: 0 }] : IN_SEA),
    ...around.sort((a, b) => a.cost - b.cost).map(({ step }) => step),
  ];
  captionsLiked.set(note, { k: sheet.view.k, width: box.right, steps });
  return steps;
}

/** Distance between a note's text and the line that leads from it, and the shortest line drawn, px. */
const LEADER_GAP = 3;
const SHORTEST_LEADER = 7;
/** Half the room of a state's name, before which a line ends, px. */
const NAME_ROOM = { x: 34, y: 9 } as const;
/** Room kept clear along a line, px. */
const LEADER_ROOM = { every: 5, half: 2.5 } as const;

interface Leader {
  readonly from: Point;
  readonly to: Point;
}

const within = (box: Extent, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The line from a note's text to what it speaks of; undefined if that is out of view, or close by. */
function leaderOf(at: Point, text: Extent, target: Point, note: MapNote, bounds: Extent): Leader | undefined {
  if (note.pointsTo === undefined || !within(bounds, target)) return undefined;
  const from = {
    x: Math.max(at.x + text.left - LEADER_GAP, Math.min(at.x + text.right + LEADER_GAP, target.x)),
    y: Math.max(at.y + text.top - LEADER_GAP, Math.min(at.y + text.bottom + LEADER_GAP, target.y)),
  };
  const dx = from.x - target.x;
  const dy = from.y - target.y;
  const length = Math.hypot(dx, dy);
  const room = note.pointsToName === true ? NAME_ROOM : { x: 0, y: 0 };
  // Where the line meets the name's box, as a share of its length from the target.
  const share = length === 0 ? 1 : Math.min(1, room.x / Math.abs(dx || 1e-9), room.y / Math.abs(dy || 1e-9));
  if (length * (1 - share) < SHORTEST_LEADER) return undefined;
  return { from, to: { x: target.x + dx * share, y: target.y + dy * share } };
}

/** Boxes along a line, around the note's own point. */
function leaderExtents(at: Point, leader: Leader | undefined): readonly Extent[] {
  if (leader === undefined) return [];
  const { from, to } = leader;
  const { every, half } = LEADER_ROOM;
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / every);
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = from.x + ((to.x - from.x) * i) / count - at.x;
    const y = from.y + ((to.y - from.y) * i) / count - at.y;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

function noteProposal(context: NoteContext, note: MapNote): Proposal {
  const { model, sheet, measure, bounds } = context;
  const id = `note:${note.id}`;
  const ink = note.voice === 'reader' ? 'violet' : inkOf(model.sides[note.voice]);
  const style = note.caption === undefined ? noteStyle(ink) : captionStyle(ink, note.caption);
  const text = textExtent(note.lines, style, measure);
  const at = toScreen(sheet.view, project(note.at.lon, note.at.lat));
  const { lon, lat } = note.pointsTo ?? note.at;
  const target = toScreen(sheet.view, project(lon, lat));
  const leaderFrom = (place: Point): Leader | undefined => leaderOf(place, text, target, note, bounds);
  const steps = note.caption === undefined ? QUOTATION_STEPS : captionSteps(context, note, text, target);
  const clear = steps.map((step): Option => {
    const place = { x: at.x + step.x, y: at.y + step.y };
    return { ...step, extents: [text, ...leaderExtents(place, leaderFrom(place))] };
  });
  // Rather than be left out, a note stands where its line crosses something.
  const options = [...clear, ...steps.map((step): Option => ({ ...step, extents: [text] }))];
  return {
    candidate: { id, ...at, order: ORDER[note.caption ?? 'quotation'], options },
    marks: (place) => {
      const mark: Mark = { id, ...place, art: { kind: 'text', lines: note.lines, style, align: 'middle', angle: 0 } };
      const leader = leaderFrom(place);
      if (leader === undefined) return [mark];
      const { from, to } = leader;
      const line: Mark = {
        id: `${id}:line`,
        ...from,
        art: { kind: 'leader', to: { x: to.x - from.x, y: to.y - from.y } },
      };
      return [line, mark];
    },
  };
}

export const noteProposals = (context: NoteContext): readonly Proposal[] =>
  context.notes.map((note) => noteProposal(context, note));

/**
 * The marks of one side of a divided lens without the notes that found no place on the other, so that both readings are
 * heard alike; with all of them where the sides share none.
 */
export function withPairedNotes(own: readonly Mark[], other: readonly Mark[]): readonly Mark[] {
  const notesIn = (marks: readonly Mark[]): readonly string[] =>
    marks.flatMap(({ id, art }) => (art.kind === 'text' && id.startsWith('note:') ? [id] : []));
  const there = notesIn(other);
  const alone = notesIn(own).filter((id) => !there.includes(id));
  if (alone.length === notesIn(own).length) return own;
  return own.filter(({ id }) => !alone.some((note) => id === note || id === `${note}:line`));
}
