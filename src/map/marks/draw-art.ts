/** Draws one mark with a 2D canvas, around 0, 0, in CSS px. */

import { FONTS, type Palette } from '../tokens.ts';
import type { MarkArt } from './art.ts';
import { contourReach, contourRings } from './contour.ts';
import { DISC, PICTOGRAMS, PLATE, platePath } from './glyphs.ts';
import { inkLine } from './ink-line.ts';
import type { Extent } from './place-marks.ts';
import {
  BASELINE,
  COUNT,
  CRISIS_NUMBER,
  cssFont,
  lineHeight,
  type Measure,
  pinNumber,
  type TextStyle,
} from './text-style.ts';

type Context = CanvasRenderingContext2D;

/** Space around a drawing for halos and round ends, px. */
const PAD = 4;

/** Measures text with a canvas; letter spacing is added by count, as not every browser's canvas knows it. */
export const measureWith =
  (context: Context): Measure =>
  (text, style) => {
    context.font = cssFont(style);
    return context.measureText(text).width + [...text].length * style.spacing * style.size;
  };

/** The space a drawing needs around its 0, 0, px. */
export function artExtent(art: MarkArt, measure: Measure): Extent {
  switch (art.kind) {
    case 'text': {
      const width = Math.max(...art.lines.map((line) => measure(line, art.style)));
      const height = art.lines.length * lineHeight(art.style);
      const left = art.align === 'start' ? 0 : art.align === 'end' ? -width : -width / 2;
      return turned({ left, right: left + width, top: -height / 2, bottom: height / 2 }, art.angle, PAD);
    }
    case 'town':
      return { left: -4, right: 4, top: -4, bottom: 4 };
    case 'force':
      return { left: -PLATE - 13, right: PLATE + 13, top: -PLATE - 8, bottom: PLATE + 9 };
    case 'crisis': {
      const r = contourReach(art.rung, art.scale) + PAD + 8;
      return { left: -r, right: r, top: -r, bottom: r };
    }
    case 'pin':
      return { left: -14, right: 14, top: -14, bottom: 14 };
    case 'leader': {
      const { x, y } = art.to;
      const pad = DISC.dot + 2;
      return {
        left: Math.min(0, x) - pad,
        right: Math.max(0, x) + pad,
        top: Math.min(0, y) - pad,
        bottom: Math.max(0, y) + pad,
      };
    }
  }
}

/** The box around a box turned about 0, 0. */
function turned(e: Extent, angle: number, pad: number): Extent {
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  const corners = [e.left, e.right].flatMap((x) =>
    [e.top, e.bottom].map((y) => ({ x: x * cos - y * sin, y: x * sin + y * cos })),
  );
  return {
    left: Math.min(...corners.map((c) => c.x)) - pad,
    right: Math.max(...corners.map((c) => c.x)) + pad,
    top: Math.min(...corners.map((c) => c.y)) - pad,
    bottom: Math.max(...corners.map((c) => c.y)) + pad,
  };
}

/** One line of text from its left end; letters are set one by one where they are spaced. */
function spacedText(context: Context, text: string, x: number, y: number, spacing: number, stroke: boolean): void {
  const draw = (part: string, at: number): void =>
    stroke ? context.strokeText(part, at, y) : context.fillText(part, at, y);
  if (spacing === 0) {
    draw(text, x);
    return;
  }
  let before = '';
  for (const letter of text) {
    // Measured with what stands before it, so that kerning is kept.
    const at =
      x + context.measureText(before + letter).width - context.measureText(letter).width + [...before].length * spacing;
    draw(letter, at);
    before += letter;
  }
}

function drawText(context: Context, art: Extract<MarkArt, { kind: 'text' }>, palette: Palette): void {
  const { lines, style, align } = art;
  const measure = measureWith(context);
  const spacing = style.spacing * style.size;
  context.rotate((art.angle * Math.PI) / 180);
  context.font = cssFont(style);
  context.textAlign = 'left';
  context.lineJoin = 'round';
  for (const stroke of style.halo === undefined ? [false] : [true, false]) {
    if (stroke && style.halo !== undefined) {
      context.strokeStyle = palette[style.halo];
      context.lineWidth = style.haloWidth ?? 2;
    }
    context.fillStyle = palette[style.ink];
    for (const [i, line] of lines.entries()) {
      const width = measure(line, style) - spacing;
      const x = align === 'start' ? 0 : align === 'end' ? -width : -width / 2;
      const y = (i - (lines.length - 1) / 2) * lineHeight(style) + style.size * BASELINE;
      spacedText(context, line, x, y, spacing, stroke);
    }
  }
}

