import { describe, expect, it } from 'vitest';
import { placeValue } from '../../src/ui/charts/value-place.ts';

const frame = { width: 400, height: 200, left: 40, right: 20, top: 30, bottom: 30 };
const WIDTH = 16;

describe('the figure of a point', () => {
  it('stands above a level line, to the right of its point', () => {
    const level = [
      [40, 100],
      [380, 100],
    ] as const;
    const { x, y } = placeValue([40, 100], WIDTH, [level], [], frame);
    expect(x).toBe(46);
    expect(y).toBeLessThan(100);
  });

  it('is covered by no line that rises beside it', () => {
    const rising = [
      [40, 120],
      [70, 60],
      [380, 60],
    ] as const;
    const { x, y } = placeValue([40, 120], WIDTH, [rising], [], frame);
    const highest = 120 - ((x - 40) / 30) * 60;
    const lowest = 120 - ((x + WIDTH - 40) / 30) * 60;
    expect(y < lowest || y - 10 > highest).toBe(true);
  });

  it('gives way to a leader that comes down from above', () => {
    const level = [
      [40, 100],
      [380, 100],
    ] as const;
    const { y } = placeValue([40, 100], WIDTH, [level], [[50, 95]], frame);
    expect(y - 10).toBeGreaterThan(100);
  });

  it('stays inside the frame at its foot', () => {
    const foot = [
      [40, 168],
      [380, 168],
    ] as const;
    expect(placeValue([40, 168], WIDTH, [foot], [], frame).y).toBeLessThan(168);
  });
});
