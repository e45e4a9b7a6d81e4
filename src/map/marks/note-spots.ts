/** Where a note may stand beside the place it speaks of, the best first: near it, on water rather than on others' land. */
import { pieceAt } from '../hit-test.ts';
import type { MapNote, NoteSubject } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import type { Point } from '../projection.ts';
import { toPlanar, toScreen } from '../viewport.ts';
import { distanceTo } from './leader-line.ts';
import type { NoteContext } from './note-proposals.ts';
import type { Extent } from './place-marks.ts';

/** A place for the middle of a note's text, and for the end of its line; both from the place that the note speaks of, px. */
export interface Spot extends Point {
  /** Undefined: nothing marks the place. */
  readonly end?: Point;
  /** A line leads to `end`. */
  readonly line: boolean;
  readonly cost: number;
}

/** What a spot is looked for: the box of the text, the room of what marks the place, and where that is in px. */
export interface Wanted {
  readonly text: Extent;
  readonly at: Point;
  readonly subject: NoteSubject;
  /** Radius of what marks the place, px. */
  readonly endRadius: number;
  /** The place is marked even where no line leads to it, as by a number. */
  readonly marked: boolean;
  /** Names are set before the note, so that none need be spared here. */
  readonly afterNames: boolean;
}

/** From the middle of a force to what stands clear of it, px. */
const FORCE_ROOM = 24;
/** On a small land without room for a line's end a note may stand this near to its place, px; that comes last. */
const BESIDE = { most: 60, cost: 1000 } as const;
/** A note this near to its place needs no line if it lies on the land or the water that is meant, px. */
const AT_PLACE = 24;
/** From the text to what marks the place, px: a shorter line would not be seen. */
const SHORTEST_LINE = 9;

/**
 * What makes a spot worse: samples of the text on others' land and on its own, each more land or water that it spreads
 * over, px to its place, a line, each step of the mark from the place, a name covered.
 */
const COST = { abroad: 8, home: 1, spread: 24, far: 0.7, line: 10, aside: 1, name: 60 } as const;

const GAPS = [5, 12, 20, 30, 42, 58, 78, 104, 138, 180, 230, 290];
const ANGLES = 24;
/** Small steps within the sea of a theatre, px. */
const IN_SEA: readonly Point[] = [0, 8, -8, 16, -16, 26, -26, 36, -36].flatMap((y) =>
  [0, 18, -18, 36, -36, 54, -54].map((x) => ({ x, y })),
);

/** Side of the squares in which it is remembered what lies there, planar units. */
const CELL = 90;
const landMemo = new WeakMap<Planar, Map<number, string | undefined>>();

/** The piece of land around a point, to the nearest square. */
function landNear(planar: Planar, { x, y }: Point): string | undefined {
  let memo = landMemo.get(planar);
  if (memo === undefined) {
    memo = new Map();
    landMemo.set(planar, memo);
  }
  const [column, row] = [Math.round(x / CELL), Math.round(y / CELL)];
  const key = column * 100_000 + row;
  if (!memo.has(key)) memo.set(key, pieceAt(planar, { x: column * CELL, y: row * CELL }));
  return memo.get(key);
}

/** Which land of the game lies at a point of the sheet; undefined on water. */
const landOf =
  ({ planar, listing, sheet }: NoteContext) =>
  (x: number, y: number): string | undefined => {
    const piece = landNear(planar, toPlanar(sheet.view, x, y));
    return piece === undefined ? undefined : listing.wholeOf(piece);
  };

/** What a text costs by what it lies on: `place` is its middle on the sheet. */
function groundCost(land: ReturnType<typeof landOf>, { text, subject }: Wanted, place: Point): number {
  const seen = new Set<string | undefined>();
  let cost = 0;
  for (const x of [text.left, text.left / 2, 0, text.right / 2, text.right])
    for (const y of [text.top, 0, text.bottom]) {
      const here = land(place.x + x, place.y + y);
      seen.add(here);
      if (here !== undefined) cost += subject.lands.includes(here) ? COST.home : COST.abroad;
    }
  return cost + (seen.size - 1) * COST.spread;
}

