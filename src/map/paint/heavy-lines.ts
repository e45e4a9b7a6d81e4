/** Lines for heavy strokes: without inlets and islets so small that a stroke of several px would fill them. */
import { inRing } from '../hit-test.ts';
import { type Line, lineBox } from '../planar.ts';
import { kmToUnits, project } from '../projection.ts';

/**
 * Parts of the shore that a heavy stroke leaves out, degrees: the mouths of the Dnipro and the Southern Buh, and the
 * Utlyuk lagoon. The stroke simply pauses there, as no straight line may stand in for a shore.
 */
const INLETS: readonly Line[] = [
  [31.58, 46.44, 32.7, 47.2],
  [34.8, 46.21, 35.31, 46.5],
].map(([west = 0, south = 0, east = 0, north = 0]) => {
  const corners = [project(west, south), project(east, south), project(east, north), project(west, north)];
  return Float64Array.from(corners.flatMap((p) => [p.x, p.y]));
});

/** From this scale on the inlets are wide enough, px a km. */
const WIDE_ENOUGH = 0.6;
/** Islets smaller than this are left out, px across. */
const ISLET_PX = 9;

/** Lines fit for a heavy stroke at a scale in px per planar unit; everything kept is a step of the lines given. */
export function forHeavyStroke(lines: readonly Line[], pxPerUnit: number): readonly Line[] {
  const large = lines.filter((line) => {
    const box = lineBox(line);
    const islet = line[0] === line[line.length - 2] && line[1] === line[line.length - 1];
    return !islet || Math.max(box.x1 - box.x0, box.y1 - box.y0) * pxPerUnit >= ISLET_PX;
  });
  if (pxPerUnit * kmToUnits(1) >= WIDE_ENOUGH) return large;
  return large.flatMap((line) => {
    const runs: number[][] = [[]];
    for (let i = 0; i + 1 < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      if (INLETS.some((inlet) => inRing(inlet, x, y))) runs.push([]);
      else runs.at(-1)?.push(x, y);
    }
    return runs.filter((run) => run.length >= 4).map((run) => Float64Array.from(run));
  });
}
