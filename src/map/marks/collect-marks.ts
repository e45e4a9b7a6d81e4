/** All marks of one layer of the map, placed: crises first, then pins, forces, notes and names. */
import type { Listing } from '../listing.ts';
import type { MapModel, MapNote, MapPlace } from '../map-model.ts';
import type { Planar } from '../planar.ts';
import { type Point, project } from '../projection.ts';
import type { Sheet } from '../screen-lines.ts';
import { type Ink, inkOf } from '../tokens.ts';
import { toScreen } from '../viewport.ts';
import type { Mark, Plate } from './art.ts';
import { FORCE_BOX } from './glyphs.ts';
import { type ForceMark, groupForces } from './group-forces.ts';
import { type NameContext, nameCandidates, type Proposal } from './name-candidates.ts';
import { noteProposals } from './note-proposals.ts';
import { EDGE, type Extent, placeMarks } from './place-marks.ts';
import { crisisExtent, ringScale } from './ring-scale.ts';
import type { Measure } from './text-style.ts';

export interface MarkContext {
  readonly planar: Planar;
  readonly listing: Listing;
  readonly model: MapModel;
  readonly sheet: Sheet;
  readonly measure: Measure;
  readonly moved: ReadonlyMap<string, Point>;
  /** Notes of the reading that this layer shows. */
  readonly notes: readonly MapNote[];
  /** The part of the sheet that the layer covers, px. */
  readonly bounds: Extent;
  readonly taken: readonly Extent[];
}

/** Names keep this far from the divider, and from the middle of its handle, px. */
export const DIVIDER_GAP = 7;
export const HANDLE = 29;

const ORDER = { crisis: 0, pin: 5, force: 10 } as const;

/** Where a place lies on the planar map; undefined for a region without an anchor. */
export const placeOnMap = (planar: Planar, place: MapPlace): Point | undefined =>
  'region' in place ? planar.names.get(place.region) : project(place.lon, place.lat);

function crisisProposals({ planar, model, sheet }: MarkContext): readonly Proposal[] {
  const scale = ringScale(sheet);
  return model.crises.flatMap((crisis) => {
    const at = placeOnMap(planar, crisis.at);
    if (at === undefined || crisis.rung < 1) return [];
    const id = `crisis:${crisis.id}`;
    const options = [{ x: 0, y: 0, extents: [crisisExtent(sheet, crisis.rung)] }];
    return [
      {
        candidate: {
          id,
          ...toScreen(sheet.view, at),
          order: ORDER.crisis - crisis.rung,
          options,
          fixed: true,
          mayCrossEdge: true,
        },
        marks: (place) => [
          {
            id,
            ...place,
            art: { kind: 'crisis', key: crisis.id, rung: crisis.rung, scale },
            hit: { kind: 'crisis', id: crisis.id },
          },
        ],
      } satisfies Proposal,
    ];
  });
}

function pinProposals({ planar, model, sheet }: MarkContext): readonly Proposal[] {
  return (model.pins ?? []).flatMap((pin) => {
    const at = placeOnMap(planar, pin.at);
    if (at === undefined) return [];
    const id = `pin:${pin.id}`;
    const extents = [{ left: -12, right: 12, top: -12, bottom: 12 }];
    return [
      {
        candidate: {
          id,
          ...toScreen(sheet.view, at),
          order: ORDER.pin,
          options: [{ x: 0, y: 0, extents }],
          fixed: true,
          mayCrossEdge: true,
        },
        marks: (place) => [{ id, ...place, art: { kind: 'pin', text: pin.text } }],
      } satisfies Proposal,
    ];
  });
}

/** Steps aside for a force: a ring of eight places, then a wider one. */
const FORCE_STEPS: readonly Point[] = [
  { x: 0, y: 0 },
  ...[30, 46].flatMap((r) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
      x: Math.round(Math.cos((i * Math.PI) / 4) * r),
      y: Math.round(Math.sin((i * Math.PI) / 4) * r),
    })),
  ),
];

const plateOf = (model: MapModel, mark: ForceMark): { readonly plate: Plate; readonly ink: Ink } => {
  const { side } = mark.lead;
  if (side === 'third') return { plate: 'hexagon', ink: 'ink' };
  return { plate: model.sides[side].shape, ink: inkOf(model.sides[side]) };
};

/** The nearest to a place that a box may stand within bounds. */
const within = (value: number, before: number, after: number, low: number, high: number): number =>
  Math.max(low + EDGE + before, Math.min(high - EDGE - after, value));

/** A force by the edge of the map is drawn whole, a little further in. */
function forceProposals({ planar, model, sheet, bounds }: MarkContext): readonly Proposal[] {
  if (!model.layers.forces) return [];
  const seen = model.forces.flatMap((force) => {
    const at = placeOnMap(planar, force.at);
    if (at === undefined) return [];
    const { x, y } = toScreen(sheet.view, at);
    const inside = x > bounds.left && x < bounds.right && y > bounds.top && y < bounds.bottom;
    return inside ? [{ force, x, y }] : [];
  });
  return groupForces(seen).map((mark) => {
    const id = `force:${mark.ids.join('+')}`;
    const { width, height, up } = FORCE_BOX;
    const extents = [{ left: -width / 2, right: width / 2, top: -up, bottom: height - up }];
    return {
      candidate: {
        id,
        x: within(mark.x, width / 2, width / 2, bounds.left, bounds.right),
        y: within(mark.y, up, height - up, bounds.top, bounds.bottom),
        order: ORDER.force - mark.lead.size,
        options: FORCE_STEPS.map((step) => ({ ...step, extents })),
      },
      marks: (place) => [
        {
          id,
          ...place,
          hit: { kind: 'forces', ids: mark.ids },
          art: {
            kind: 'force',
            ...plateOf(model, mark),
            force: mark.lead.kind,
            size: mark.lead.size,
            exercise: mark.exercise,
            count: mark.ids.length,
          },
        },
      ],
    } satisfies Proposal;
  });
}

const DEPTHS: readonly Mark['art']['kind'][] = ['town', 'text', 'leader', 'force', 'pin', 'crisis'];

/** Every mark of a layer in drawing order: names, then forces, then crises. */
export function collectMarks(context: MarkContext): readonly Mark[] {
  const names: NameContext = context;
  const proposals = [
    ...crisisProposals(context),
    ...pinProposals(context),
    ...forceProposals(context),
    ...noteProposals(context),
    ...nameCandidates(names),
  ];
  const byId = new Map(proposals.map((proposal) => [proposal.candidate.id, proposal]));
  const placed = placeMarks(
    proposals.map((proposal) => proposal.candidate),
    context.bounds,
    context.taken,
  );
  const marks = placed.flatMap(({ id, x, y, chosen }) => byId.get(id)?.marks({ x, y }, chosen) ?? []);
  return marks.sort((a, b) => DEPTHS.indexOf(a.art.kind) - DEPTHS.indexOf(b.art.kind));
}
