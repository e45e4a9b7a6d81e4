/** The sentence under a meant/seen card: how the reading lies to the prediction, and which channel carried it. */
import type { CardView, Channel } from '../../engine/index.ts';

/** What carries a reading: a channel, or the shock of the act itself. */
export type Carrier = Channel | 'shock';

export interface GapFinding {
  readonly key: string;
  /** Points outside the band, always positive. */
  readonly points?: number;
  readonly channel?: Carrier;
  /** The channel that was expected, where it differs. */
  readonly expected?: Channel;
}

const CARRIERS: readonly Carrier[] = ['forces', 'status', 'seats', 'shock'];

/** Readings under a point in every channel count as none at all. */
const QUIET = 1;

/** What moved most; undefined if nothing moved by a point. */
export function mainChannel(parts: Readonly<Record<Carrier, number>>): Carrier | undefined {
  let main: Carrier | undefined;
  for (const channel of CARRIERS) {
    if (Math.abs(parts[channel]) < QUIET) continue;
    if (main === undefined || Math.abs(parts[channel]) > Math.abs(parts[main])) main = channel;
  }
  return main;
}

export interface BandPlace {
  readonly where: 'inside' | 'above' | 'below';
  /** Points outside the band; 0 inside it. */
  readonly points: number;
}

/** Where a reading lies to the band of a prediction, in whole points, as they are shown. */
export function placeToBand(
  { low, high }: Pick<NonNullable<CardView['prediction']>, 'low' | 'high'>,
  seen: number,
): BandPlace {
  const total = Math.round(seen);
  if (total > high) return { where: 'above', points: total - high };
  if (total < low) return { where: 'below', points: low - total };
  return { where: 'inside', points: 0 };
}

/** Undefined while there is nothing to compare. */
export function gapFinding(card: Pick<CardView, 'prediction' | 'seen' | 'mine'>): GapFinding | undefined {
  const { prediction, seen } = card;
  if (prediction === undefined || seen === undefined) return undefined;
  const channel = mainChannel(seen);
  const whose = card.mine ? 'gap' : 'theirs';
  // Shock cannot be predicted, so that nobody is told to have missed it.
  const compares = card.mine && channel !== 'shock' && prediction.channel !== channel;
  const expected = compares ? prediction.channel : undefined;
  const rest = { ...(channel === undefined ? {} : { channel, ...(expected === undefined ? {} : { expected }) }) };
  const { where, points } = placeToBand(prediction, seen.total);
  const how = channel === undefined ? `${where}-quiet` : where;
  return { key: `card.${whose}-${how}`, ...(where === 'inside' ? {} : { points }), ...rest };
}
