/** Names of lands, waters and towns as candidates for placing. They thin out by rank and by scale. */
import { inRegion, pieceAt } from '../hit-test.ts';
import type { Listing } from '../listing.ts';
import type { MapModel, MapRegion } from '../map-model.ts';
import { lineBox, type Planar, ringArea } from '../planar.ts';
import type { Point } from '../projection.ts';
import type { Sheet } from '../screen-lines.ts';
import { MIN_TYPE_PX } from '../tokens.ts';
import { toPlanar, toScreen } from '../viewport.ts';
import type { Mark, MarkArt } from './art.ts';
import { nameLines, textExtent, textMark, turnedExtents } from './name-text.ts';
import type { Candidate, Extent, Option } from './place-marks.ts';
import { crisisExtent, pxPerKm } from './ring-scale.ts';
import { CITY_NAME, CONTEXT_NAME, lineHeight, type Measure, nameStyle, seaStyle } from './text-style.ts';

/** A candidate and what is drawn if it finds a place: one mark for each option. */
export interface Proposal {
  readonly candidate: Candidate;
  readonly marks: (at: Point, chosen: number) => readonly Mark[];
}

export interface NameContext {
  readonly planar: Planar;
  readonly listing: Listing;
  readonly model: MapModel;
  readonly sheet: Sheet;
  readonly measure: Measure;
  /** Places for names whose own anchor is out of view. */
  readonly moved: ReadonlyMap<string, Point>;
}

/** Orders of placing: crises and forces come before any name but that of a state in crisis (see `collect-marks.ts`). */
const ORDER = { inCrisis: 3, spokenOf: 20, name: 40, sea: 60, town: 50, context: 70 } as const;

/** A name may be this much wider than its land. */
const OVERHANG = 1.3;
/** A name is set a size larger where its land is this many times as wide, by its breadth or by the root of its area. */
const ROOMY = 2.4;
/** A land this many times as wide as its name has room for all of it. */
const WIDE = 3;
/** From this scale on, areas and parts of states carry names, px a km. */
const PARTS_FROM = 0.2;
const AREAS_FROM = 0.28;
const TOWNS_FROM: Readonly<Record<number, number>> = { 1: 0.12, 2: 0.22, 3: 0.34 };
const SMALL_SEAS_FROM = 0.3;

const STEPS_ASIDE: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0, y: -12 },
  { x: 0, y: 14 },
  { x: -18, y: 0 },
  { x: 18, y: 0 },
  { x: 0, y: -24 },
  { x: 0, y: 28 },
  { x: -34, y: 6 },
  { x: 34, y: 6 },
];

/** A wide land's name may go further to stand whole on its own ground. */
const FURTHER_STEPS: readonly Point[] = [20, 36, 52].flatMap((far) =>
  [-90, -45, 0, 45, 90, 135, 180, -135].map((angle) => ({
    x: 1.3 * far * Math.cos((angle * Math.PI) / 180),
    y: far * Math.sin((angle * Math.PI) / 180),
  })),
);

/** An area's name may stand further off: a crisis often covers the area itself. */
const AREA_STEPS: readonly Point[] = [
  ...STEPS_ASIDE.slice(0, 3),
  ...[44, 62, 80].flatMap((y) => [
    { x: 0, y: -y },
    { x: 0, y },
  ]),
];

/** A name that a text speaks of may stand beside its land rather than be left out. */
const NAMED_STEPS: readonly Point[] = [18, 30, 42].flatMap((far) =>
  [-90, 90, -30, 30, 210, 150].map((angle) => ({
    x: 1.6 * far * Math.cos((angle * Math.PI) / 180),
    y: far * Math.sin((angle * Math.PI) / 180),
  })),
);

const isNamed = ({ model }: NameContext, id: string): boolean => model.named?.includes(id) === true;

/** How much room a land gives its name: width and area of its largest piece, planar units. */
function roomOf(
  { planar, listing }: NameContext,
  id: string,
): { readonly width: number; readonly area: number } | undefined {
  const area = planar.areas.get(id);
  if (area !== undefined) {
    const box = lineBox(area.ring);
    return { width: box.x1 - box.x0, area: ringArea(area.ring) };
  }
  const own = planar.regions.get(id);
  const pieces = own?.partOf === undefined ? listing.piecesOf(id) : [id];
  const outers = pieces.flatMap((piece) => planar.regions.get(piece)?.polygons.map(([outer]) => outer) ?? []);
  let largest: { readonly width: number; readonly area: number } | undefined;
  for (const outer of outers) {
    if (outer === undefined) continue;
    const size = ringArea(outer);
    const box = lineBox(outer);
    if (largest === undefined || size > largest.area) largest = { width: box.x1 - box.x0, area: size };
  }
  return largest;
}

