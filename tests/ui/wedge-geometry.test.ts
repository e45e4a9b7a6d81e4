import { describe, expect, it } from 'vitest';
import { wedgeHeight, wedgePath } from '../../src/ui/charts/wedge-geometry.ts';

const numbers = (path: string): number[] => [...path.matchAll(/-?\d+(\.\d+)?/g)].map((m) => Number(m[0]));

describe('a line of the ledger', () => {
  it('is as tall as its share of the largest line', () => {
    expect(wedgeHeight(14, 14, 26)).toBe(26);
    expect(wedgeHeight(-7, 14, 26)).toBe(13);
  });

  it('never vanishes while it still counts', () => {
    expect(wedgeHeight(0.01, 14, 26)).toBe(1.5);
    expect(wedgeHeight(3, 0, 26)).toBe(0);
  });

  it('tapers from its entry to now around the middle of the strip', () => {
    const path = wedgePath({ entered: 10, now: 5, from: 0.5, to: 1 }, 200, 20, 10);
    const values = numbers(path);
    expect(values.slice(0, 2)).toEqual([100, 0]);
    expect(path).toContain('200 5V15');
    expect(values.slice(-2)).toEqual([100, 20]);
  });

  it('shows how a small line fades: thicker at both ends alike', () => {
    const values = numbers(wedgePath({ entered: 1, now: 0.5, from: 0.5, to: 1 }, 200, 20, 20));
    expect(values.slice(0, 2)).toEqual([100, 7.5]);
    expect(wedgePath({ entered: 1, now: 0.5, from: 0.5, to: 1 }, 200, 20, 20)).toContain('200 8.8V11.3');
  });

  it('keeps a body wide enough to be seen when it is new', () => {
    const values = numbers(wedgePath({ entered: 4, now: 4, from: 1, to: 1 }, 200, 20, 10));
    expect(values[0]).toBe(186);
  });
});
