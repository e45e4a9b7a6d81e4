import { describe, expect, it } from 'vitest';
import { besideFixed, layoutFlags, rowsOfMarks, spread, textWidth } from '../../src/ui/charts/label-layout.ts';

describe('direct labels', () => {
  it('share a row while they keep their distance', () => {
    const placed = layoutFlags(
      [
        { x: 50, width: 60 },
        { x: 200, width: 60 },
      ],
      0,
      400,
      8,
    );
    expect(placed.map(({ x, row }) => [x, row])).toEqual([
      [50, 0],
      [200, 0],
    ]);
  });

  /** Every two labels of a crowd as placed, with the leader of the first. */
  function pairsOf(places: readonly number[]) {
    const placed = layoutFlags(
      places.map((x) => ({ x, width: 150 })),
      0,
      400,
      10,
    );
    return placed.flatMap((p, i) => placed.filter((q) => q !== p).map((q) => ({ leader: places[i] ?? 0, p, q })));
  }

  it('never touch, however near their leaders stand', () => {
    for (const crowd of [
      [10, 68],
      [12, 14, 390],
      [200, 230, 236],
      [396, 398],
    ]) {
      const beside = pairsOf(crowd).filter(({ p, q }) => p.row === q.row);
      expect(beside.filter(({ p, q }) => Math.abs(p.x - q.x) < 160)).toEqual([]);
    }
  });

  it('let no leader run through a label', () => {
    const crowds = [
      [10, 68],
      [200, 230],
      [150, 200, 250],
      [12, 60, 390],
    ];
    const lower = crowds.flatMap(pairsOf).filter(({ p, q }) => p.row > q.row);
    expect(lower.length).toBeGreaterThan(2);
    expect(lower.filter(({ leader, q }) => Math.abs(leader - q.x) < 75)).toEqual([]);
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

  it('stand in rows as marks, each clear of those before it', () => {
    expect(rowsOfMarks([10, 60, 70, 80, 81, 200], 20)).toEqual([0, 0, 1, 0, 2, 0]);
    expect(rowsOfMarks([50, 50], 20)).toEqual([0, 1]);
  });

  it('spread along an axis without leaving it or touching', () => {
    expect(spread([50, 52, 10], 18, 0, 100)).toEqual([50, 68, 10]);
    expect(spread([95, 98], 18, 0, 100)).toEqual([82, 100]);
  });

  it('are measured by the number of letters', () => {
    expect(textWidth('Kosovo', 16)).toBe(48);
  });
});

it('a label beside one that keeps its place goes where its value lies, or where there is room', () => {
  expect(besideFixed(50, 90, 18, 0, 100)).toBe(90);
  expect(besideFixed(50, 45, 18, 0, 100)).toBe(32);
  expect(besideFixed(50, 55, 18, 0, 100)).toBe(68);
  expect(besideFixed(10, 5, 18, 0, 100)).toBe(28);
  expect(besideFixed(95, 98, 18, 0, 100)).toBe(77);
});
