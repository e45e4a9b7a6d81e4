/** The sentence under a meant/seen card: how the reading lies to the prediction, and which channel carried it. */
import type { CardView, Channel } from '../../engine/index.ts';

export interface GapFinding {
  readonly key: string;
  /** Points outside the band, always positive. */
  readonly points?: number;
  readonly channel?: Channel;
  /** The channel that was expected, where it differs. */
  readonly expected?: Channel;
}

const CHANNELS: readonly Channel[] = ['forces', 'status', 'seats'];

/** Readings under a point in every channel count as none at all. */
const QUIET = 1;

/** The channel that moved most; undefined if nothing moved by a point. */
export function mainChannel(parts: Readonly<Record<Channel, number>>): Channel | undefined {
  let main: Channel | undefined;
  for (const channel of CHANNELS) {
    if (Math.abs(parts[channel]) < QUIET) continue;
    if (main === undefined || Math.abs(parts[channel]) > Math.abs(parts[main])) main = channel;
  }
  return main;
}

/** Undefined while there is nothing to compare. */
export function gapFinding(card: Pick<CardView, 'prediction' | 'seen' | 'mine'>): GapFinding | undefined {
  const { prediction, seen } = card;
  if (prediction === undefined || seen === undefined) return undefined;
  const channel = mainChannel(seen);
  const suffix = channel === undefined ? '-quiet' : '';
  const base = card.mine ? 'card.gap' : 'card.theirs';
  const total = Math.round(seen.total);
  const expected =
    card.mine && prediction.channel !== undefined && prediction.channel !== channel ? prediction.channel : undefined;
  const rest = { ...(channel === undefined ? {} : { channel, ...(expected === undefined ? {} : { expected }) }) };
  if (total > prediction.high) return { key: `${base}-above${suffix}`, points: total - prediction.high, ...rest };
  if (total < prediction.low) return { key: `${base}-below${suffix}`, points: prediction.low - total, ...rest };
  return { key: `${base}-inside${suffix}`, ...rest };
}
