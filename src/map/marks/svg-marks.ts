/** Marks as SVG text. */
import { pathData, svgColour } from '../svg-pen.ts';
import { FONTS } from '../tokens.ts';
import type { Mark, MarkArt } from './art.ts';
import { contourRings } from './contour.ts';
import { DISC, PICTOGRAMS, PLATE, platePath } from './glyphs.ts';
import { BASELINE, CRISIS_NUMBER, lineHeight, pinNumber, type TextStyle } from './text-style.ts';

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const short = (value: number): string => String(Math.round(value * 10) / 10);

function textAttributes(style: TextStyle): string {
  const spacing = style.spacing === 0 ? '' : ` letter-spacing="${short(style.spacing * style.size)}"`;
  const italic = style.italic === true ? ' font-style="italic"' : '';
  const halo =
    style.halo === undefined
      ? ''
      : ` paint-order="stroke" stroke="${svgColour(style.halo)}" stroke-width="${style.haloWidth ?? 2}" stroke-linejoin="round"`;
  const family = FONTS[style.family].replace(/"/g, "'");
  return `font-family="${family}" font-size="${style.size}" font-weight="${style.weight}"${italic}${spacing} fill="${svgColour(style.ink)}"${halo}`;
}

const ANCHORS = { middle: 'middle', start: 'start', end: 'end' } as const;

function textSvg(mark: Mark, art: Extract<MarkArt, { kind: 'text' }>): string {
  const { style, lines } = art;
  const first = mark.y - ((lines.length - 1) * lineHeight(style)) / 2 + style.size * BASELINE;
  // The space after the last letter would pull a centred name to the left.
  const x = mark.x + (art.align === 'middle' ? (style.spacing * style.size) / 2 : 0);
  const turn = art.angle === 0 ? '' : ` transform="rotate(${art.angle} ${short(mark.x)} ${short(mark.y)})"`;
  const spans = lines.map(
    (line, i) =>
      `<text x="${short(x)}" y="${short(first + i * lineHeight(style))}" data-name="${escapeText(mark.id)}">${escapeText(line)}</text>`,
  );
  return `<g text-anchor="${ANCHORS[art.align]}" ${textAttributes(style)}${turn}>${spans.join('')}</g>`;
}

function forceSvg(mark: Mark, art: Extract<MarkArt, { kind: 'force' }>): string {
  const colour = svgColour(art.ink);
  const ring = art.exercise
    ? `<circle r="${PLATE + 5}" fill="none" stroke="${colour}" stroke-width="1.1" stroke-dasharray="2 3"/>`
    : '';
  const dots = Array.from(
    { length: art.count > 1 ? 0 : art.size },
    (_, i) => `<circle cx="${short((i - (art.size - 1) / 2) * 5.2)}" cy="${PLATE + 5}" r="1.7" fill="${colour}"/>`,
  );
  return (
    `<g transform="translate(${short(mark.x)} ${short(mark.y)})" stroke-linecap="round" stroke-linejoin="round">${ring}` +
    `<path d="${platePath(art.plate)}" fill="${svgColour('panel')}" stroke="${colour}" stroke-width="1.8"/>` +
    `<path d="${PICTOGRAMS[art.force]}" fill="none" stroke="${colour}" stroke-width="1.6"/>${dots.join('')}</g>`
  );
}

function crisisSvg(mark: Mark, art: Extract<MarkArt, { kind: 'crisis' }>): string {
  const violet = svgColour('violet');
  const rings = contourRings(art.key, art.rung, art.scale).map(
    (ring) => `<path d="${pathData([ring.line], true)}" stroke-width="${ring.width}"/>`,
  );
  const text = `<text y="${short(CRISIS_NUMBER.size * BASELINE)}" text-anchor="middle" ${textAttributes(CRISIS_NUMBER)}>${art.rung}</text>`;
  return `<g transform="translate(${short(mark.x)} ${short(mark.y)})"><g fill="none" stroke="${violet}">${rings.join('')}</g>${text}</g>`;
}

/** One mark as SVG. */
export function markSvg(mark: Mark): string {
  const { art } = mark;
  switch (art.kind) {
    case 'text':
      return textSvg(mark, art);
    case 'town':
      return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="2.1" fill="${svgColour('land')}" stroke="${svgColour('ink')}" stroke-width="1.1"/>`;
    case 'force':
      return forceSvg(mark, art);
    case 'crisis':
      return crisisSvg(mark, art);
    case 'pin': {
      const style = pinNumber(art.small);
      return (
        `<g transform="translate(${short(mark.x)} ${short(mark.y)})"><circle r="${DISC[art.small === true ? 'small' : 'plain']}" fill="${svgColour('ink')}"/>` +
        `<text y="${short(style.size * BASELINE)}" text-anchor="middle" ${textAttributes(style)}>${escapeText(art.text)}</text></g>`
      );
    }
    case 'leader': {
      const { x, y } = art.to;
      const dot = `<circle cx="${short(mark.x + x)}" cy="${short(mark.y + y)}" r="${DISC.dot}" fill="${svgColour('ink')}"/>`;
      const line = `<path d="M${short(mark.x)} ${short(mark.y)}l${short(x)} ${short(y)}" stroke="${svgColour('ink')}" stroke-width=".9" fill="none"/>`;
      return art.dot ? line + dot : line;
    }
  }
}
