/** The map as one SVG: for print, for thumbnails, and for the two layers of the title page. */
import { listRegions } from './listing.ts';
import { type MapModel, readingOf } from './map-model.ts';
import { collectMarks, DIVIDER_GAP, HANDLE } from './marks/collect-marks.ts';
import { movedNames } from './marks/moved-names.ts';
import type { Extent } from './marks/place-marks.ts';
import { markSvg } from './marks/svg-marks.ts';
import { estimateWidth, type Measure } from './marks/text-style.ts';
import { degreeText, FRAME_MARGIN, FRAME_RULE, frameBars, frameTicks, writtenTicks } from './neatline.ts';
import { paintLand } from './paint/land.ts';
import { type LensLayer, paintOver, paintUnder } from './paint/layers.ts';
import { paintSelection } from './paint/selection.ts';
import type { Planar } from './planar.ts';
import { type Sheet, sheetLine } from './screen-lines.ts';
import { svgColour, svgPen } from './svg-pen.ts';
import { FONTS } from './tokens.ts';
import { clampView, defaultHome, homeView, type Size } from './viewport.ts';

export interface SvgOptions {
  /** Size of the map inside its frame, px. */
  readonly size: Size;
  /** Which reading is drawn. */
  readonly layer: LensLayer;
  readonly frame: boolean;
  /** Fill the place, cutting the edges, rather than fit into it. */
  readonly slice?: boolean;
  /** Names keep off an upright line here, px: where a divider stands at first. */
  readonly clearX?: number;
  /** Keeps ids apart where several drawings share a page. */
  readonly prefix: string;
  /** Width of text, px; without it widths are estimated. */
  readonly measure?: Measure;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

function frameSvg(planar: Planar, sheet: Sheet): string {
  const ticks = frameTicks(planar, sheet);
  const { width, height } = sheet.size;
  const ink = svgColour('ink');
  const rule = (out: number): string =>
    `<rect x="${-out}" y="${-out}" width="${width + 2 * out}" height="${height + 2 * out}"/>`;
  const bars = frameBars(ticks, sheet).map(
    (b) => `M${short(b.x)} ${short(b.y)}h${short(b.width)}v${short(b.height)}h${short(-b.width)}z`,
  );
  const top = writtenTicks(ticks.top, 'lon', width).map(
    (t) => `<text x="${short(t.at)}" y="-10">${degreeText(t.degree, 'lon')}</text>`,
  );
  const left = writtenTicks(ticks.left, 'lat', height).map(
    (t) => `<text x="-10" y="${short(t.at + 3)}" text-anchor="end">${degreeText(t.degree, 'lat')}</text>`,
  );
  return (
    `<g fill="none" stroke="${ink}" stroke-width=".8">${rule(0.5)}${rule(FRAME_RULE)}</g><path d="${bars.join('')}" fill="${ink}"/>` +
    `<g font-family="${FONTS.condensed}" font-size="10" font-weight="500" text-anchor="middle" fill="${svgColour('ink3')}">${top.join('')}${left.join('')}</g>`
  );
}

/** The line of a divider and its handle in the middle, as boxes that names keep off. */
function dividerSpace(x: number, { height }: Size): readonly Extent[] {
  return [
    { left: x - DIVIDER_GAP, right: x + DIVIDER_GAP, top: 0, bottom: height },
    { left: x - HANDLE, right: x + HANDLE, top: height / 2 - HANDLE, bottom: height / 2 + HANDLE },
  ];
}

/** Draws the model. The SVG is decoration for assistive technology: what it shows is said in words beside it. */
export function exportSvg(planar: Planar, model: MapModel, options: SvgOptions): string {
  const { size, layer, frame, prefix } = options;
  const view = clampView(homeView(model.home ?? defaultHome(size), size), size);
  const sheet: Sheet = { view, size };
  const listing = listRegions(
    planar,
    model.regions.map((region) => region.id),
  );
  const pen = svgPen(prefix);
  pen.fill([sheetLine(sheet)], 'sea');
  paintUnder(pen, planar, sheet, size.width);
  paintLand(pen, planar, sheet, listing);
  paintOver(pen, planar, sheet, listing, model, layer);
  paintSelection(pen, planar, sheet, listing, model);
  const marks = collectMarks({
    planar,
    listing,
    model,
    sheet,
    measure: options.measure ?? estimateWidth,
    moved: movedNames(planar, listing, model.regions, sheet),
    notes: readingOf(model, layer).notes ?? [],
    bounds: { left: 0, top: 0, right: size.width, bottom: size.height },
    taken: options.clearX === undefined ? [] : dividerSpace(options.clearX, size),
  });
  pen.raw(marks.map(markSvg).join(''));
  const { defs, body } = pen.done();
  const m = frame ? FRAME_MARGIN : { left: 0, top: 0, right: 0, bottom: 0 };
  const width = size.width + m.left + m.right;
  const height = size.height + m.top + m.bottom;
  const slice = options.slice === true ? ' preserveAspectRatio="xMidYMid slice"' : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-m.left} ${-m.top} ${width} ${height}" width="${width}" height="${height}"${slice} aria-hidden="true">` +
    `<defs>${defs}<clipPath id="${prefix}v"><rect width="${size.width}" height="${size.height}"/></clipPath></defs>` +
    `<g clip-path="url(#${prefix}v)" fill="none" stroke-linejoin="round" stroke-linecap="round">${body}</g>` +
    `${frame ? frameSvg(planar, sheet) : ''}</svg>\n`
  );
}
