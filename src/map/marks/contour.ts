/** Escalation is height: a crisis is a hill drawn in contours, one ring to a rung. */
import type { Line } from '../planar.ts';

/** Radius of the innermost ring and distance to the next, px at scale 1. */
const INNER = 8.5;
const STEP = 6;
const POINTS = 56;
const RUNG_LIMIT = 8;

/** Hills lie wider than they are high, as in a relief. */
const STRETCH = { x: 1.12, y: 0.92 } as const;

/** A small keyed number in 0 to 6, so that a hill keeps its shape from frame to frame and from game to game. */
function phase(key: string, salt: number): number {
  let h = 2166136261 ^ salt;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 16777619);
  return ((h >>> 8) % 6000) / 1000;
}

export interface Ring {
  readonly line: Line;
  readonly width: number;
}

/** The rings of a crisis around 0, 0, outermost first. Rungs under 1 have none, over 8 no more than eight. */
export function contourRings(key: string, rung: number, scale = 1): readonly Ring[] {
  const n = Math.max(0, Math.min(RUNG_LIMIT, Math.round(rung)));
  const [p1, p2, p3] = [phase(key, 1), phase(key, 2), phase(key, 3)];
  const rings: Ring[] = [];
  for (let i = n - 1; i >= 0; i--) {
    const radius = (INNER + STEP * i) * scale;
    const line = new Float64Array(2 * POINTS + 2);
    for (let j = 0; j <= POINTS; j++) {
      const a = (2 * Math.PI * (j % POINTS)) / POINTS;
      const w =
        1 + 0.1 * Math.sin(2 * a + p1 + i * 0.15) + 0.06 * Math.sin(3 * a + p2 - i * 0.2) + 0.03 * Math.sin(5 * a + p3);
      line[2 * j] = Math.cos(a) * radius * w * STRETCH.x;
      line[2 * j + 1] = Math.sin(a) * radius * w * STRETCH.y;
    }
    const index = i === n - 1 || i % 5 === 4;
    rings.push({ line, width: index ? 1.65 : 1.1 });
  }
  return rings;
}

/** Half the width of a crisis mark, px. */
export const contourReach = (rung: number, scale = 1): number =>
  rung < 1 ? 0 : (INNER + STEP * (Math.min(RUNG_LIMIT, rung) - 1)) * scale * 1.32;
