/** Geometry of a reading split by channel: reassuring parts stack left of zero, alarming parts right of it. */
import type { Channel } from '../../engine/index.ts';

/** What a reading is made of: the three channels, and the shock of the moment, in points of threat. */
export type Parts = Readonly<Record<Channel | 'shock', number>>;
export type Part = keyof Parts;

export interface ChannelSegment {
  readonly channel: Part;
  /** Left edge and width on the strip. */
  readonly x: number;
  readonly width: number;
  /** Signed points of threat. */
  readonly points: number;
}

/** Order of the parts from zero outwards (ux section 6). */
export const PART_ORDER: readonly Part[] = ['forces', 'status', 'seats', 'shock'];

/** The parts of a reading; what its channels leave over of the total is shock. */
export function partsOf(seen: Readonly<Record<Channel, number>> & { readonly total: number }): Parts {
  const { forces, status, seats, total } = seen;
  const rest = total - forces - status - seats;
  return { forces, status, seats, shock: Math.abs(rest) < 1e-6 ? 0 : rest };
}

/** Symmetric range of a set of bars in points, never under `least`, rounded up to a multiple of five. */
export function barRange(values: readonly Parts[], least = 10): number {
  let widest = least;
  for (const value of values) {
    const parts = PART_ORDER.map((part) => value[part]);
    const right = parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
    const left = parts.filter((part) => part < 0).reduce((sum, part) => sum - part, 0);
    widest = Math.max(widest, left, right);
  }
  return Math.ceil(widest / 5) * 5;
}

/** Segments of one bar in a strip `width` wide whose middle is zero and whose ends are -range and +range. */
export function channelSegments(parts: Parts, width: number, range: number): readonly ChannelSegment[] {
  const scale = width / 2 / range;
  let right = width / 2;
  let left = width / 2;
  const segments: ChannelSegment[] = [];
  for (const channel of PART_ORDER) {
    const points = parts[channel];
    const length = Math.abs(points) * scale;
    if (points === 0) continue;
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