/** A step aside may not carry a name off its own land, where it would name another. */
function staysHome({ planar, listing, sheet }: NameContext, id: string, x: number, y: number): boolean {
  const at = toPlanar(sheet.view, x, y);
  const area = planar.areas.get(id);
  if (area !== undefined) {
    // On the land of another state it would seem to be that state's.
    const under = pieceAt(planar, at);
    return under === undefined || listing.wholeOf(under) === listing.wholeOf(area.partOf);
  }
  const pieces = planar.regions.get(id)?.partOf === undefined ? listing.piecesOf(id) : [id];
  return pieces.some((piece) => {
    const region = planar.regions.get(piece);
    return region !== undefined && inRegion(region, at);
  });
}

/** Is it a part of a state or an area, named in small letters? */
const isPart = ({ planar }: NameContext, id: string): boolean =>
  planar.areas.has(id) || (planar.regions.get(id)?.partOf !== undefined && planar.regions.get(id)?.separable === false);

/** Distance between the rings of a crisis and the name of its state, px. */
const CRISIS_GAP = 3;

/**
 * Steps that set a state's name beside the rings of its crisis: under, over, right, left; on its own land if possible,
 * else off it, as what a crisis is about must be named.
 */
function besideCrisis(context: NameContext, id: string, from: Point, name: Extent): readonly Point[] {
  const { model, planar, sheet } = context;
  const anchor = planar.names.get(id);
  const crisis = model.crises.find(({ at }) => 'region' in at && at.region === id);
  if (crisis === undefined || anchor === undefined || crisis.rung < 1) return [];
  const rings = crisisExtent(sheet, crisis.rung);
  const centre = toScreen(sheet.view, anchor);
  const down = rings.bottom + name.bottom + CRISIS_GAP;
  const aside = rings.right + name.right + CRISIS_GAP;
  const places = [0, 0.4, -0.4, 0.8, -0.8].flatMap((share) => [
    { x: share * rings.right, y: down },
    { x: share * rings.right, y: -down },
    { x: aside, y: share * rings.bottom },
    { x: -aside, y: share * rings.bottom },
  ]);
  const isHome = ({ x, y }: Point): boolean => staysHome(context, id, centre.x + x, centre.y + y);
  return [...places.filter(isHome), ...places.filter((place) => !isHome(place))].map(({ x, y }) => ({
    x: centre.x + x - from.x,
    y: centre.y + y - from.y,
  }));
}

function regionName(context: NameContext, region: MapRegion): Proposal | undefined {
  if (region.name === '') return undefined;
  const { planar, sheet, measure, moved, model } = context;
  const anchor = moved.get(region.id) ?? planar.names.get(region.id);
  const room = roomOf(context, region.id);
  if (anchor === undefined || room === undefined) return undefined;
  const rank = planar.names.get(region.id)?.rank ?? 5;
  const part = isPart(context, region.id);
  const scale = pxPerKm(sheet);
  if (part && scale < (planar.areas.has(region.id) ? AREAS_FROM : PARTS_FROM)) return undefined;
  const lines = nameLines(region, part);
  const landWidth = room.width * sheet.view.k;
  const roomy = Math.min(landWidth, Math.sqrt(room.area) * sheet.view.k);
  let shown = rank;
  const widthAt = (r: number): number => Math.max(...lines.map((line) => measure(line, nameStyle(r, part))));
  while (!part && shown > 1 && widthAt(shown - 1) * ROOMY < roomy) shown--;
  const style = nameStyle(shown, part);
  const chosenByHand = model.selected === region.id;
  const inCrisis = model.crises.some(({ at: place }) => 'region' in place && place.region === region.id);
  const named = isNamed(context, region.id);
  const kept = rank === 1 || part || chosenByHand || inCrisis || named;
  if (!kept && widthAt(shown) > landWidth * OVERHANG) return undefined;
  const extent = textExtent(lines, style, measure);
  const at = toScreen(sheet.view, anchor);
  const id = `name:${region.id}`;
  const steps = planar.areas.has(region.id) ? AREA_STEPS : STEPS_ASIDE;
  const isHome = (step: Point, ends: readonly number[]): boolean =>
    ends.every((end) => staysHome(context, region.id, at.x + step.x + end, at.y + step.y));
  // Where a wide land reaches into view by a corner, a name about its anchor would lie across the frontier.
  const whole =
    landWidth > WIDE * widthAt(shown)
      ? [...steps, ...FURTHER_STEPS].filter((step) => isHome(step, [extent.left, 0, extent.right]))
      : [];
  const home = [...whole, ...steps.filter((step, i) => !whole.includes(step) && (i === 0 || isHome(step, [0])))];
  const options = [...home, ...(named ? NAMED_STEPS : []), ...besideCrisis(context, region.id, at, extent)];
  const order = inCrisis ? ORDER.inCrisis : (named ? ORDER.spokenOf : ORDER.name) + (part ? 6 : rank);
  return {
    candidate: {
      id,
      ...at,
      order,
      options: options.map((step) => ({ ...step, extents: [extent] })),
    },
    marks: (place) => [textMark(id, place, lines, style)],
  };
}

