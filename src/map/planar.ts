/**
 * The map's geometry as plain data: what `assets/map/europe.planar.json` holds, and how it is read.
 * Everything is in planar units (see `projection.ts`), rounded to whole numbers. Borders are stored once, as arcs that
 * know the regions on either side, so that any outline is a choice of arcs and never a merge of polygons.
 */
import type { Point } from './projection.ts';

/** `coast`: land meets water. `border`: land meets land. `cut`: the edge of the data, never drawn. */
export type ArcKind = 'coast' | 'border' | 'cut';

export interface PlanarFile {
  readonly format: 1;
  readonly about: string;
  readonly unitsPerRadian: number;
  readonly centre: readonly [lon: number, lat: number];
  /** Each arc: x, y of its first point, then steps dx, dy. */
  readonly arcs: readonly (readonly number[])[];
  /** One letter an arc: c coast, b border, x cut. */
  readonly arcKinds: string;
  readonly regions: readonly {
    readonly id: string;
    readonly role: 'core' | 'context';
    readonly partOf?: string;
    /** Stands by itself whenever it is listed, though it is drawn as its whole when it is not. */
    readonly separable?: boolean;
    /** Polygons of rings of arcs; a negative number n is arc ~n walked backwards. First ring outside, others holes. */
    readonly polygons: readonly (readonly (readonly number[])[])[];
  }[];
  readonly composites: readonly { readonly id: string; readonly members: readonly string[]; readonly until: string }[];
  readonly areas: readonly {
    readonly id: string;
    readonly partOf: string;
    /** The larger area that covers this one once it is held too. */
    readonly within?: string;
    readonly x: number;
    readonly y: number;
    /** Its limit on the land of its state, and its whole outline; both as steps, like arcs. */
    readonly limit: readonly number[];
    readonly ring: readonly number[];
  }[];
  readonly names: readonly { readonly id: string; readonly x: number; readonly y: number; readonly rank: number }[];
  readonly seas: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly angle: number;
  }[];
  readonly cities: readonly { readonly id: string; readonly x: number; readonly y: number; readonly rank: number }[];
  /** Pairs of region ids whose common line is disputed. */
  readonly disputedLines: readonly (readonly [string, string])[];
  readonly graticule: readonly {
    readonly axis: 'lon' | 'lat';
    readonly degree: number;
    readonly line: readonly number[];
  }[];
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A line as x, y, x, y ... in planar units. */
export type Line = Float64Array;

export interface Arc {
  readonly index: number;
  readonly kind: ArcKind;
  readonly line: Line;
  readonly box: Box;
  /** Ids of the one or two regions that it bounds. */
  readonly regions: readonly string[];
}

export interface Region {
  readonly id: string;
  readonly role: 'core' | 'context';
  readonly partOf: string | undefined;
  readonly separable: boolean;
  readonly polygons: readonly (readonly Line[])[];
  readonly arcs: readonly number[];
  readonly box: Box;
}

export interface Area extends Point {
  readonly id: string;
  readonly partOf: string;
  readonly within: string | undefined;
  readonly limit: Line;
  readonly ring: Line;
}

export interface NameAnchor extends Point {
  readonly id: string;
  readonly rank: number;
}

export interface Planar {
  readonly arcs: readonly Arc[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly composites: ReadonlyMap<string, { readonly members: readonly string[]; readonly until: string }>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly names: ReadonlyMap<string, NameAnchor>;
  readonly seas: PlanarFile['seas'];
  readonly cities: ReadonlyMap<string, NameAnchor>;
  readonly disputedLines: PlanarFile['disputedLines'];
  readonly graticule: readonly { readonly axis: 'lon' | 'lat'; readonly degree: number; readonly line: Line }[];
}

/** The smallest box around lines. */
export function boxOf(lines: readonly Line[]): Box {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return { x0, y0, x1, y1 };
}

const lineBoxes = new WeakMap<Line, Box>();

/** The box around one line of the map; kept, as drawing asks for it again and again. */
export function lineBox(line: Line): Box {
  const known = lineBoxes.get(line);
  if (known !== undefined) return known;
  const box = boxOf([line]);
  lineBoxes.set(line, box);
  return box;
}

export const boxesMeet = (a: Box, b: Box): boolean => a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;

/** Area inside one closed ring, square units. */
export function ringArea(ring: Line): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += (ring[j] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[j + 1] ?? 0);
  }
  return Math.abs(sum / 2);
}

/** Steps back to positions. */
export function undelta(steps: readonly number[]): Line {
  const line = new Float64Array(steps.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    line[i] = x;
    line[i + 1] = y;
  }
  return line;
}

function reversed(line: Line): Line {
  const out = new Float64Array(line.length);
  for (let i = 0; i < line.length; i += 2) {
    out[line.length - 2 - i] = line[i] ?? 0;
    out[line.length - 1 - i] = line[i + 1] ?? 0;
  }
  return out;
}

/** Joins the arcs of a ring; the first point of each arc is the last of the one before and is kept once. */
function ringLine(ring: readonly number[], lines: readonly Line[]): Line {
  const parts = ring.map((arc) => {
    const line = lines[arc < 0 ? ~arc : arc] ?? new Float64Array();
    return arc < 0 ? reversed(line) : line;
  });
  const out: number[] = [];
  for (const part of parts) for (let i = out.length === 0 ? 0 : 2; i < part.length; i++) out.push(part[i] ?? 0);
  return Float64Array.from(out);
}

const KINDS: Readonly<Record<string, ArcKind>> = { c: 'coast', b: 'border', x: 'cut' };

/** Reads the file into lookups. Throws if the file is of another format. */
export function readPlanar(file: PlanarFile): Planar {
  if (file.format !== 1) throw new Error(`The map file has format ${String(file.format)}; this build reads format 1.`);
  const lines = file.arcs.map(undelta);
  const sides = lines.map((): string[] => []);
  const regions = new Map<string, Region>();
  for (const region of file.regions) {
    const arcs = region.polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
    for (const arc of arcs) sides[arc]?.push(region.id);
    const polygons = region.polygons.map((rings) => rings.map((ring) => ringLine(ring, lines)));
    const box = boxOf(polygons.flat());
    const { id, role, partOf, separable = false } = region;
    regions.set(id, { id, role, partOf, separable, polygons, arcs, box });
  }
  return {
    arcs: lines.map((line, index) => ({
      index,
      kind: KINDS[file.arcKinds[index] ?? 'c'] ?? 'coast',
      line,
      box: boxOf([line]),
      regions: sides[index] ?? [],
    })),
    regions,
    composites: new Map(file.composites.map((c) => [c.id, { members: c.members, until: c.until }])),
    areas: new Map(
      file.areas.map(({ within, ...a }) => [a.id, { ...a, within, limit: undelta(a.limit), ring: undelta(a.ring) }]),
    ),
    names: new Map(file.names.map((n) => [n.id, n])),
    seas: file.seas,
    cities: new Map(file.cities.map((c) => [c.id, c])),
    disputedLines: file.disputedLines,
    graticule: file.graticule.map((g) => ({ axis: g.axis, degree: g.degree, line: undelta(g.line) })),
  };
}
