import { describe, expect, it } from 'vitest';
import { barRange, channelSegments } from '../../src/ui/charts/channel-geometry.ts';

describe('a reading split by channel', () => {
  it('stacks alarming parts to the right of zero in the order forces, status, seats', () => {
    const segments = channelSegments({ forces: 2, status: 7, seats: 1 }, 200, 20);
    expect(segments.map((s) => [s.channel, s.x, s.width])).toEqual([
      ['forces', 100, 10],
      ['status', 110, 35],
      ['seats', 145, 5],
    ]);
  });

  it('stacks reassuring parts to the left of zero', () => {
    const segments = channelSegments({ forces: 0, status: -4, seats: -2 }, 200, 20);
    expect(segments.map((s) => [s.channel, s.x, s.width])).toEqual([
      ['status', 80, 20],
      ['seats', 70, 10],
    ]);
  });

  it('keeps both signs of one reading apart and loses no point', () => {
    const parts = { forces: 6, status: -3, seats: 1.5 };
    const segments = channelSegments(parts, 300, 10);
    expect(segments.reduce((sum, s) => sum + s.points, 0)).toBeCloseTo(4.5);
    expect(segments.filter((s) => s.points < 0).every((s) => s.x + s.width <= 150)).toBe(true);
    expect(segments.filter((s) => s.points > 0).every((s) => s.x >= 150)).toBe(true);
  });

  it('gives all bars one range that holds the longest of them', () => {
    expect(barRange([{ forces: 1, status: 1, seats: 1 }])).toBe(10);
    expect(barRange([{ forces: 1, status: -13, seats: -4 }])).toBe(20);
    expect(barRange([])).toBe(10);
  });
});
