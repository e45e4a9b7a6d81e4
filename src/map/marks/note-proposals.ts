/**
 * Notes on the map as candidates for placing: quotations of the lens, captions of acts. A note stands at the place it
 * speaks of, or a line ties it to that. Under a divided lens the place of both readings of an act lies on one side of the
 * divider: there a number stands at the place, and the same number beside the reading that lies on the other side.
 */
import type { Listing } from '../listing.ts';
import type { MapModel, MapNote, NoteSubject } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import { type Point, project } from '../projection.ts';
import type { Sheet } from '../screen-lines.ts';
import { inkOf } from '../tokens.ts';
import { toScreen } from '../viewport.ts';
import type { Mark } from './art.ts';
import { DISC } from './glyphs.ts';
import { leaderExtents, leaderTo, letterBoxes } from './leader-line.ts';
import type { Proposal } from './name-candidates.ts';
import { textExtent } from './name-text.ts';
import { type Spot, spotsApart, spotsAtPlace } from './note-spots.ts';
import type { Extent, Option } from './place-marks.ts';
import { captionStyle, lineHeight, type Measure, NOTE_NUMBER, noteStyle, type TextStyle } from './text-style.ts';

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

/** Steps aside for a note that speaks of no place: up and down, then rings. */
const FREE_STEPS: readonly Point[] = [
  ...[0, -16, 18, -32, 36].map((y) => ({ x: 0, y })),
  ...[60, 95, 135, 180, 230, 290, 360, 440, 530].flatMap((r) =>
    circle(16, (cos, sin) => ({ x: Math.round(cos * r), y: Math.round(sin * r) })),
  ),
];

