import { describe, expect, it } from 'vitest';
import { barRange, channelSegments, partsOf } from '../../src/ui/charts/channel-geometry.ts';

describe('a reading split by channel', () => {
  it('stacks alarming parts to the right of zero in the order forces, status, seats', () => {
    const segments = channelSegments({ forces: 2, status: 7, seats: 1, shock: 0 }, 200, 20);
    expect(segments.map((s) => [s.channel, s.x, s.width])).toEqual([
      ['forces', 100, 10],
      ['status', 110, 35],
      ['seats', 145, 5],
    ]);
  });

  it('stacks reassuring parts to the left of zero', () => {
    const segments = channelSegments({ forces: 0, status: -4, seats: -2, shock: 0 }, 200, 20);
    expect(segments.map((s) => [s.channel, s.x, s.width])).toEqual([
      ['status', 80, 20],
      ['seats', 70, 10],
    ]);
  });

  it('keeps both signs of one reading apart and loses no point', () => {
    const parts = { forces: 6, status: -3, seats: 1.5, shock: 0 };
    const segments = channelSegments(parts, 300, 10);
    expect(segments.reduce((sum, s) => sum + s.points, 0)).toBeCloseTo(4.5);
    expect(segments.filter((s) => s.points < 0).every((s) => s.x + s.width <= 150)).toBe(true);
    expect(segments.filter((s) => s.points > 0).every((s) => s.x >= 150)).toBe(true);
  });

  it('puts the shock of the moment last and finds it as what the channels leave over', () => {
    const parts = partsOf({ forces: 2, status: 7, seats: -1, total: 12 });
    expect(parts).toEqual({ forces: 2, status: 7, seats: -1, shock: 4 });
    expect(channelSegments(parts, 200, 20).at(-1)?.channel).toBe('shock');
    expect(partsOf({ forces: 0.1, status: 0.2, seats: 0, total: 0.30000000000000004 }).shock).toBe(0);
  });

  it('gives all bars one range that holds the longest of them', () => {
    expect(barRange([{ forces: 1, status: 1, seats: 1, shock: 0 }])).toBe(10);
    expect(barRange([{ forces: 1, status: -13, seats: -4, shock: 0 }])).toBe(20);
    expect(barRange([])).toBe(10);
  });
});
