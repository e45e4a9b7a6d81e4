/**
 * Colours and type of the map, in both themes. Every colour is named by what it is for; nothing else in `map` holds one.
 * Contrast: text inks keep 4.7 or more on every ground they meet, lines that carry meaning 3 or more.
 */
import type { SideMark, Theme } from './map-model.ts';

export type Ink =
  | 'paper'
  | 'panel'
  | 'sea'
  | 'land'
  | 'context'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'coast'
  | 'border'
  | 'graticule'
  | 'waterline'
  | 'verdigris'
  | 'ochre'
  | 'violet'
  | 'verdigrisTint'
  | 'ochreTint'
  | 'violetTint'
  | 'halo';

export type Palette = Readonly<Record<Ink, string>>;

const DAY: Palette = {
  paper: '#F3F5F1',
  panel: '#FCFDFB',
  sea: '#DCE6E5',
  land: '#FAF8EF',
  context: '#EDEEE7',
  ink: '#16242B',
  ink2: '#42525A',
  ink3: '#53636B',
  coast: '#4E6468',
  border: '#7B857F',
  graticule: '#B9C8C8',
  waterline: '#9DB4B4',
  verdigris: '#006E68',
  ochre: '#845215',
  violet: '#481E6C',
  verdigrisTint: '#D3E7E3',
  ochreTint: '#F0E2CA',
  violetTint: '#E6DDEE',
  halo: '#FAF8EF',
};

const NIGHT: Palette = {
  paper: '#11191D',
  panel: '#182227',
  sea: '#131E23',
  land: '#2A3335',
  context: '#20292B',
  ink: '#EEF1EC',
  ink2: '#B9C3C2',
  ink3: '#97A4A5',
  coast: '#93A8AA',
  border: '#6F7C7C',
  graticule: '#2A3A40',
  waterline: '#3A5258',
  verdigris: '#60C5BC',
  ochre: '#E3B160',
  violet: '#CBADFF',
  verdigrisTint: '#17403E',
  ochreTint: '#463717',
  violetTint: '#37294B',
  halo: '#1B2427',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { day: DAY, night: NIGHT };

/** The ink and the tint of a side's pigment. */
export const inkOf = (mark: SideMark): Ink => mark.colour;
export const tintOf = (mark: SideMark): Ink => (mark.colour === 'verdigris' ? 'verdigrisTint' : 'ochreTint');

export const FONTS = {
  condensed: "'Sofia Sans Condensed', 'Arial Narrow', 'Sofia Sans', sans-serif",
  sans: "'Sofia Sans', 'Noto Sans', system-ui, sans-serif",
  serif: "Spectral, Georgia, 'Noto Serif', serif",
} as const;

/** Smallest type on the map, px. */
export const MIN_TYPE_PX = 9.5;

/** `#RRGGBB` as a number, the form in which the drawing engine takes a tint. */
export const colourNumber = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/** A share of one colour laid over another; both `#RRGGBB`. */
export function mix(under: string, over: string, share01: number): string {
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const channel = (at: number): string =>
    Math.round(part(under, at) * (1 - share01) + part(over, at) * share01)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The interface's CSS variable for an ink: drawings outside the canvas take their colours from the page's theme. */
export const cssVariable = (ink: Ink): string => {
  if (ink === 'context') return '--land-context';
  if (ink === 'border') return '--border-line';
  return `--${ink.replace(/(Tint|[0-9])$/, (end) => `-${end.toLowerCase()}`)}`;
};
