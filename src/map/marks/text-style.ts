/** Type on the map: one style for each kind of name. Sizes are px at text scale 1. */
import { FONTS, type Ink, MIN_TYPE_PX } from '../tokens.ts';

export interface TextStyle {
  readonly family: keyof typeof FONTS;
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
  /** Extra space after each letter, in shares of the size. */
  readonly spacing: number;
  readonly ink: Ink;
  /** Ink of the halo; undefined: none. */
  readonly halo?: Ink;
  readonly haloWidth?: number;
}

const HALO = { halo: 'halo', haloWidth: 2.6 } as const;

const NAMES: readonly TextStyle[] = [
  { family: 'condensed', size: 14, weight: 600, spacing: 0.26, ink: 'ink', ...HALO },
  { family: 'condensed', size: 12, weight: 560, spacing: 0.2, ink: 'ink2', ...HALO },
  { family: 'condensed', size: 10.5, weight: 560, spacing: 0.16, ink: 'ink2', ...HALO },
  { family: 'condensed', size: 9.5, weight: 560, spacing: 0.14, ink: 'ink2', ...HALO },
];

const PART: TextStyle = { family: 'condensed', size: 10.5, weight: 500, spacing: 0.02, ink: 'ink', ...HALO };

/** The style of a region's name: ranks 1 to 4 are states, 5 are parts and small states. */
export function nameStyle(rank: number, part: boolean): TextStyle {
  if (part) return PART;
  return NAMES[Math.max(1, Math.min(4, rank)) - 1] ?? PART;
}

export const CONTEXT_NAME: TextStyle = {
  family: 'condensed',
  size: 9.5,
  weight: 500,
  spacing: 0.16,
  ink: 'ink3',
  ...HALO,
};
export const CITY_NAME: TextStyle = { family: 'condensed', size: 11.5, weight: 500, spacing: 0, ink: 'ink', ...HALO };
export const CRISIS_NUMBER: TextStyle = {
  family: 'sans',
  size: 13,
  weight: 650,
  spacing: 0,
  ink: 'violet',
  halo: 'halo',
  haloWidth: 3,
};
export const COUNT: TextStyle = {
  family: 'sans',
  size: 11,
  weight: 700,
  spacing: 0,
  ink: 'ink',
  halo: 'halo',
  haloWidth: 3,
};
/** The number on a disc. */
export const pinNumber = (small = false): TextStyle => ({
  family: 'sans',
  size: small ? 11 : 13,
  weight: 700,
  spacing: 0,
  ink: 'panel',
});
/** A numeral beside a note whose place stands on the other side of a divided lens. */
export const NOTE_NUMBER: TextStyle = { ...pinNumber(), size: 14, ink: 'ink' };
export const DEGREE: TextStyle = { family: 'condensed', size: 10, weight: 500, spacing: 0, ink: 'ink3' };

export const seaStyle = (size: number): TextStyle => ({
  family: 'serif',
  size: Math.max(MIN_TYPE_PX, size),
  weight: 400,
  italic: true,
  spacing: 0.04,
  ink: 'coast',
  halo: 'sea',
  haloWidth: 2.6,
});

/** A quotation may stand on the densest hatching: its halo is wide enough to close between letters and lines. */
const NOTE_HALO = 9;

export const noteStyle = (ink: Ink): TextStyle => ({
  family: 'serif',
  size: 17,
  weight: 400,
  italic: true,
  spacing: 0,
  ink,
  halo: 'halo',
  haloWidth: NOTE_HALO,
});

const CAPTION_SIZE = { chosen: 14, quiet: 11.5 } as const;

/** The caption of an act: no larger than the names of the states, with a halo that leaves borders be. */
export const captionStyle = (ink: Ink, caption: keyof typeof CAPTION_SIZE): TextStyle => ({
  family: 'serif',
  size: CAPTION_SIZE[caption],
  weight: 400,
  italic: true,
  spacing: 0,
  ink,
  halo: 'halo',
  haloWidth: 3,
});

/** The style as a CSS font. */
export const cssFont = (style: TextStyle): string =>
  `${style.italic === true ? 'italic ' : ''}${style.weight} ${style.size}px ${FONTS[style.family]}`;

/** From the middle of a line of text down to its baseline, in shares of the size. */
export const BASELINE = 0.35;

/** Height of a line of text, px. */
export const lineHeight = (style: TextStyle): number => style.size * 1.16;

/** Measures the width of one line, px, letter spacing included. */
export type Measure = (text: string, style: TextStyle) => number;

/** Mean width of a letter in shares of the size, where no canvas can measure: a little wide rather than narrow. */
const MEAN_WIDTH = { condensed: 0.47, sans: 0.56, serif: 0.47 } as const;

/** An estimate of `Measure` for drawings made without a browser. */
export const estimateWidth: Measure = (text, style) =>
  [...text].length * style.size * (MEAN_WIDTH[style.family] + style.spacing);
