/**
 * Areas that are no states: held, or broken away. Drawn by hand is only their limit, from border to border of the state
 * they belong to in law; the rest of their outline is that state's own border, so that no area reaches beyond it.
 */
import { inRing } from '../map/hit-test.ts';
import { type Line, type Planar, ringArea } from '../map/planar.ts';
import { type Point, project } from '../map/projection.ts';

export type Degrees = readonly [lon: number, lat: number];

export interface AreaSource {
  readonly id: string;
  readonly partOf: string;
  /** The larger area that covers this one once it is held too. */
  readonly within?: string;
  readonly anchor?: Degrees;
  /** The limit drawn by hand; without one the area is a region of the map. */
  readonly limit?: readonly Degrees[];
}

export interface AreaLines {
  readonly limit: readonly Point[];
  readonly ring: readonly Point[];
}

const at = ([lon, lat]: Degrees): Point => project(lon, lat);

interface Foot extends Point {
  /** Index of the corner before it. */
  readonly after: number;
  readonly off: number;
}

/** The point of a closed ring that lies nearest to a point. */
function footOn(ring: Line, to: Point): Foot {
  let best: Foot = { x: 0, y: 0, after: 0, off: Number.POSITIVE_INFINITY };
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ring.subarray(i, i + 4);
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = length2 === 0 ? 0 : ((to.x - ax) * (bx - ax) + (to.y - ay) * (by - ay)) / length2;
    const t = Math.min(1, Math.max(0, share));
    const foot = { x: ax + (bx - ax) * t, y: ay + (by - ay) * t };
    const off = Math.hypot(foot.x - to.x, foot.y - to.y);
    if (off < best.off) best = { ...foot, after: i / 2, off };
  }
  return best;
}

/** The ring's own corners on the way from one of its points to another, forwards. */
function along(ring: Line, from: Foot, to: Foot): readonly Point[] {
  const n = ring.length / 2 - 1;
  const steps = (to.after - from.after + n) % n;
  return Array.from({ length: steps }, (_, i) => {
    const corner = (from.after + 1 + i) % n;
    return { x: ring[2 * corner] ?? 0, y: ring[2 * corner + 1] ?? 0 };
  });
}

/** Limit and outline of an area in planar units. Throws for a state that the map does not have, or a limit that fits nowhere. */
export function areaLines(
  planar: Planar,
  { id, partOf, anchor, limit }: Required<Omit<AreaSource, 'within'>>,
): AreaLines {
  const outers = planar.regions.get(partOf)?.polygons.flatMap(([outer]) => outer ?? []) ?? [];
  const [ring] = [...outers].sort((a, b) => ringArea(b) - ringArea(a));
  const [first, ...rest] = limit.map(at);
  const last = rest.pop();
  if (ring === undefined || first === undefined || last === undefined)
    throw new Error(`Area ${id} needs a state that is on the map, and a limit of two points or more.`);
  const [start, end] = [footOn(ring, first), footOn(ring, last)];
  const line: readonly Point[] = [start, ...rest, end];
  const { x, y } = at(anchor);
  const ways = [along(ring, end, start), [...along(ring, start, end)].reverse()].map((way) => [...line, ...way, start]);
  const closed = ways.find((way) => inRing(Float64Array.from(way.flatMap((p) => [p.x, p.y])), x, y));
  if (closed === undefined) throw new Error(`Area ${id} does not hold the place of its name; move one of them.`);
  return { limit: line, ring: closed };
}
