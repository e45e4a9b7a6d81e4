import { WIN_LINE } from '../charts/plane-geometry.ts';

/** Digits after the point of a score: more where rounding would carry it over the line that it did not reach. */
export function scoreDigits(value: number | undefined): number {
  if (value === undefined || value >= WIN_LINE || Math.round(value) < WIN_LINE) return 0;
  return Math.round(value * 10) / 10 < WIN_LINE ? 1 : 2;
}
