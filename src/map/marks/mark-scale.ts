/** How much larger names and marks are set on a large map, which is looked at from further away: on a projector. */
import type { Sheet } from '../screen-lines.ts';
import type { Size } from '../viewport.ts';
import type { Extent } from './place-marks.ts';

/** A map up to this size has its marks at their plain size, px. */
const PLAIN: Size = { width: 890, height: 650 };
const LARGEST = 1.6;
/** In steps, so that a page that is drawn larger does not set every name anew for each px. */
const STEPS = 20;

export const markScale = ({ width, height }: Size): number => {
  const room = Math.min(width / PLAIN.width, height / PLAIN.height);
  return Math.round(Math.min(LARGEST, Math.max(1, room)) * STEPS) / STEPS;
};

/** The sheet in units of marks: marks are placed on it as on a smaller map, and drawn larger. */
export const sheetOfMarks = ({ view, size }: Sheet, scale: number): Sheet => ({
  view: { ...view, k: view.k / scale },
  size: { width: size.width / scale, height: size.height / scale },
});

export const extentOfMarks = ({ left, right, top, bottom }: Extent, scale: number): Extent => ({
  left: left / scale,
  right: right / scale,
  top: top / scale,
  bottom: bottom / scale,
});
