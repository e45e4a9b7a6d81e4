/** Cuts lines and rings to a box, so that nothing is drawn that cannot be seen. */
import type { Box, Line } from './planar.ts';
import { lineBox } from './planar.ts';

/** Does the line end where it begins? */
export const isClosed = (line: Line): boolean =>
  line.length > 4 && line[0] === line[line.length - 2] && line[1] === line[line.length - 1];

const inside = (line: Line, { x0, y0, x1, y1 }: Box): boolean => {
  const box = lineBox(line);
  return box.x0 >= x0 && box.x1 <= x1 && box.y0 >= y0 && box.y1 <= y1;
};

/** The parts of an open line whose steps touch the box; each step that is kept is kept whole. */
export function clipLine(line: Line, box: Box): readonly Line[] {
  if (inside(line, box)) return [line];
  const runs: number[][] = [];
  let run: number[] = [];
  for (let i = 2; i + 1 < line.length; i += 2) {
    const ax = line[i - 2] ?? 0;
    const ay = line[i - 1] ?? 0;
    const bx = line[i] ?? 0;
    const by = line[i + 1] ?? 0;
    const off =
      Math.max(ax, bx) < box.x0 || Math.min(ax, bx) > box.x1 || Math.max(ay, by) < box.y0 || Math.min(ay, by) > box.y1;
    if (off) {
      run = [];
      continue;
    }
    if (run.length === 0) {
      run.push(ax, ay);
      runs.push(run);
    }
    run.push(bx, by);
  }
  return runs.map((points) => Float64Array.from(points));
}

type Side = readonly [axis: 0 | 1, at: number, keep: 1 | -1];

/** One pass of Sutherland and Hodgman's polygon clipping: what lies on the kept side of one line. */
function clipSide(points: readonly number[], [axis, at, keep]: Side): number[] {
  const out: number[] = [];
  const n = points.length / 2;
  for (let i = 0; i < n; i++) {
    const j = (i + n - 1) % n;
    const a = [points[2 * j] ?? 0, points[2 * j + 1] ?? 0] as const;
    const b = [points[2 * i] ?? 0, points[2 * i + 1] ?? 0] as const;
    const da = (a[axis] - at) * keep;
    const db = (b[axis] - at) * keep;
    if (da >= 0 !== db >= 0) {
      const t = da / (da - db);
      out.push(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t);
    }
    if (db >= 0) out.push(b[0], b[1]);
  }
  return out;
}

/** A ring cut to the box. What lies outside is replaced by steps along the box's own edge. */
export function clipRing(ring: Line, box: Box): Line {
  if (inside(ring, box)) return ring;
  const sides: readonly Side[] = [
    [0, box.x0, 1],
    [0, box.x1, -1],
    [1, box.y0, 1],
    [1, box.y1, -1],
  ];
  const points = sides.reduce(clipSide, [...ring.subarray(0, ring.length - 2)]);
  return points.length < 6 ? new Float64Array() : Float64Array.from([...points, points[0] ?? 0, points[1] ?? 0]);
}
