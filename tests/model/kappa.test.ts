/** Cohen's kappa against published tables and cases that can be reckoned by hand. */
import { describe, expect, test } from 'vitest';
import { cohenKappa, kappaWord } from '../../src/lib/kappa.ts';

/** Pairs of a table of counts: rows are the first coder's classes, columns the second's. */
function pairsOf(table: readonly (readonly number[])[]): (readonly [string, string])[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [`${i}`, `${j}`] as const)),
  );
}

describe("Cohen's kappa", () => {
  test('of a two by two table, by hand: po .7, pe .5', () => {
    const { items, same, byChance, kappa } = cohenKappa(
      pairsOf([
        [20, 5],
        [10, 15],
      ]),
    );
    expect([items, same]).toEqual([50, 35]);
    expect(byChance).toBeCloseTo(0.5, 12);
    expect(kappa?.mean).toBeCloseTo(0.4, 12);
  });

  test('of the table of Fleiss, Cohen and Everitt 1969: kappa .429, standard error .0537', () => {
    const { byChance, kappa } = cohenKappa(
      pairsOf([
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ]),
    );
    expect(byChance).toBeCloseTo(0.475, 12);
    expect(kappa?.mean).toBeCloseTo(0.4286, 4);
    const [low, high] = kappa?.ci95 ?? [0, 0];
    expect((high - low) / 2 / 1.959964).toBeCloseTo(0.0537, 4);
  });

  test('is 1 without width for full agreement, and stays within -1 and 1', () => {
    expect(
      cohenKappa(
        pairsOf([
          [3, 0],
          [0, 4],
        ]),
      ).kappa,
    ).toEqual({ mean: 1, ci95: [1, 1] });
    const against = cohenKappa(
      pairsOf([
        [0, 3],
        [3, 0],
      ]),
    ).kappa;
    expect(against?.mean).toBeCloseTo(-1, 12);
    expect(against?.ci95[0]).toBeGreaterThanOrEqual(-1);
  });

  test('is 0 where the classes are independent', () => {
    expect(
      cohenKappa(
        pairsOf([
          [4, 4],
          [4, 4],
        ]),
      ).kappa?.mean,
    ).toBeCloseTo(0, 12);
  });

  test('is not known for nothing, and for one class alone', () => {
    expect(cohenKappa([]).kappa).toBeUndefined();
    expect(cohenKappa(pairsOf([[5]]))).toMatchObject({ items: 5, same: 5, kappa: undefined });
  });

  test('does not mind the order of items or who coded first', () => {
    const pairs = pairsOf([
      [6, 2, 0],
      [1, 3, 4],
      [0, 2, 5],
    ]);
    const turned = pairs.map(([a, b]) => [b, a] as const).reverse();
    expect(cohenKappa(turned).kappa?.mean).toBeCloseTo(cohenKappa(pairs).kappa?.mean ?? Number.NaN, 12);
    expect(cohenKappa(turned).kappa?.ci95[0]).toBeCloseTo(cohenKappa(pairs).kappa?.ci95[0] ?? Number.NaN, 12);
  });
});

test('words for it change at the bounds of Landis and Koch', () => {
  expect([-0.1, 0, 0.2, 0.21, 0.41, 0.61, 0.81, 1].map(kappaWord)).toEqual([
    'none',
    'none',
    'slight',
    'fair',
    'moderate',
    'substantial',
    'high',
    'high',
  ]);
});
