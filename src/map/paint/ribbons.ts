/**
 * Alliances as atlas frontiers: a wash inside the edge of the members' land, a line on their land borders (smooth, or
 * ticked across), dashes inside states that are on the way in, dots inside partners.
 */
import type { Listing } from '../listing.ts';
import type { MapModel, MapRegion, MapRung, SideKey } from '../map-model.ts';
import { stitchedOutline } from '../outlines.ts';
import type { Lines, Pen, StrokeStyle } from '../pen.ts';
import { type Line, type Planar, ringArea } from '../planar.ts';
import { linesOnScreen, ringsOnScreen, type Sheet } from '../screen-lines.ts';
import { type Ink, inkOf, tintOf } from '../tokens.ts';
import { forHeavyStroke } from './heavy-lines.ts';

/** Strokes are clipped to the land, so half of each width shows: 7.5 px of wash, and so on. */
const WASH: Omit<StrokeStyle, 'ink'> = { width: 15, alpha: 0.17 };
/** Under the wash, the land's own colour: hatching and tint alone would turn the wash to the colour of the sea. */
const GROUND: StrokeStyle = { ink: 'land', width: WASH.width, alpha: 0.5 };
const SMOOTH = 3;
const TICKED = 2;
const TICK = { every: 6.5, length: 5.5, width: 1.1, alpha: 0.9 } as const;
/** Light enough for land to stay apart from the sea. */
const LENS_WASH_ALPHA = 0.28;

const SIDES: readonly SideKey[] = ['a', 'b'];

const STEPS: Readonly<Record<Exclude<MapRung, 'none' | 'member'>, Omit<StrokeStyle, 'ink'>>> = {
  partner: { width: 5, dash: [1.4, 4.6], alpha: 0.9, cap: 'butt' },
  plan: { width: 6, dash: [7, 5], cap: 'butt' },
  invited: { width: 6, dash: [13, 4], cap: 'butt' },
};

/** Short strokes across a line, evenly spaced along it, px. They stand square to the line's run over a few px. */
export function ticksAlong(lines: Lines, every: number, length: number): Lines {
  const ticks: Line[] = [];
  for (const line of lines) {
    let walked = 0;
    for (let i = 2; i < line.length; i += 2) {
      const ax = line[i - 2] ?? 0;
      const ay = line[i - 1] ?? 0;
      const bx = line[i] ?? 0;
      const by = line[i + 1] ?? 0;
      const d = Math.hypot(bx - ax, by - ay);
      const from = Math.max(0, i - 6);
      const to = Math.min(line.length - 2, i + 4);
      const nx = -((line[to + 1] ?? 0) - (line[from + 1] ?? 0));
      const ny = (line[to] ?? 0) - (line[from] ?? 0);
      const n = Math.hypot(nx, ny) || 1;
      for (let t = every - walked; t <= d; t += every) {
        const x = ax + ((bx - ax) * t) / d;
        const y = ay + ((by - ay) * t) / d;
        const ux = (nx / n) * length;
        const uy = (ny / n) * length;
        ticks.push(Float64Array.from([x - ux, y - uy, x + ux, y + uy]));
      }
      walked = (walked + d) % every;
    }
  }
  return ticks;
}

const membersOf = (regions: readonly MapRegion[], side: SideKey, listing: Listing): readonly string[] =>
  regions.filter((region) => region.rungs?.[side] === 'member').flatMap((region) => listing.piecesOf(region.id));

const outline = (planar: Planar, sheet: Sheet, pieces: readonly string[], part: 'all' | 'land'): Lines =>
  linesOnScreen(stitchedOutline(planar, pieces, part), sheet);

/** The line on land borders, without rings around states so small that the ring would be a blot. */
const frontier = (planar: Planar, sheet: Sheet, pieces: readonly string[]): Lines =>
  linesOnScreen(forHeavyStroke(stitchedOutline(planar, pieces, 'land'), sheet.view.k), sheet);

/** Washes the whole land of a side's members in its tint: the ground on which that side sees itself. */
export function paintLensWash(
  pen: Pen,
  planar: Planar,
  sheet: Sheet,
  listing: Listing,
  model: MapModel,
  side: SideKey,
): void {
  const rings = ringsOnScreen(planar, membersOf(model.regions, side, listing), sheet);
  if (rings.length > 0) pen.fill(rings, tintOf(model.sides[side]), LENS_WASH_ALPHA);
}

function paintMembers(
  pen: Pen,
  planar: Planar,
  sheet: Sheet,
  pieces: readonly string[],
  ink: Ink,
  ticked: boolean,
): void {
  const rings = ringsOnScreen(planar, pieces, sheet);
  if (rings.length === 0) return;
  const edge = outline(planar, sheet, pieces, 'all');
  pen.within(rings, () => {
    pen.stroke(edge, GROUND);
    pen.stroke(edge, { ...WASH, ink });
    pen.stroke(frontier(planar, sheet, pieces), { ink, width: ticked ? TICKED : SMOOTH });
    if (ticked) {
      const { every, length, width, alpha } = TICK;
      pen.stroke(ticksAlong(edge, every, length), { ink, width, alpha, cap: 'butt' });
    }
  });
}

/** On land this small or smaller, as the side of a square in px, dashes are drawn finer: full ones would fill it. */
const SMALL_LAND = 78;
const FINER = 0.55;

function fittedTo(rings: Lines, style: StrokeStyle): StrokeStyle {
  const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
  if (Math.sqrt(area) > SMALL_LAND) return style;
  const dash = style.dash?.map((each) => each * FINER);
  return { ...style, width: style.width * FINER, ...(dash === undefined ? {} : { dash }) };
}

function paintStep(pen: Pen, planar: Planar, sheet: Sheet, pieces: readonly string[], style: StrokeStyle): void {
  const rings = ringsOnScreen(planar, pieces, sheet);
  if (rings.length === 0) return;
  const edge = forHeavyStroke(stitchedOutline(planar, pieces, 'all'), sheet.view.k);
  pen.within(rings, () => pen.stroke(linesOnScreen(edge, sheet), fittedTo(rings, style)));
}

/** Draws both alliances. A member of one shows no dots for being a partner of the other. */
export function paintRibbons(pen: Pen, planar: Planar, sheet: Sheet, listing: Listing, model: MapModel): void {
  for (const side of SIDES) {
    const mark = model.sides[side];
    const members = membersOf(model.regions, side, listing);
    paintMembers(pen, planar, sheet, members, inkOf(mark), mark.line === 'ticked');
  }
  for (const region of model.regions) {
    const { rungs } = region;
    if (rungs === undefined) continue;
    const inOne = SIDES.some((side) => rungs[side] === 'member');
    for (const side of SIDES) {
      const rung = rungs[side];
      if (rung === 'none' || rung === 'member' || (rung === 'partner' && inOne)) continue;
      const step = STEPS[rung];
      // Where both alliances court a state, their dashes stand in each other's gaps.
      const dashOffset = side === 'b' ? (step.dash?.[0] ?? 0) : 0;
      paintStep(pen, planar, sheet, listing.piecesOf(region.id), {
        ...step,
        ink: inkOf(model.sides[side]),
        dashOffset,
      });
    }
  }
}