function contextName({ planar, sheet, measure }: NameContext, region: string, name: string): Proposal | undefined {
  const anchor = planar.names.get(region);
  if (anchor === undefined) return undefined;
  const lines = [name.toUpperCase()];
  const extents = [textExtent(lines, CONTEXT_NAME, measure)];
  const id = `name:${region}`;
  const options = STEPS_ASIDE.slice(0, 3).map((step) => ({ ...step, extents }));
  const at = toScreen(sheet.view, anchor);
  return {
    candidate: { id, ...at, order: ORDER.context, options },
    marks: (place) => [textMark(id, place, lines, CONTEXT_NAME)],
  };
}

function seaName({ sheet, model, measure }: NameContext, sea: Planar['seas'][number]): Proposal | undefined {
  const name = model.seaNames[sea.id];
  if (name === undefined || (sea.size <= MIN_TYPE_PX + 1 && pxPerKm(sheet) < SMALL_SEAS_FROM)) return undefined;
  const style = seaStyle(sea.size);
  const extents = turnedExtents(measure(name, style), style.size, sea.angle);
  const id = `sea:${sea.id}`;
  const options = STEPS_ASIDE.slice(0, 5).map((step) => ({ ...step, extents }));
  return {
    candidate: { id, ...toScreen(sheet.view, sea), order: ORDER.sea - sea.size / 10, options },
    marks: (place) => [textMark(id, place, [name], style, sea.angle)],
  };
}

/** Distance from a town's dot to its name, px. */
const TOWN_GAP = 5;

function townName(context: NameContext, town: string, name: string): Proposal | undefined {
  const { planar, sheet, measure } = context;
  const at = planar.cities.get(town);
  const named = isNamed(context, town);
  if (at === undefined || (!named && pxPerKm(sheet) < (TOWNS_FROM[at.rank] ?? 1))) return undefined;
  const width = measure(name, CITY_NAME);
  const half = lineHeight(CITY_NAME) / 2;
  const dot: Extent = { left: -3, right: 3, top: -3, bottom: 3 };
  const right: Extent = { left: -3, right: TOWN_GAP + width, top: -half, bottom: half };
  const left: Extent = { left: -TOWN_GAP - width, right: 3, top: -half, bottom: half };
  const above: Extent = { left: -width / 2, right: width / 2, top: -half * 2 - 3, bottom: -4 };
  const below: Extent = { left: -width / 2, right: width / 2, top: 4, bottom: half * 2 + 3 };
  const places = [
    { extent: right, align: 'start', x: TOWN_GAP, y: 0 },
    { extent: left, align: 'end', x: -TOWN_GAP, y: 0 },
    { extent: above, align: 'middle', x: 0, y: -half - 4 },
    { extent: below, align: 'middle', x: 0, y: half + 4 },
  ] as const;
  const options: readonly Option[] = places.map(({ extent }) => ({ x: 0, y: 0, extents: [dot, extent] }));
  const id = `town:${town}`;
  return {
    candidate: { id, ...toScreen(sheet.view, at), order: (named ? ORDER.spokenOf : ORDER.town) + at.rank, options },
    marks: (place, chosen) => {
      const set = places[chosen] ?? places[0];
      const art: MarkArt = { kind: 'text', lines: [name], style: CITY_NAME, align: set.align, angle: 0 };
      return [
        { id: `${id}:dot`, art: { kind: 'town' }, x: place.x, y: place.y },
        { id, art, x: place.x + set.x, y: place.y + set.y },
      ];
    },
  };
}

/** Every name that the model asks for and that this scale allows. */
export function nameCandidates(context: NameContext): readonly Proposal[] {
  const { model, planar } = context;
  const proposals = [
    ...model.regions.map((region) => regionName(context, region)),
    ...Object.entries(model.contextNames ?? {}).map(([region, name]) => contextName(context, region, name)),
    ...planar.seas.map((sea) => seaName(context, sea)),
    ...Object.entries(model.cityNames).map(([town, name]) => townName(context, town, name)),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
}
