/** The frame of the map: where the graticule meets its edges, and the black-and-white bars between. */
import type { Line, Planar } from './planar.ts';
import { lineOnScreen, type Sheet } from './screen-lines.ts';

export interface Tick {
  /** Degrees; west and south are negative. */
  readonly degree: number;
  /** Distance along the edge, px. */
  readonly at: number;
}

export interface FrameTicks {
  readonly top: readonly Tick[];
  readonly bottom: readonly Tick[];
  readonly left: readonly Tick[];
  readonly right: readonly Tick[];
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Space that the frame takes outside the map, px. */
export const FRAME_MARGIN = { left: 30, top: 26, right: 6, bottom: 6 } as const;
/** Distance from the map's edge to the outer rule, and thickness of the bars, px. */
export const FRAME_RULE = 5;
/** A degree nearer than this to a corner is not written, px. */
const CORNER = 14;
const BAR_OFFSET = 4;
const BAR_THICK = 3;

/** The first place at which a line crosses x = `value` (or y), as the other coordinate. */
function crossing(line: Line, axis: 'x' | 'y', value: number): number | undefined {
  const along = axis === 'x' ? 0 : 1;
  for (let i = 2; i + 1 < line.length; i += 2) {
    const a = (line[i - 2 + along] ?? 0) - value;
    const b = (line[i + along] ?? 0) - value;
    if (a * b > 0 || a === b) continue;
    const share = a / (a - b);
    const p = line[i - 1 - along] ?? 0;
    const q = line[i + 1 - along] ?? 0;
    return p + (q - p) * share;
  }
  return undefined;
}

/** Where meridians meet top and bottom and parallels meet the sides. */
export function frameTicks(planar: Planar, sheet: Sheet): FrameTicks {
  const { size } = sheet;
  const ticks = (which: 'lon' | 'lat', axis: 'x' | 'y', value: number, length: number): readonly Tick[] =>
    planar.graticule
      .filter((g) => g.axis === which)
      .flatMap((g) => {
        const at = crossing(lineOnScreen(g.line, sheet), axis, value);
        return at === undefined || at < 2 || at > length - 2 ? [] : [{ degree: g.degree, at }];
      })
      .sort((a, b) => a.at - b.at);
  return {
    top: ticks('lon', 'y', 0, size.width),
    bottom: ticks('lon', 'y', size.height, size.width),
    left: ticks('lat', 'x', 0, size.height),
    right: ticks('lat', 'x', size.width, size.height),
  };
}

/** Every other space between ticks as a bar; whether a space is black depends on its degrees, so bars move with the ground. */
function spans(ticks: readonly Tick[], length: number, ascending: boolean): readonly (readonly [number, number])[] {
  const stops = [0, ...ticks.map((tick) => tick.at), length];
  const out: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < stops.length; i++) {
    const tick = ticks[Math.min(i, ticks.length - 1)];
    const beyondLast = i >= ticks.length ? 1 : 0;
    const index = tick === undefined ? i : Math.round(tick.degree / 5) + (ascending ? beyondLast : -beyondLast);
    if (Math.abs(index) % 2 === 0) out.push([stops[i] ?? 0, stops[i + 1] ?? 0]);
  }
  return out;
}

/** The black bars of the frame, px from the map's top left corner. */
export function frameBars(ticks: FrameTicks, { size }: Sheet): readonly Bar[] {
  const { width, height } = size;
  const across = (row: readonly Tick[], y: number): readonly Bar[] =>
    spans(row, width, true).map(([a, b]) => ({ x: a, y, width: b - a, height: BAR_THICK }));
  const down = (column: readonly Tick[], x: number): readonly Bar[] =>
    spans(column, height, false).map(([a, b]) => ({ x, y: a, width: BAR_THICK, height: b - a }));
  return [
    ...across(ticks.top, -BAR_OFFSET),
    ...across(ticks.bottom, height + 1),
    ...down(ticks.left, -BAR_OFFSET),
    ...down(ticks.right, width + 1),
  ];
}

/** Degrees written along the top stand at least this far apart, px, and those along a side. */
const APART = { lon: 34, lat: 22 } as const;
const EVERY = [5, 10, 15, 30, 45] as const;

/** The ticks that get their degrees written: as many as keep apart, in round steps, and none at a corner. */
export function writtenTicks(ticks: readonly Tick[], axis: 'lon' | 'lat', length: number): readonly Tick[] {
  const inside = ticks.filter(({ at }) => at > CORNER && at < length - CORNER);
  for (const every of EVERY) {
    const written = inside.filter(({ degree }) => degree % every === 0);
    if (written.every(({ at }, index) => index === 0 || at - (written[index - 1]?.at ?? 0) >= APART[axis]))
      return written;
  }
  return [];
}

/** `25°E`, `5°W`, `0°`; parallels of the north carry no letter. */
export function degreeText(degree: number, axis: 'lon' | 'lat'): string {
  const letter = axis === 'lat' || degree === 0 ? '' : degree < 0 ? 'W' : 'E';
  return `${Math.abs(degree)}°${letter}`;
}