const within = (box: Extent, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Ends the id of the numeral beside a note, which is text too and no note. */
const NUMBER = ':number';
/** Distance between a number and its note's text, px. */
const NUMBER_GAP = 5;

/** A note's text as set. */
interface Setting {
  readonly note: MapNote;
  readonly style: TextStyle;
  readonly text: Extent;
  readonly letters: readonly Extent[];
  /** Where its place is on the sheet, px. */
  readonly at: Point;
}

const textMark = ({ note, style }: Setting, place: Point): Mark => ({
  id: `note:${note.id}`,
  ...place,
  art: { kind: 'text', lines: note.lines, style, align: 'middle', angle: 0 },
});

const boxAround = ({ x, y }: Point, half: number): Extent => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** A note that stands where it likes. */
function freeProposal(set: Setting, order: number): Proposal {
  const options = FREE_STEPS.map((step): Option => ({ ...step, extents: [set.text] }));
  return {
    candidate: { id: `note:${set.note.id}`, ...set.at, order, options },
    marks: (place) => [textMark(set, place)],
  };
}

/** Options made one after the other: most are never asked for. */
function optionsOf(spots: readonly Spot[], extents: (spot: Spot) => readonly Extent[]): Iterable<Option> {
  return {
    *[Symbol.iterator]() {
      for (const spot of spots) yield { x: spot.x, y: spot.y, extents: extents(spot) };
    },
  };
}

/** A note whose place is in view. */
function tiedProposal(
  context: NoteContext,
  set: Setting,
  subject: NoteSubject,
  order: number,
  number?: string,
): Proposal {
  const { note, text, letters, at } = set;
  const id = `note:${note.id}`;
  const endRadius = number === undefined ? DISC.dot : DISC.small;
  const marked = number !== undefined;
  const spots = spotsAtPlace(context, note, {
    text,
    at,
    subject,
    endRadius,
    marked,
    afterNames: note.caption !== undefined,
  });
  const fromText = (spot: Spot, { x, y }: Point): Point => ({ x: x - spot.x, y: y - spot.y });
  const lineOf = (spot: Spot, end: Point) => leaderTo(letters, fromText(spot, end), marked ? DISC.small : 0);
  const options = optionsOf(spots, (spot) => {
    const { end, line } = spot;
    if (end === undefined) return [text];
    const mark = boxAround(fromText(spot, end), endRadius + 1.5);
    return [text, mark, ...(line ? leaderExtents(lineOf(spot, end)) : [])];
  });
  const marks = (place: Point, chosen: number): readonly Mark[] => {
    const spot = spots[chosen];
    const words = textMark(set, place);
    if (spot?.end === undefined) return [words];
    const end = { x: at.x + spot.end.x, y: at.y + spot.end.y };
    const disc: Mark[] = marked ? [{ id: `${id}:place`, ...end, art: { kind: 'pin', text: number, small: true } }] : [];
    if (!spot.line) return [...disc, words];
    const { from, to } = lineOf(spot, spot.end);
    const art = { kind: 'leader', to: { x: to.x - from.x, y: to.y - from.y }, dot: !marked } as const;
    return [{ id: `${id}:line`, x: place.x + from.x, y: place.y + from.y, art }, ...disc, words];
  };
  return { candidate: { id, ...at, order, options }, marks };
}

/** A note whose place is not in its part of the sheet. */
function apartProposal(
  context: NoteContext,
  set: Setting,
  subject: NoteSubject,
  order: number,
  number?: string,
): Proposal {
  const { note, text, letters, style, at } = set;
  const id = `note:${note.id}`;
  const disc: Point = {
    x: (letters[0]?.left ?? text.left) - NUMBER_GAP - DISC.small,
    y: -((note.lines.length - 1) * lineHeight(style)) / 2,
  };
  const numbered: Extent =
    number === undefined ? text : { ...text, left: Math.min(text.left, disc.x - DISC.small - 2) };
  const wanted = { text: numbered, at, subject, endRadius: 0, marked: false, afterNames: false };
  const spots = spotsApart(context, wanted);
  return {
    candidate: { id, ...at, order, options: optionsOf(spots, () => [numbered]) },
    marks: (place) => {
      const words = textMark(set, place);
      if (number === undefined) return [words];
      // A disc is a place; a bare numeral only names the place that stands on the other side.
      const art = { kind: 'text', lines: [number], style: NOTE_NUMBER, align: 'middle', angle: 0 } as const;
      return [{ id: `${id}${NUMBER}`, x: place.x + disc.x, y: place.y + disc.y, art }, words];
    },
  };
}

function noteProposal(context: NoteContext, note: MapNote, index: number): readonly Proposal[] {
  const { model, sheet, measure, bounds } = context;
  const ink = note.voice === 'reader' ? 'violet' : inkOf(model.sides[note.voice]);
  const style = note.caption === undefined ? noteStyle(ink) : captionStyle(ink, note.caption);
  const set: Setting = {
    note,
    style,
    text: textExtent(note.lines, style, measure),
    letters: letterBoxes(note.lines, style, measure),
    at: toScreen(sheet.view, project(note.at.lon, note.at.lat)),
  };
  const order = ORDER[note.caption ?? 'quotation'];
  const { speaksOf } = note;
  if (speaksOf === undefined) return [freeProposal(set, order)];
  const number = model.lens.mode === 'divide' ? String(index + 1) : undefined;
  if (within(bounds, set.at)) return [tiedProposal(context, set, speaksOf, order, number)];
  // A caption elsewhere would tell of an act where there was none; the list beside the map has it.
  return note.caption === undefined ? [apartProposal(context, set, speaksOf, order, number)] : [];
}

export const noteProposals = (context: NoteContext): readonly Proposal[] =>
  context.notes.flatMap((note, index) => noteProposal(context, note, index));

/**
 * The marks of one side of a divided lens without the notes that found no place on the other, so that both readings are
 * heard alike; with all of them where the other has none.
 */
export function withPairedNotes(own: readonly Mark[], other: readonly Mark[]): readonly Mark[] {
  const notesIn = (marks: readonly Mark[]): readonly string[] =>
    marks.flatMap(({ id, art }) => (art.kind === 'text' && id.startsWith('note:') && !id.endsWith(NUMBER) ? [id] : []));
  const [here, there] = [notesIn(own), notesIn(other)];
  const shared = here.filter((id) => there.includes(id));
  if (there.length === 0) return own;
  const kept = shared.length > 0 ? shared : here.slice(0, there.length);
  const dropped = here.filter((id) => !kept.includes(id));
  return own.filter(({ id }) => !dropped.some((note) => id === note || id.startsWith(`${note}:`)));
}
