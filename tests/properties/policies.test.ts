/**
 * Restraint, build-up and a firm but fair hand fare as theory says, against bots that play out the type they were dealt.
 *
 * The full form plays 300 games a cell and holds the means to the bounds. The short form plays few, and fails when the
 * 95 % interval of a mean lies wholly on the wrong side of its bound.
 */
import { describe, expect, test } from 'vitest';
import { type GameResult, runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import type { BotId } from '../../src/bots/index.ts';
import { meanWithInterval } from '../../src/lib/stats.ts';
import { FULL, games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const COUNT = games(24, 300);
const LENSES = ['realist', 'constructivist', 'institutionalist', 'synthesis'] as const;
type Lens = (typeof LENSES)[number];
type Measure = 'deterrence' | 'deescalation';

const played = new Map<string, readonly GameResult[]>();

/** All games of a cell, played once. */
function gamesOf(nato: BotId, type: string, lens: Lens): readonly GameResult[] {
  const key = `${nato} ${type} ${lens}`;
  const known = played.get(key);
  if (known !== undefined) return known;
  const rules = rulesOf(CAMPAIGN, { lens });
  const fresh = Array.from({ length: COUNT }, (_, n) =>
    runGame(rules, { nato, russia: 'by-type' }, { ...seedsOfGame(1, n), types: { russia: type } }),
  );
  played.set(key, fresh);
  return fresh;
}

/** Scores of the first seat, game by game; every cell plays the same seeds, those of `simulate --seed 1`. */
function cell(nato: BotId, type: string, measure: Measure, lens: Lens = 'synthesis'): number[] {
  const scores = gamesOf(nato, type, lens).map((game) => game.seats.nato?.[measure] ?? Number.NaN);
  const { mean, ci95 } = meanWithInterval(scores);
  const [low, high] = ci95;
  report(
    `${nato} against ${type}, ${lens}: ${measure} ${mean.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)}), ${COUNT} games`,
  );
  return scores;
}

/** Differences game by game: both cells share their seeds. */
function differences(a: readonly number[], b: readonly number[]): number[] {
  return a.map((x, n) => x - (b[n] ?? Number.NaN));
}

function expectAbove(values: readonly number[], bound: number): void {
  const { mean, ci95 } = meanWithInterval(values);
  expect(FULL ? mean : ci95[1]).toBeGreaterThan(bound);
}

function expectBelow(values: readonly number[], bound: number): void {
  const { mean, ci95 } = meanWithInterval(values);
  expect(FULL ? mean : ci95[0]).toBeLessThan(bound);
}

describe('policies of the alliance', () => {
  test(
    'against a security-seeker a hawk escalates: at least 20 points below a dove',
    () => {
      const dove = cell('dove', 'security-seeker', 'deescalation');
      const hawk = cell('hawk', 'security-seeker', 'deescalation');
      const below = differences(dove, hawk);
      report(`the hawk is ${meanWithInterval(below).mean.toFixed(1)} points below the dove`);
      expectAbove(below, 20);
    },
    patience(20),
  );

  test(
    'against a revisionist a dove deters nothing, below 30, and a firm but fair hand does, above 50',
    () => {
      expectBelow(cell('dove', 'revisionist', 'deterrence'), 30);
      expectAbove(cell('firm-but-fair', 'revisionist', 'deterrence'), 50);
    },
    patience(30),
  );

  test(
    'differ with the lens: a hawk against a security-seeker by at least 15 points between two lenses',
    () => {
      const cells = LENSES.map((lens) => cell('hawk', 'security-seeker', 'deescalation', lens));
      const pairs = cells.flatMap((a, i) =>
        cells.slice(i + 1).map((b) => {
          const all = differences(a, b);
          return meanWithInterval(all).mean < 0 ? all.map((x) => -x) : all;
        }),
      );
      const [widest = []] = pairs.toSorted((a, b) => meanWithInterval(b).mean - meanWithInterval(a).mean);
      report(`the two lenses furthest apart differ by ${meanWithInterval(widest).mean.toFixed(1)} points`);
      expectAbove(widest, 15);
    },
    patience(30),
  );
});