/** Half the room that a state's name is given where it is not set yet, px. */
const NAME = { x: 34, y: 8 } as const;
/** States of a rank up to this keep their names. */
const SPARED_RANK = 2;

/** Middles of names on the sheet that a note should leave free. */
function sparedNames({ planar, model, sheet }: NoteContext): readonly Point[] {
  return model.regions.flatMap(({ id, name }) => {
    const anchor = planar.names.get(id);
    if (name === '' || anchor === undefined || anchor.rank > SPARED_RANK) return [];
    return [toScreen(sheet.view, anchor)];
  });
}

const overName = ({ left, right, top, bottom }: Extent, at: Point, name: Point): boolean =>
  Math.abs(name.x - at.x - (left + right) / 2) < (right - left) / 2 + NAME.x &&
  Math.abs(name.y - at.y - (top + bottom) / 2) < (bottom - top) / 2 + NAME.y;

/** Cost of a place on the sheet for the middle of a text, besides how far it is. */
function costOf(context: NoteContext, wanted: Wanted): (place: Point) => number {
  const land = landOf(context);
  const names = wanted.afterNames ? [] : sparedNames(context);
  return (place) =>
    groundCost(land, wanted, place) + names.filter((name) => overName(wanted.text, place, name)).length * COST.name;
}

/** Tells whether a point of the sheet is on what is meant: on water if the place is, else on the lands. */
function meantLand(
  { planar, listing, sheet }: NoteContext,
  at: Point,
  { lands }: NoteSubject,
): (place: Point) => boolean {
  const wholeAt = ({ x, y }: Point): string | undefined => {
    const piece = pieceAt(planar, toPlanar(sheet.view, x, y));
    return piece === undefined ? undefined : listing.wholeOf(piece);
  };
  const onWater = wholeAt(at) === undefined;
  return (place) => {
    const here = wholeAt(place);
    return onWater ? here === undefined : here !== undefined && lands.includes(here);
  };
}

/** Points on rings around a middle, `step` px apart. */
const rings = (count: number, step: number, directions: number): readonly Point[] =>
  Array.from({ length: count * directions }, (_, i) => {
    const angle = ((i % directions) * 2 * Math.PI) / directions;
    const r = (Math.floor(i / directions) + 1) * step;
    return { x: Math.round(Math.cos(angle) * r), y: Math.round(Math.sin(angle) * r) };
  });

/** On a small land, where fewer ends of lines than this are found, more are looked for. */
const FEW_ENDS = 14;

/** Where the place may be marked: at it, or a little aside on what is meant, as two notes may share one place. */
function endsOf(context: NoteContext, { at, subject, endRadius, marked, afterNames }: Wanted): readonly Point[] {
  const isMeant = meantLand(context, at, subject);
  const apart = 2 * endRadius + 6;
  const under = endRadius + NAME.y + 3;
  const middle = { x: 0, y: 0 };
  const beside = [0, apart, -apart, 2 * apart, -2 * apart].flatMap((x) => [
    { x, y: under },
    { x, y: -under },
  ]);
  const onMeant = (directions: number): readonly Point[] =>
    [...(subject.named ? beside : []), ...rings(5, apart, directions)].filter(({ x, y }) =>
      isMeant({ x: at.x + x, y: at.y + y }),
    );
  const usual = onMeant(8);
  const free = usual.length < FEW_ENDS ? onMeant(16) : usual;
  // On a small land a force may leave no room for a number: beside that force it is understood.
  const besideForce = marked ? rings(1, FORCE_ROOM + endRadius, 8) : [];
  return subject.named && !afterNames ? [...free, middle, ...besideForce] : [middle, ...free, ...besideForce];
}

