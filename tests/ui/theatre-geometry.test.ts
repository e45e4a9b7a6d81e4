import { describe, expect, it } from 'vitest';
import { centreOf, changeSide, zoneOf } from '../../src/ui/charts/theatre-geometry.ts';

describe('threat by theatre', () => {
  it('names the zones of alarm at 20, 40, 60 and 80 points', () => {
    expect([0, 19.9, 20, 39.9, 40, 60, 79.9, 80, 100].map((points) => zoneOf(points).word)).toEqual([
      'calm',
      'calm',
      'watchful',
      'watchful',
      'uneasy',
      'alarmed',
      'alarmed',
      'acute',
      'acute',
    ]);
  });

  it('stands in the middle of what is known', () => {
    expect(centreOf({ form: 'exact', value: 33, before: 30 })).toBe(33);
    expect(centreOf({ form: 'band', low: 40, high: 50 })).toBe(45);
    expect(centreOf({ form: 'zone', from: 60, to: 80 })).toBe(70);
  });

  it('writes a change on the side that has room and is free of the tail', () => {
    expect(changeSide(50, 40, 400, 40)).toBe('right');
    expect(changeSide(97, 90, 400, 40)).toBe('left');
    expect(changeSide(40, 60, 400, 40)).toBe('left');
    expect(changeSide(2, 30, 400, 40)).toBe('right');
    expect(changeSide(40, 43, 400, 40)).toBe('left');
    expect(changeSide(40, 41, 400, 40)).toBe('right');
  });
});
