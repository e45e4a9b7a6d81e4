/** Alarm is engraving: hatching whose density rises in five steps. It marks where the reader is worried, not who is to blame. */
import type { Listing } from '../listing.ts';
import type { MapTheatre, SideKey } from '../map-model.ts';
import type { Lines, Pen } from '../pen.ts';
import type { Line, Planar } from '../planar.ts';
import { ringsOnScreen, type Sheet } from '../screen-lines.ts';

export interface HatchStep {
  /** Space between lines, px; undefined: no lines. */
  readonly spacing: number | undefined;
  readonly width: number;
  readonly crossed: boolean;
  /** Share of violet laid under the lines, 0-1. */
  readonly tint: number;
}

const STEPS: readonly HatchStep[] = [
  { spacing: undefined, width: 0, crossed: false, tint: 0 },
  { spacing: 11, width: 0.7, crossed: false, tint: 0.05 },
  { spacing: 7.5, width: 0.8, crossed: false, tint: 0.08 },
  { spacing: 5, width: 0.9, crossed: false, tint: 0.12 },
  { spacing: 5.2, width: 0.9, crossed: true, tint: 0.17 },
];

const LINE_ALPHA = 0.62;

/** The hatch of an alarm from 0 to 100: steps of twenty points. */
export const hatchStep = (alarm: number): number => Math.max(0, Math.min(4, Math.floor(alarm / 20)));

/** Lines lean to the right when side b reads, to the left when side a does, so that the reader shows in one ink. */
const leanOf = (reader: SideKey): 1 | -1 => (reader === 'b' ? -1 : 1);

/**
 * Parallel lines across a sheet at 45 degrees, set from the map's own origin so that they move with the ground.
 * `lean` 1 runs down to the right, -1 up to the right.
 */
export function hatchLines(sheet: Sheet, spacing: number, lean: 1 | -1): Lines {
  const { width, height } = sheet.size;
  const ox = -sheet.view.x * sheet.view.k;
  const oy = -sheet.view.y * sheet.view.k;
  const step = spacing * Math.SQRT2;
  const lines: Line[] = [];
  // Each line is y - oy = lean (x - ox) + c; c runs over whole steps.
  const at = (x: number, c: number): number => oy + lean * (x - ox) + c;
  const edges = [-at(0, 0), -at(width, 0), height - at(0, 0), height - at(width, 0)];
  for (let n = Math.floor(Math.min(...edges) / step); n <= Math.ceil(Math.max(...edges) / step); n++) {
    lines.push(Float64Array.from([0, at(0, n * step), width, at(width, n * step)]));
  }
  return lines;
}

/** Pieces of a theatre. A part that no theatre claims, such as Kosovo, is hatched with the state it parted from. */
function piecesOfTheatre(
  planar: Planar,
  listing: Listing,
  theatre: MapTheatre,
  theatres: readonly MapTheatre[],
): readonly string[] {
  const claimed = new Set(theatres.flatMap((each) => each.regions));
  const parted = [...planar.regions.values()].filter(
    ({ id, separable, partOf }) =>
      separable && partOf !== undefined && !claimed.has(id) && theatre.regions.includes(partOf),
  );
  return [...theatre.regions.flatMap((id) => listing.piecesOf(id)), ...parted.map(({ id }) => id)];
}

/** Hatches every theatre by the alarm that one side's reader feels there. */
export function paintAlarm(
  pen: Pen,
  planar: Planar,
  sheet: Sheet,
  listing: Listing,
  theatres: readonly MapTheatre[],
  reader: SideKey,
): void {
  for (let index = 1; index < STEPS.length; index++) {
    const step = STEPS[index];
    if (step?.spacing === undefined) continue;
    const pieces = theatres
      .filter((theatre) => hatchStep(theatre.alarm[reader]) === index)
      .flatMap((theatre) => piecesOfTheatre(planar, listing, theatre, theatres));
    const rings = ringsOnScreen(planar, pieces, sheet);
    if (rings.length === 0) continue;
    const { spacing, width, crossed, tint } = step;
    const lean = leanOf(reader);
    pen.fill(rings, 'violet', tint);
    pen.within(rings, () => {
      pen.stroke(hatchLines(sheet, spacing, lean), { ink: 'violet', width, alpha: LINE_ALPHA, cap: 'butt' });
      if (!crossed) return;
      pen.stroke(hatchLines(sheet, spacing, lean === 1 ? -1 : 1), {
        ink: 'violet',
        width,
        alpha: LINE_ALPHA,
        cap: 'butt',
      });
    });
  }
}
