/** A coarser planar map for drawings of one small size: each arc keeps its ends, so that neighbours still share a line. */
import { boxOf, type PlanarFile, undelta } from '../map/planar.ts';

type Points = readonly (readonly [x: number, y: number])[];

const distance = ([x, y]: Points[number], [ax, ay]: Points[number], [bx, by]: Points[number]): number => {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
};

/** Ramer, Douglas and Peucker: keeps the points that lie further than the tolerance from the line without them. */
export function simplifyPoints(points: Points, tolerance: number): Points {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return points;
  let far = 0;
  let at = 0;
  for (let i = 1; i + 1 < points.length; i++) {
    const d = distance(points[i] ?? first, first, last);
    if (d > far) {
      far = d;
      at = i;
    }
  }
  if (far <= tolerance) return [first, last];
  return [
    ...simplifyPoints(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplifyPoints(points.slice(at), tolerance),
  ];
}

function simplifyArc(steps: readonly number[], tolerance: number): number[] {
  const line = undelta(steps);
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < line.length; i += 2) points.push([line[i] ?? 0, line[i + 1] ?? 0]);
  let px = 0;
  let py = 0;
  return simplifyPoints(points, tolerance).flatMap(([x, y]) => {
    const step = [x - px, y - py];
    px = x;
    py = y;
    return step;
  });
}

/** The same map with lines simplified by `tolerance` and without islands smaller than `smallest`, both in planar units. */
export function simplifyMap(file: PlanarFile, tolerance: number, smallest: number): PlanarFile {
  const isIslet = (polygon: PlanarFile['regions'][number]['polygons'][number]): boolean => {
    const ring = polygon[0] ?? [];
    if (ring.some((arc) => file.arcKinds[arc < 0 ? ~arc : arc] !== 'c')) return false;
    const box = boxOf(ring.map((arc) => undelta(file.arcs[arc < 0 ? ~arc : arc] ?? [])));
    return Math.max(box.x1 - box.x0, box.y1 - box.y0) < smallest;
  };
  const regions = file.regions.map((region) => ({ ...region, polygons: region.polygons.filter((p) => !isIslet(p)) }));
  return { ...file, regions, arcs: file.arcs.map((arc) => simplifyArc(arc, tolerance)) };
}
