/**
 * Turns the map's source (TopoJSON in degrees) into the planar file: projects every arc once, tells coast from border
 * from the edge of the data, and places names. Pure and deterministic: the same source gives the same bytes.
 */

import { type PlanarFile, readPlanar } from '../map/planar.ts';
import { CENTRE, type Point, project, UNITS_PER_RADIAN } from '../map/projection.ts';
import { type AreaSource, areaLines, type Degrees } from './area-rings.ts';
import { CITIES, COMPOSITES, DISPUTED_LINES, NAME_PLACES, PART_OF, SEAS, SEPARABLE } from './map-places.ts';

type Steps = number[];

/** The part of TopoJSON that the source uses. */
export interface SourceTopology {
  readonly transform: { readonly scale: Degrees; readonly translate: Degrees };
  readonly arcs: readonly (readonly Degrees[])[];
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly id: string;
        readonly properties: { readonly role: 'core' | 'context' };
        readonly type: 'Polygon' | 'MultiPolygon';
        readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
      }[];
    };
  };
}

/** The window that the source was cut to, degrees. Land that reaches it goes on beyond it. */
const WINDOW = { west: -25.5, east: 76, south: 27, north: 75 } as const;
/** How far land is carried on beyond the window, degrees: no view may show where the data ends. */
const BEYOND = 12;
/** Half a step of the source's grid, degrees. */
const SAME = 0.002;

type Edge = 'west' | 'east' | 'south' | 'north';

const edgesOf = ([lon, lat]: Degrees): readonly Edge[] => {
  const edges: Edge[] = [];
  if (Math.abs(lon - WINDOW.west) < SAME) edges.push('west');
  if (Math.abs(lon - WINDOW.east) < SAME) edges.push('east');
  if (Math.abs(lat - WINDOW.south) < SAME) edges.push('south');
  if (Math.abs(lat - WINDOW.north) < SAME) edges.push('north');
  return edges;
};

const commonEdge = (a: Degrees, b: Degrees): Edge | undefined => {
  const other = edgesOf(b);
  return edgesOf(a).find((edge) => other.includes(edge));
};

/** A point carried straight out over an edge of the window. */
function beyond([lon, lat]: Degrees, edge: Edge): Degrees {
  if (edge === 'west') return [lon - BEYOND, lat];
  if (edge === 'east') return [lon + BEYOND, lat];
  return edge === 'south' ? [lon, lat - BEYOND] : [lon, Math.min(88, lat + BEYOND)];
}

function absolute(topology: SourceTopology): readonly (readonly Degrees[])[] {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Degrees => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Does a step run from the one side of the window right over to the other? */
const runsAcross = (a: Degrees, b: Degrees): boolean => Math.abs(a[0] - b[0]) > WINDOW.east - WINDOW.west - SAME;

const crossesWindow = (arc: readonly Degrees[]): boolean =>
  arc.some((point, i) => i > 0 && runsAcross(arc[i - 1] ?? point, point));

/**
 * Land beyond the 180th meridian stands in the source as a strip right across the window: only land that lies to the
 * east runs on there, so the strip's far end is left out and what remains runs along the window's eastern edge.
 */
const withoutStrip = (arc: readonly Degrees[]): readonly Degrees[] =>
  crossesWindow(arc) ? arc.filter((point) => !edgesOf(point).includes('west')) : arc;

interface Piece {
  readonly cut: boolean;
  readonly points: readonly Degrees[];
}

/** Splits an arc where it runs along the window, and carries those runs out beyond it. */
function pieces(arc: readonly Degrees[]): readonly Piece[] {
  const runs: { edge: Edge | undefined; points: Degrees[] }[] = [];
  for (let i = 1; i < arc.length; i++) {
    const a = arc[i - 1];
    const b = arc[i];
    if (a === undefined || b === undefined) continue;
    const edge = commonEdge(a, b);
    const last = runs.at(-1);
    if (last !== undefined && last.edge === edge) last.points.push(b);
    else runs.push({ edge, points: [a, b] });
  }
  return runs.map(({ edge, points }) => {
    if (edge === undefined) return { cut: false, points };
    const first = points[0];
    const last = points.at(-1);
    if (first === undefined || last === undefined) return { cut: true, points };
    return { cut: true, points: [first, ...between(beyond(first, edge), beyond(last, edge)), last] };
  });
}

/** Points along the straight line in degrees, one to a degree, so that it bends as a parallel does. */
function between(a: Degrees, b: Degrees): readonly Degrees[] {
  const n = Math.max(1, Math.ceil(Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]))));
  return Array.from(
    { length: n + 1 },
    (_, i): Degrees => [a[0] + ((b[0] - a[0]) * i) / n, a[1] + ((b[1] - a[1]) * i) / n],
  );
}

/** Projected and rounded steps; points that fall on the one before are dropped. */
export const steps = (points: readonly Degrees[]): Steps => roundedSteps(points.map(([lon, lat]) => project(lon, lat)));

function roundedSteps(points: readonly Point[]): Steps {
  const out: Steps = [];
  let px = 0;
  let py = 0;
  for (const p of points) {
    const x = Math.round(p.x);
    const y = Math.round(p.y);
    if (out.length > 0 && x === px && y === py) continue;
    out.push(x - px, y - py);
    px = x;
    py = y;
  }
  return out;
}

