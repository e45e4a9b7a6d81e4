import { describe, expect, it } from 'vitest';
import { layoutFlags, spread, textWidth } from '../../src/ui/charts/label-layout.ts';

describe('direct labels', () => {
  it('share a row while they keep their distance and step up when they would touch', () => {
    const placed = layoutFlags(
      [
        { x: 50, width: 60 },
        { x: 90, width: 60 },
        { x: 200, width: 60 },
      ],
      0,
      400,
      8,
    );
    expect(placed.map((p) => p.row)).toEqual([0, 1, 0]);
  });

  it('hang to the left of their line where the next line would cross them', () => {
    const [first, second] = layoutFlags(
      [
        { x: 200, width: 80 },
        { x: 230, width: 80 },
      ],
      0,
      400,
      8,
    );
    expect((first?.x ?? 0) + 40).toBeLessThan(230);
    expect(second).toEqual({ x: 230, row: 1 });
  });

  it('stay inside the frame', () => {
    const placed = layoutFlags(
      [
        { x: 5, width: 60 },
        { x: 395, width: 60 },
      ],
      0,
      400,
      8,
    );
    expect(placed.map((p) => p.x)).toEqual([30, 370]);
  });

  it('spread along an axis without leaving it or touching', () => {
    expect(spread([50, 52, 10], 18, 0, 100)).toEqual([50, 68, 10]);
    expect(spread([95, 98], 18, 0, 100)).toEqual([82, 100]);
  });

  it('are measured by the number of letters', () => {
    expect(textWidth('Kosovo', 16)).toBe(48);
  });
});