/** Middles of a text on rings around its place. */
const around = ({ text }: Wanted): readonly Point[] =>
  GAPS.flatMap((gap) =>
    Array.from({ length: ANGLES }, (_, i) => {
      const angle = (i * 2 * Math.PI) / ANGLES;
      return {
        x: Math.round(Math.cos(angle) * (gap + text.right)),
        y: Math.round(Math.sin(angle) * (gap + text.bottom)),
      };
    }),
  );

/** Spots found before: they stay the same while the map or the divider is dragged. */
const spotsKnown = new Map<string, readonly Spot[]>();
const MOST_KNOWN = 60;

/** Spots from which the place is seen: at it, or with a line to it. */
export function spotsAtPlace(context: NoteContext, { at }: MapNote, wanted: Wanted): readonly Spot[] {
  const { text, subject, endRadius, marked, afterNames } = wanted;
  const { model, sheet } = context;
  const lands = model.regions.map(({ id }) => id);
  const key = JSON.stringify([at, sheet.view.k, text, subject, endRadius, marked, afterNames, lands]);
  const spots = spotsKnown.get(key) ?? findSpots(context, wanted);
  if (spotsKnown.size >= MOST_KNOWN) spotsKnown.clear();
  spotsKnown.set(key, spots);
  return spots;
}

function findSpots(context: NoteContext, wanted: Wanted): readonly Spot[] {
  const { text, at, subject, endRadius, marked } = wanted;
  const costAt = costOf(context, wanted);
  const isMeant = meantLand(context, at, subject);
  const ends = endsOf(context, wanted);
  const places = [...(!subject.named && !marked ? IN_SEA : []), ...around(wanted)];
  const spots = places.flatMap((place): Spot[] => {
    const onSheet = { x: at.x + place.x, y: at.y + place.y };
    const ground = costAt(onSheet);
    const offset = distanceTo(text, { x: -place.x, y: -place.y });
    const atPlace = offset <= AT_PLACE && isMeant(onSheet);
    // Without a mark the text itself says where the place is.
    if (atPlace && !marked) return [{ ...place, line: false, cost: offset * COST.far + ground }];
    const beside =
      !marked && offset <= BESIDE.most ? [{ ...place, line: false, cost: BESIDE.cost + offset + 4 * ground }] : [];
    const tied = ends.flatMap((end, i): Spot[] => {
      const far = distanceTo(text, { x: end.x - place.x, y: end.y - place.y });
      const line = !(atPlace && far <= AT_PLACE);
      if (far < endRadius + (line ? SHORTEST_LINE : 3)) return [];
      return [{ ...place, line, end, cost: far * COST.far + (line ? COST.line : 0) + i * COST.aside + ground }];
    });
    return [...tied, ...beside];
  });
  return spots.sort((a, b) => a.cost - b.cost);
}

/** Steps between spots of a note whose place is out of view, px. */
const STEP = 22;

/** Spots all over the sheet's part, for a note whose place is not in that part: near the edge behind which the place is. */
export function spotsApart(context: NoteContext, wanted: Wanted): readonly Spot[] {
  const { bounds } = context;
  const { text, at } = wanted;
  const costAt = costOf(context, wanted);
  const from = { x: bounds.left - text.left + 4, y: bounds.top - text.top + 4 };
  const columns = Math.floor((bounds.right - text.right - 4 - from.x) / STEP) + 1;
  const rows = Math.floor((bounds.bottom - text.bottom - 4 - from.y) / STEP) + 1;
  const spots = Array.from({ length: Math.max(0, columns) * Math.max(0, rows) }, (_, i): Spot => {
    const place = { x: from.x + (i % columns) * STEP, y: from.y + Math.floor(i / columns) * STEP };
    const far = Math.hypot((place.x - at.x) / 2, place.y - at.y) / 3;
    return { x: place.x - at.x, y: place.y - at.y, line: false, cost: far + costAt(place) };
  });
  return spots.sort((a, b) => a.cost - b.cost);
}
