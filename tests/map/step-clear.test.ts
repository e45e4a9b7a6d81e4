import { describe, expect, test } from 'vitest';
import { stepClear } from '../../src/map/step-clear.ts';

const size = { width: 700, height: 600 };
const inset = { left: 0, top: 420, right: 220, bottom: 600 };
const ladder = { left: 500, top: 0, right: 700, bottom: 240 };

describe('a chosen land', () => {
  test('in the open stays where it is', () => {
    expect(stepClear({ x: 350, y: 300 }, [inset, ladder], size)).toBeUndefined();
  });

  test('under an inset comes out by the shortest way', () => {
    const up = stepClear({ x: 100, y: 440 }, [inset, ladder], size);
    expect(up?.x).toBe(0);
    expect(440 + (up?.y ?? 0)).toBeLessThan(420 - 40);
    const aside = stepClear({ x: 210, y: 520 }, [inset, ladder], size);
    expect(aside?.y).toBe(0);
    expect(210 + (aside?.x ?? 0)).toBeGreaterThan(220 + 40);
  });

  test('does not go from under one inset below another, nor out of the map', () => {
    const wall = { left: 200, top: 0, right: 420, bottom: 600 };
    const shift = stepClear({ x: 210, y: 520 }, [inset, wall], size);
    expect(210 + (shift?.x ?? 0)).toBeGreaterThan(420 + 40);
    expect(shift?.y).toBe(0);
    expect(stepClear({ x: 100, y: 500 }, [{ left: 0, top: 0, right: 700, bottom: 600 }], size)).toBeUndefined();
  });
});
