/** A name on the map as text: its lines, its box, its mark. */
import type { MapRegion } from '../map-model.ts';
import type { Point } from '../projection.ts';
import type { Mark, MarkArt } from './art.ts';
import type { Extent } from './place-marks.ts';
import { lineHeight, type Measure, type TextStyle } from './text-style.ts';

/** The box of lines set about their middle. */
export function textExtent(lines: readonly string[], style: TextStyle, measure: Measure): Extent {
  const width = Math.max(...lines.map((line) => measure(line, style)));
  const height = lines.length * lineHeight(style);
  return { left: -width / 2 - 2, right: width / 2 + 2, top: -height / 2 - 1, bottom: height / 2 + 1 };
}

/** Boxes along a turned line of text: one box around all of it would claim far too much. */
export function turnedExtents(width: number, height: number, angle: number): readonly Extent[] {
  const n = Math.max(1, Math.round(width / height));
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  return Array.from({ length: n }, (_, i) => {
    const along = (-0.5 + (i + 0.5) / n) * width;
    const r = height * 0.55;
    return { left: along * cos - r, right: along * cos + r, top: along * sin - r, bottom: along * sin + r };
  });
}

export function textMark(id: string, at: Point, lines: readonly string[], style: TextStyle, angle = 0): Mark {
  const art: MarkArt = { kind: 'text', lines, style, align: 'middle', angle };
  return { id, art, x: at.x, y: at.y };
}

/** A name longer than this is set in two lines where it has a space, letters. */
const LONG_NAME = { state: 11, part: 16 } as const;

/** Two lines, broken at the space nearest the middle; a bracket always opens the second line. */
function inTwoLines(text: string): readonly string[] {
  const bracket = text.indexOf(' (');
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const middle = text.length / 2;
  const at = bracket > 0 ? bracket : spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Lines of a region's name as set on the map. */
export function nameLines(region: MapRegion, part: boolean): readonly string[] {
  const text = region.label ?? (part ? region.name : region.name.toUpperCase());
  const long = text.length > (part ? LONG_NAME.part : LONG_NAME.state);
  const lines = region.label === undefined && long ? inTwoLines(text) : text.split('\n');
  return region.note === undefined ? lines : [...lines, region.note];
}
