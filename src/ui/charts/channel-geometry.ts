/** Geometry of a reading split by channel: reassuring parts stack left of zero, alarming parts right of it. */
import type { Channel } from '../../engine/index.ts';

export interface ChannelSegment {
  readonly channel: Channel;
  /** Left edge and width in pixels. */
  readonly x: number;
  readonly width: number;
  /** Signed points of threat. */
  readonly points: number;
}

/** Order of the channels from zero outwards (ux section 6). */
export const CHANNEL_ORDER: readonly Channel[] = ['forces', 'status', 'seats'];

/** Symmetric range of a set of bars in points, never under `least`, rounded up to a multiple of five. */
export function barRange(values: readonly Readonly<Record<Channel, number>>[], least = 10): number {
  let widest = least;
  for (const value of values) {
    const parts = CHANNEL_ORDER.map((channel) => value[channel]);
    const right = parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
    const left = parts.filter((part) => part < 0).reduce((sum, part) => sum - part, 0);
    widest = Math.max(widest, left, right);
  }
  return Math.ceil(widest / 5) * 5;
}

/** Segments of one bar in a strip of `width` pixels whose middle is zero and whose ends are -range and +range. */
export function channelSegments(
  parts: Readonly<Record<Channel, number>>,
  width: number,
  range: number,
): readonly ChannelSegment[] {
  const scale = width / 2 / range;
  let right = width / 2;
  let left = width / 2;
  const segments: ChannelSegment[] = [];
  for (const channel of CHANNEL_ORDER) {
    const points = parts[channel];
    const length = Math.abs(points) * scale;
    if (length < 0.05) continue;
    if (points > 0) {
      segments.push({ channel, x: right, width: length, points });
      right += length;
    } else {
      left -= length;
      segments.push({ channel, x: left, width: length, points });
    }
  }
  return segments;
}
