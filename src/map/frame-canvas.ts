/** The frame around the map on a canvas of its own, and the sea with its graticule until the land is there. */
import { canvasPen } from './canvas-pen.ts';
import { cssFont, DEGREE } from './marks/text-style.ts';
import { degreeText, FRAME_MARGIN, FRAME_RULE, frameBars, frameTicks, type Tick, writtenTicks } from './neatline.ts';
import { paintGraticule } from './paint/water.ts';
import type { Planar } from './planar.ts';
import { type Sheet, sheetLine } from './screen-lines.ts';
import type { Palette } from './tokens.ts';

/** `full`: bars and degrees. `none`: the map reaches the edges of its place. */
export type FrameKind = 'full' | 'none';

export const NO_MARGIN = { left: 0, top: 0, right: 0, bottom: 0 } as const;
export const marginOf = (frame: FrameKind): { left: number; top: number; right: number; bottom: number } =>
  frame === 'full' ? FRAME_MARGIN : NO_MARGIN;

function rules(context: CanvasRenderingContext2D, { size }: Sheet): void {
  context.lineWidth = 0.8;
  for (const out of [0.5, FRAME_RULE]) context.strokeRect(-out, -out, size.width + 2 * out, size.height + 2 * out);
}

function degrees(
  context: CanvasRenderingContext2D,
  top: readonly Tick[],
  left: readonly Tick[],
  { size }: Sheet,
): void {
  context.font = cssFont(DEGREE);
  context.textAlign = 'center';
  for (const { degree, at } of writtenTicks(top, 'lon', size.width)) {
    context.fillText(degreeText(degree, 'lon'), at, -FRAME_RULE - 5);
  }
  context.textAlign = 'right';
  for (const { degree, at } of writtenTicks(left, 'lat', size.height)) {
    context.fillText(degreeText(degree, 'lat'), -FRAME_RULE - 5, at + 3.5);
  }
}

/** Draws frame and, while there is no land yet, sea and graticule. `planar` undefined: only what needs no geometry. */
export function drawFrame(
  canvas: HTMLCanvasElement,
  frame: FrameKind,
  sheet: Sheet,
  palette: Palette,
  scale: number,
  planar: Planar | undefined,
  waiting: boolean,
): void {
  const margin = marginOf(frame);
  const width = Math.round((sheet.size.width + margin.left + margin.right) * scale);
  const height = Math.round((sheet.size.height + margin.top + margin.bottom) * scale);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, margin.left * scale, margin.top * scale);
  if (waiting) {
    const pen = canvasPen(context, palette);
    const edge = [sheetLine(sheet)];
    pen.fill(edge, 'sea');
    if (planar !== undefined) pen.within(edge, () => paintGraticule(pen, planar, sheet, 1));
  }
  if (frame === 'none') return;
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.strokeStyle = palette.ink;
  rules(context, sheet);
  if (planar === undefined) return;
  const ticks = frameTicks(planar, sheet);
  context.fillStyle = palette.ink;
  for (const bar of frameBars(ticks, sheet)) context.fillRect(bar.x, bar.y, bar.width, bar.height);
  context.fillStyle = palette.ink3;
  degrees(context, ticks.top, ticks.left, sheet);
}
