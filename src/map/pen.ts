/**
 * What a drawing can ask for. The map is drawn through this one interface by a canvas (in the game) and by an SVG writer
 * (title page, print), so that both look the same. All measures are px on the screen.
 */
import type { Line } from './planar.ts';
import type { Ink } from './tokens.ts';

export type Lines = readonly Line[];

export interface StrokeStyle {
  readonly ink: Ink;
  readonly width: number;
  readonly alpha?: number;
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
  /** Default round; butt keeps dashes and ticks crisp. */
  readonly cap?: 'round' | 'butt';
}

export interface Pen {
  /** Fills closed lines by the even-odd rule: a ring within a ring is a hole. */
  fill(lines: Lines, ink: Ink, alpha?: number): void;
  stroke(lines: Lines, style: StrokeStyle): void;
  /** Whatever `draw` draws shows only inside the closed lines. */
  within(lines: Lines, draw: () => void): void;
}
