/** Geometry of a ledger line: a wedge that tapers (or swells) from its entry to now. */

/** Pixels that the thicker end of a wedge has at least. */
const BODY = 5;

export interface WedgeInput {
  /** Points when the line was entered and now; the sign is drawn by style, not by height. */
  readonly entered: number;
  readonly now: number;
  /** Position of the entry and of now across the strip, 0-1. */
  readonly from: number;
  readonly to: number;
}

/** Height in pixels of a wedge of so many points; the largest line of a ledger gets the whole strip. */
export function wedgeHeight(points: number, largest: number, height: number): number {
  if (largest <= 0) return 0;
  return Math.max(1.5, (Math.abs(points) / largest) * height);
}

/** Closed path of the wedge in a strip `width` by `height`, centred on the strip's middle line. */
export function wedgePath(input: WedgeInput, width: number, height: number, largest: number): string {
  const start = input.from * width;
  // A line of this very turn still needs a body to be seen.
  const x0 = Math.min(start, width - 14);
  const x1 = Math.max(input.to * width, x0 + 14);
  const middle = height / 2;
  // A small line is drawn thicker at both ends alike, so that its fading can be seen.
  const points = Math.max(Math.abs(input.entered), Math.abs(input.now));
  const thicker = Math.max(1, BODY / Math.max(1e-6, (points / Math.max(1e-6, largest)) * height));
  const a = wedgeHeight(input.entered * thicker, largest, height) / 2;
  const b = wedgeHeight(input.now * thicker, largest, height) / 2;
  const near = x0 + (x1 - x0) * 0.35;
  const far = x0 + (x1 - x0) * 0.6;
  const bend = (a - b) * 0.24;
  const p = (x: number, y: number): string => `${fixed(x)} ${fixed(y)}`;
  return [
    `M${p(x0, middle - a)}`,
    `C${p(near, middle - b - bend)} ${p(far, middle - b)} ${p(x1, middle - b)}`,
    `V${fixed(middle + b)}`,
    `C${p(far, middle + b)} ${p(near, middle + b + bend)} ${p(x0, middle + a)}`,
    'Z',
  ].join('');
}

function fixed(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}