const at = (lon: number, lat: number): { readonly x: number; readonly y: number } => {
  const p = project(lon, lat);
  return { x: Math.round(p.x), y: Math.round(p.y) };
};

function graticule(): PlanarFile['graticule'] {
  const lines: PlanarFile['graticule'][number][] = [];
  for (let lon = -60; lon <= 110; lon += 5) {
    const points = Array.from({ length: 25 }, (_, i): Degrees => [lon, 20 + i * 2.5]);
    lines.push({ axis: 'lon', degree: lon, line: steps(points) });
  }
  for (let lat = 20; lat <= 80; lat += 5) {
    const points = Array.from({ length: 69 }, (_, i): Degrees => [-60 + i * 2.5, lat]);
    lines.push({ axis: 'lat', degree: lat, line: steps(points) });
  }
  return lines;
}

type Ring = readonly number[];
type Polygons = readonly (readonly Ring[])[];

const polygonsOf = (g: SourceTopology['objects']['countries']['geometries'][number]): Polygons =>
  g.type === 'MultiPolygon' ? (g.arcs as Polygons) : [g.arcs as readonly Ring[]];

/** The hand-made areas, closed by the borders of their states. */
function areasOf(file: PlanarFile, areas: readonly AreaSource[]): PlanarFile['areas'] {
  const planar = readPlanar(file);
  return areas.flatMap(({ id, partOf, within, anchor, limit }) => {
    if (anchor === undefined || limit === undefined) return [];
    const lines = areaLines(planar, { id, partOf, anchor, limit });
    return [
      {
        id,
        partOf,
        ...(within === undefined ? {} : { within }),
        ...at(...anchor),
        limit: roundedSteps(lines.limit),
        ring: roundedSteps(lines.ring),
      },
    ];
  });
}

/** Rank of an area's name among all names: the last to be set. */
const AREA_RANK = 5;

/** Builds the planar file. Throws if a region has no anchor for its name, or an area does not fit its state. */
export function planarMap(topology: SourceTopology, areas: readonly AreaSource[]): PlanarFile {
  const bare = withoutAreas(topology);
  const made = areasOf(bare, areas);
  return {
    ...bare,
    areas: made,
    names: [...bare.names, ...made.map(({ id, x, y }) => ({ id, x, y, rank: AREA_RANK }))],
  };
}

function withoutAreas(topology: SourceTopology): PlanarFile {
  const source = absolute(topology);
  const countries = topology.objects.countries.geometries;
  const uses = source.map(() => 0);
  for (const g of countries)
    for (const arc of polygonsOf(g).flat(2)) uses[arc < 0 ? ~arc : arc] = (uses[arc < 0 ? ~arc : arc] ?? 0) + 1;

  const arcs: Steps[] = [];
  let kinds = '';
  const replaced = source.map((points, index) =>
    (uses[index] === 0 ? [] : pieces(withoutStrip(points))).flatMap((piece) => {
      arcs.push(steps(piece.points));
      kinds += piece.cut ? 'x' : (uses[index] ?? 0) > 1 ? 'b' : 'c';
      return [arcs.length - 1];
    }),
  );
  const ring = (old: Ring): Ring =>
    old.flatMap((arc) => (arc < 0 ? [...(replaced[~arc] ?? [])].reverse().map((n) => ~n) : (replaced[arc] ?? [])));
  const crosses = (old: Ring): boolean => old.some((arc) => crossesWindow(source[arc < 0 ? ~arc : arc] ?? []));
  const isLand = (made: Ring): boolean => made.some((arc) => kinds[arc < 0 ? ~arc : arc] !== 'x');
  /** Islands in a strip were cut out of it as holes; without the strip each is land of its own. */
  const polygon = ([outer = [], ...holes]: readonly Ring[]): Polygons => {
    if (!crosses(outer)) return [[ring(outer), ...holes.map(ring)]];
    return [outer, ...holes]
      .map(ring)
      .filter(isLand)
      .map((each) => [each]);
  };
  const named = new Set(NAME_PLACES.map((place) => place.id));
  for (const g of countries) if (!named.has(g.id)) throw new Error(`Region ${g.id} has no place for its name.`);

  return {
    format: 1,
    about: 'Made by src/build/make-map.ts from europe.topo.json. Natural Earth 1:50m, public domain. Do not edit.',
    unitsPerRadian: UNITS_PER_RADIAN,
    centre: [CENTRE.lon, CENTRE.lat],
    arcs,
    arcKinds: kinds,
    regions: countries.map((g) => ({
      id: g.id,
      role: g.properties.role,
      ...(PART_OF[g.id] === undefined ? {} : { partOf: PART_OF[g.id] }),
      ...(SEPARABLE.includes(g.id) ? { separable: true } : {}),
      polygons: polygonsOf(g).flatMap(polygon),
    })),
    composites: COMPOSITES,
    areas: [],
    names: NAME_PLACES.map((n) => ({ id: n.id, ...at(n.lon, n.lat), rank: n.rank })),
    seas: SEAS.map((s) => ({ id: s.id, ...at(s.lon, s.lat), size: s.size, angle: s.angle })),
    cities: CITIES.map((c) => ({ id: c.id, ...at(c.lon, c.lat), rank: c.rank })),
    disputedLines: DISPUTED_LINES,
    graticule: graticule(),
  };
}
