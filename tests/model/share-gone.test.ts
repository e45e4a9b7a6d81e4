/** The interval of a counterfactual share, against its definition and against what it promises. */
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/engine/index.ts';
import { pairedPhi, shareGone } from '../../src/lib/share-gone.ts';
import { shareWithInterval } from '../../src/lib/stats.ts';

/** Pairs of yes and no: both, only before, only after, neither. */
function yesNo(both: number, before: number, after: number, neither: number) {
  const list = (counts: readonly (readonly [number, number])[]) =>
    counts.flatMap(([count, value]) => Array.from({ length: count }, () => value));
  return {
    before: list([
      [both, 1],
      [before, 1],
      [after, 0],
      [neither, 0],
    ]),
    after: list([
      [both, 1],
      [before, 0],
      [after, 1],
      [neither, 0],
    ]),
    yesNo: true,
  };
}

describe('the share that is gone', () => {
  test('is one less the ratio of the two means', () => {
    expect(shareGone(yesNo(20, 60, 0, 20))?.mean).toBeCloseTo(0.75, 12);
    expect(shareGone({ before: [2, 4, 6, 4, 2, 6], after: [1, 2, 3, 2, 1, 3], yesNo: false })?.mean).toBeCloseTo(
      0.5,
      12,
    );
    expect(shareGone(yesNo(40, 0, 20, 40))?.mean).toBeCloseTo(-0.5, 12);
  });

  test('has limits at which the difference of the means just could be nought', () => {
    const pairs = yesNo(30, 40, 6, 44);
    const found = shareGone(pairs);
    const [b, a] = [shareWithInterval(70, 120), shareWithInterval(36, 120)];
    const r = pairedPhi(pairs.before, pairs.after);
    for (const [limit, la, lb] of [
      [found?.ci95[1], a.ci95[0], b.ci95[1]],
      [found?.ci95[0], a.ci95[1], b.ci95[0]],
    ] as const) {
      const ratio = 1 - (limit ?? Number.NaN);
      const [da, db] = [Math.abs(a.mean - la), Math.abs(lb - b.mean)];
      const left = (a.mean - ratio * b.mean) ** 2;
      expect(left).toBeCloseTo(da ** 2 + (ratio * db) ** 2 - 2 * r * ratio * da * db, 12);
    }
  });

  test('is nought and narrow where pairs never differ, though not without any width, and wide where they do', () => {
    const same = shareGone(yesNo(50, 0, 0, 50));
    const width = (same?.ci95[1] ?? 1) - (same?.ci95[0] ?? 0);
    expect(same?.mean).toBe(0);
    expect(width).toBeLessThan(0.12);
    expect(width).toBeGreaterThan(0.04);
    // Of fewer pairs less is known.
    const few = shareGone(yesNo(10, 0, 0, 10));
    expect((few?.ci95[1] ?? 0) - (few?.ci95[0] ?? 0)).toBeGreaterThan(2 * width);
    const apart = shareGone(yesNo(25, 25, 25, 25));
    expect((apart?.ci95[1] ?? 0) - (apart?.ci95[0] ?? 0)).toBeGreaterThan(0.3);
  });

  test('is honest at the end of the scale: all gone in 60 pairs is not surely all', () => {
    const { mean, ci95 } = shareGone(yesNo(0, 60, 0, 0)) ?? { mean: 0, ci95: [0, 0] };
    expect(mean).toBe(1);
    expect(ci95[0]).toBeLessThan(0.97);
    expect(ci95[0]).toBeGreaterThan(0.9);
    expect(ci95[1]).toBeLessThanOrEqual(1);
  });

  test('is not given where what would be shared hardly ever comes', () => {
    expect(shareGone(yesNo(0, 1, 0, 99))).toBeUndefined();
    expect(shareGone({ before: [], after: [], yesNo: true })).toBeUndefined();
    expect(shareGone({ before: [-1, 1, -2, 2], after: [0, 0, 0, 0], yesNo: false })).toBeUndefined();
  });

  test('has intervals that hold the truth in about 94 of 100 samples', () => {
    const [truth, samples, size] = [0.6, 4000, 80];
    let held = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      const before: number[] = [];
      const after: number[] = [];
      for (let pair = 0; pair < size; pair += 1) {
        const came = draw(1, sample, 'came', pair) < 0.5;
        before.push(came ? 1 : 0);
        after.push(came && draw(1, sample, 'stays', pair) > truth ? 1 : 0);
      }
      const ci95 = shareGone({ before, after, yesNo: true })?.ci95 ?? [1, 0];
      if (ci95[0] <= truth && truth <= ci95[1]) held += 1;
    }
    expect(held / samples).toBeGreaterThan(0.93);
    expect(held / samples).toBeLessThan(0.995);
  });
});