function centredText(context: Context, text: string, style: TextStyle, palette: Palette, x = 0, y = 0): void {
  context.save();
  context.translate(x, y);
  drawText(context, { kind: 'text', lines: [text], style, align: 'middle', angle: 0 }, palette);
  context.restore();
}

function drawForce(context: Context, art: Extract<MarkArt, { kind: 'force' }>, palette: Palette): void {
  const colour = palette[art.ink];
  const plate = new Path2D(platePath(art.plate));
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = colour;
  if (art.exercise) {
    context.lineWidth = 1.1;
    context.setLineDash([2, 3]);
    context.lineCap = 'butt';
    context.stroke(inkLine.circle(PLATE + 5));
    context.setLineDash([]);
    context.lineCap = 'round';
  }
  context.fillStyle = palette.panel;
  context.lineWidth = 1.8;
  if (art.count > 1) {
    // A second plate behind says that several stand here.
    context.save();
    context.translate(3.5, -3.5);
    context.fill(plate);
    context.stroke(plate);
    context.restore();
  }
  context.fill(plate);
  context.stroke(plate);
  context.lineWidth = 1.6;
  context.stroke(new Path2D(PICTOGRAMS[art.force]));
  if (art.count > 1) {
    centredText(context, String(art.count), { ...COUNT, ink: art.ink }, palette, PLATE + 5, PLATE + 2);
    return;
  }
  context.fillStyle = colour;
  for (let i = 0; i < art.size; i++) {
    context.beginPath();
    context.arc((i - (art.size - 1) / 2) * 5.2, PLATE + 5, 1.7, 0, 2 * Math.PI);
    context.fill();
  }
}

function drawCrisis(context: Context, art: Extract<MarkArt, { kind: 'crisis' }>, palette: Palette): void {
  context.strokeStyle = palette.violet;
  context.lineJoin = 'round';
  for (const ring of contourRings(art.key, art.rung, art.scale)) {
    context.lineWidth = ring.width;
    context.stroke(inkLine.closed(ring.line));
  }
  centredText(context, String(art.rung), CRISIS_NUMBER, palette);
}

function disc(
  context: Context,
  r: number,
  fill: string,
  edge?: { readonly colour: string; readonly width: number },
): void {
  context.beginPath();
  context.arc(0, 0, r, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  if (edge === undefined) return;
  context.strokeStyle = edge.colour;
  context.lineWidth = edge.width;
  context.stroke();
}

/** Draws the mark. The caller has moved the canvas so that 0, 0 is the mark's own point. */
export function drawArt(context: Context, art: MarkArt, palette: Palette): void {
  context.save();
  switch (art.kind) {
    case 'text':
      drawText(context, art, palette);
      break;
    case 'town':
      disc(context, 2.1, palette.land, { colour: palette.ink, width: 1.1 });
      break;
    case 'force':
      drawForce(context, art, palette);
      break;
    case 'crisis':
      drawCrisis(context, art, palette);
      break;
    case 'pin':
      disc(context, DISC[art.small === true ? 'small' : 'plain'], palette.ink, { colour: palette.panel, width: 1.5 });
      centredText(context, art.text, pinNumber(art.small), palette);
      break;
    case 'leader':
      context.strokeStyle = palette.ink;
      context.lineWidth = 0.9;
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(art.to.x, art.to.y);
      context.stroke();
      context.translate(art.to.x, art.to.y);
      if (art.dot) disc(context, DISC.dot, palette.ink);
      break;
  }
  context.restore();
}

/** Fonts that the map sets, for the browser to load before or after the first drawing. */
export const MAP_FONTS: readonly string[] = [
  `560 12px ${FONTS.condensed}`,
  `italic 400 15px ${FONTS.serif}`,
  `650 13px ${FONTS.sans}`,
];
