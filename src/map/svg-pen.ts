/**
 * Draws as SVG text. Colours are the interface's CSS variables, with the day theme for a file that stands alone, so one
 * drawing serves both themes. A line drawn more than once is written once.
 */
import { isClosed } from './clip.ts';
import type { Lines, Pen, StrokeStyle } from './pen.ts';
import type { Line } from './planar.ts';
import { cssVariable, type Ink, PALETTES } from './tokens.ts';

export const svgColour = (ink: Ink): string => `var(${cssVariable(ink)},${PALETTES.day[ink]})`;

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** Tenths of px as short as path data allows: no nought before the point. */
const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');

/** One line as path data: whole tenths of px, in steps from point to point, with no sign or space that can be spared. */
function lineData(line: Line, close: boolean): string {
  let x = Math.round((line[0] ?? 0) * 10);
  let y = Math.round((line[1] ?? 0) * 10);
  let out = `M${tenths(x)} ${tenths(y)}l`;
  let before = '';
  const add = (value: number): void => {
    const text = tenths(value);
    const joins = before === '' || text.startsWith('-') || (text.startsWith('.') && before.includes('.'));
    out += joins ? text : ` ${text}`;
    before = text;
  };
  for (let i = 2; i + 1 < line.length; i += 2) {
    const nx = Math.round((line[i] ?? 0) * 10);
    const ny = Math.round((line[i + 1] ?? 0) * 10);
    if (nx === x && ny === y) continue;
    add(nx - x);
    add(ny - y);
    x = nx;
    y = ny;
  }
  return before === '' ? '' : close ? `${out}z` : out;
}

export const pathData = (lines: Lines, close: boolean): string =>
  lines.map((line) => lineData(line, close || isClosed(line))).join('');

export interface SvgPen extends Pen {
  /** Anything else that belongs into the drawing, as SVG. */
  raw(svg: string): void;
  /** The drawing so far and the definitions that it needs. */
  done(): { readonly defs: string; readonly body: string };
}

/** A pen that writes SVG. `prefix` keeps ids apart where several drawings share a page. */
export function svgPen(prefix: string): SvgPen {
  const ids = new Map<string, string>();
  const body: string[] = [];
  let defs = '';
  const define = (lines: Lines, close: boolean): string | undefined => {
    const data = pathData(lines, close);
    if (data === '') return undefined;
    const known = ids.get(data);
    if (known !== undefined) return known;
    const id = `${prefix}${ids.size}`;
    ids.set(data, id);
    defs += `<path id="${id}" d="${data}"/>`;
    return id;
  };
  const strokeAttributes = (style: StrokeStyle): string => {
    const parts = [`stroke="${svgColour(style.ink)}" stroke-width="${number(style.width)}"`];
    if ((style.alpha ?? 1) < 1) parts.push(`stroke-opacity="${style.alpha}"`);
    if (style.dash !== undefined) parts.push(`stroke-dasharray="${style.dash.join(' ')}"`);
    if (style.dashOffset !== undefined && style.dashOffset !== 0) parts.push(`stroke-dashoffset="${style.dashOffset}"`);
    if (style.cap === 'butt') parts.push('stroke-linecap="butt"');
    return parts.join(' ');
  };
  return {
    fill(lines, ink, alpha = 1) {
      const id = define(lines, true);
      if (id === undefined) return;
      const opacity = alpha < 1 ? ` fill-opacity="${alpha}"` : '';
      body.push(`<use href="#${id}" fill-rule="evenodd" fill="${svgColour(ink)}"${opacity} stroke="none"/>`);
    },
    stroke(lines, style) {
      const id = define(lines, false);
      if (id !== undefined) body.push(`<use href="#${id}" ${strokeAttributes(style)}/>`);
    },
    within(lines, draw) {
      const id = define(lines, true);
      if (id === undefined) return;
      const clip = `${id}c`;
      if (!defs.includes(`id="${clip}"`))
        defs += `<clipPath id="${clip}"><use href="#${id}" clip-rule="evenodd"/></clipPath>`;
      body.push(`<g clip-path="url(#${clip})">`);
      draw();
      body.push('</g>');
    },
    raw(svg) {
      body.push(svg);
    },
    done: () => ({ defs, body: body.join('') }),
  };
}
