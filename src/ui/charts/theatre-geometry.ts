/** Geometry of threat by theatre: five zones of alarm across, one row a theatre, before and after for each reader. */

/** Lower ends of the five zones in points: calm, watchful, uneasy, alarmed, acute (ux section 5). */
export const ZONES = [
  { word: 'calm', from: 0, to: 20 },
  { word: 'watchful', from: 20, to: 40 },
  { word: 'uneasy', from: 40, to: 60 },
  { word: 'alarmed', from: 60, to: 80 },
  { word: 'acute', from: 80, to: 100 },
] as const;
export type Zone = (typeof ZONES)[number];

/** What is known of a threat: a figure, a band, or only a zone. */
export type Known =
  | { readonly form: 'exact'; readonly value: number; readonly before: number | undefined }
  | { readonly form: 'band'; readonly low: number; readonly high: number }
  | { readonly form: 'zone'; readonly from: number; readonly to: number };

/** Zone that holds so many points of threat. */
export function zoneOf(points: number): Zone {
  return ZONES.find((zone) => points < zone.to) ?? ZONES[4];
}

/** Middle of what is known, in points: where its marker stands. */
export function centreOf(known: Known): number {
  if (known.form === 'exact') return known.value;
  if (known.form === 'band') return (known.low + known.high) / 2;
  return (known.from + known.to) / 2;
}

/** A tail this short lies under its marker, px. */
const CLEAR = 5;

/** On which side of the marker a change is written so that it stays inside the plot and clear of the tail. */
export function changeSide(value: number, before: number, width: number, room: number): 'left' | 'right' {
  const x = (value / 100) * width;
  if (x + room > width) return 'left';
  return before > value && (before / 100) * width - x > CLEAR && x - room > 0 ? 'left' : 'right';
}
