/** Where the figure of a point stands beside its line, so that it covers neither a line nor a leader. */
import type { Frame } from './series-geometry.ts';

type Pixel = readonly [x: number, y: number];

/** Height of the figures in px, and the room they keep from a line. */
const TALL = 10;
const ROOM = 6;
/** Cost of covering a leader or a line, in px of distance from the point. */
const COVERED = 200;

/** The y of a line where it passes between two x: its ends there and every point between. */
function passing(line: readonly Pixel[], from: number, to: number): readonly number[] {
  const cut = (x: number): readonly number[] => {
    const k = line.findIndex(
      (point, index) => point[0] <= x && (line[index + 1]?.[0] ?? Number.NEGATIVE_INFINITY) >= x,
    );
    const [a, b] = [line[k], line[k + 1]];
    if (a === undefined || b === undefined) return [];
    return [a[1] + (b[0] === a[0] ? 0 : ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]))];
  };
  return [...cut(from), ...line.filter(([x]) => x >= from && x <= to).map(([, y]) => y), ...cut(to)];
}

/**
 * Left end and baseline of a figure `width` px wide beside the point `at`: right of it, over it or left of it, above or
 * below the lines that pass there; the nearest place that covers nothing. A leader stands on its pixel and rises to the top.
 */
export function placeValue(
  at: Pixel,
  width: number,
  lines: readonly (readonly Pixel[])[],
  leaders: readonly Pixel[],
  frame: Frame,
): { readonly x: number; readonly y: number } {
  const foot = frame.height - frame.bottom;
  const spots = [at[0] + 6, at[0] - width / 2, at[0] - width - 6].flatMap((x, side) => {
    const passes = lines.map((line) => passing(line, x - 2, x + width + 2)).filter((ys) => ys.length > 0);
    const edges = [[at[1]], ...passes];
    const baselines = edges.flatMap((ys) => [Math.min(...ys) - ROOM, Math.max(...ys) + ROOM + TALL]);
    return baselines.map((y, k) => {
      const box = { top: y - TALL - 2, foot: y + 2 };
      const covered =
        passes.filter((ys) => Math.max(...ys) > box.top && Math.min(...ys) < box.foot).length +
        leaders.filter(([lx, ly]) => lx > x - 4 && lx < x + width + 4 && ly > box.top).length +
        (x < frame.left ? 1 : 0) +
        (y > foot - 2 || box.top < 0 ? 1 : 0);
      return { x, y, cost: covered * COVERED + Math.abs(y - TALL / 2 - at[1]) + side * 4 + (k % 2) };
    });
  });
  return spots.reduce((best, spot) => (spot.cost < best.cost ? spot : best));
}
