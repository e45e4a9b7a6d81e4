/** Small closed shapes as canvas paths. */
import type { Line } from '../planar.ts';

function closed(line: Line): Path2D {
  const path = new Path2D();
  path.moveTo(line[0] ?? 0, line[1] ?? 0);
  for (let i = 2; i + 1 < line.length; i += 2) path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  path.closePath();
  return path;
}

function circle(r: number): Path2D {
  const path = new Path2D();
  path.arc(0, 0, r, 0, 2 * Math.PI);
  return path;
}

export const inkLine = { closed, circle } as const;
