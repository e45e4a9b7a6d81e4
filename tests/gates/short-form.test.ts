/**
 * The gates in short: the claims that must hold, on few games. A figure may lie on the wrong side of its threshold by
 * chance, so it fails only when its whole interval does; `npm run gates` plays them in full.
 */
import { describe, expect, test } from 'vitest';
import { type Figure, GATES, type GameRow, meets } from '../../src/analysis/gates/index.ts';
import { playingLab } from '../helpers/lab.ts';
import { levelOf } from '../helpers/levels.ts';

const CAMPAIGN = 'europe-1991-2024';
const SHORT = { reported: 24, screening: 12, candidates: 4, varied: 2, full: false };

/** Is the whole 95 % interval on the wrong side? */
function surelyMissed({ value, bound }: Figure): boolean {
  return bound !== undefined && !value.ci95.some((end) => meets(end, bound)) && !meets(value.mean, bound);
}

const level = levelOf(CAMPAIGN);
const lab = playingLab(level);

describe('on the campaign', () => {
  test.each(GATES.filter(({ id }) => ['G1', 'G2', 'G4', 'G7'].includes(id)).map((gate) => [gate.id, gate] as const))(
    '%s is not missed beyond chance',
    async (_id, gate) => {
      const { figures } = await gate.measure(lab, SHORT);
      expect(figures.filter((figure) => figure.bound !== undefined).length).toBeGreaterThan(1);
      expect(figures.filter(surelyMissed).map(({ name, value }) => `${name}: ${value.mean}`)).toEqual([]);
    },
    120_000,
  );

  test('what the policies lead to differs from type to type: the same hawk against an innocent and a greedy rival', async () => {
    const [first, second] = await lab.all(
      ['security-seeker', 'revisionist'].map((type) => ({
        bots: { nato: 'hawk', russia: 'by-type' } as const,
        types: { russia: type },
        lens: 'synthesis',
        seed: 5,
      })),
      24,
    );
    const kept = (rows: readonly GameRow[] = []) =>
      rows.reduce((sum, row) => sum + (row.seats.nato?.deterrence ?? 0), 0) / Math.max(1, rows.length);
    expect(kept(first)).toBeGreaterThan(kept(second) + 20);
  });
});
