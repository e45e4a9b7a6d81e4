/**
 * Players against players: each plays each in both seats, on the same seeds. In a seat, one player beats another on a
 * seed when it makes more of the seat against the same rival: the two seats of a level need not be alike, and both sides
 * gain from peace, so that scores of the two sides of one game cannot be held against each other.
 */
import { exp, log } from '../lib/det-math.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../lib/stats.ts';

/** Scores by seat (0 or 1), player, rival and seed. */
export type Scores = readonly (readonly (readonly (readonly number[])[])[])[];

/** One player against another in one seat. */
export interface Duel {
  readonly seat: number;
  readonly player: number;
  readonly other: number;
  /** Seeds on which it made more of the seat, over all rivals; a tie counts half. */
  readonly wins: MeanWithInterval;
  /** How much more, points. */
  readonly margin: MeanWithInterval;
}

function compare(scores: Scores, seat: number, player: number, other: number): Duel {
  const margins = (scores[seat]?.[player] ?? []).flatMap((seeds, rival) =>
    seeds.map((score, k) => score - (scores[seat]?.[other]?.[rival]?.[k] ?? score)),
  );
  return {
    seat,
    player,
    other,
    wins: shareWithInterval(winsIn(margins), margins.length),
    margin: meanWithInterval(margins),
  };
}

function winsIn(margins: readonly number[]): number {
  return margins.reduce((sum, margin) => sum + (margin > 0 ? 1 : margin === 0 ? 0.5 : 0), 0);
}

/** Every player against every other, in both seats. */
export function duels(scores: Scores): Duel[] {
  const players = scores[0]?.map((_, k) => k) ?? [];
  return scores.flatMap((_, seat) =>
    players.flatMap((player) =>
      players.flatMap((other) => (player === other ? [] : [compare(scores, seat, player, other)])),
    ),
  );
}

/** Mean of the ratings, and points of rating for each factor of ten in the odds: as in chess. */
const MEAN_RATING = 1500;
const POINTS_A_FACTOR_TEN = 400;
const ROUNDS = 500;

/**
 * Elo: ratings under which the shares of wins of all pairs, in both seats, are the likeliest.
 *
 * Equation: `Pr(a beats b) = 1 / (1 + 10^((R_b - R_a) / 400))`, fitted by `w_a <- wins_a / sum_b games_ab / (w_a + w_b)`
 * Units: points of rating, mean 1500.
 * Source: Elo 1978; Bradley and Terry 1952; Hunter 2004.
 * Limits: half a win is added to each side of every pair, so that nobody who never loses is rated without bound.
 */
export function ratings(all: readonly Duel[], players: number, games: number): number[] {
  let strength = Array.from({ length: players }, () => 1);
  const won = strength.map((_, a) =>
    all.reduce((sum, { player, wins }) => sum + (player === a ? wins.mean * games + 0.5 : 0), 0),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = strength;
    strength = before.map((own, a) => {
      const met = all.reduce(
        (sum, { player, other }) => sum + (player === a ? (games + 1) / (own + (before[other] ?? 1)) : 0),
        0,
      );
      return met === 0 ? own : (won[a] ?? 0) / met;
    });
    const mean = exp(strength.reduce((sum, each) => sum + log(each), 0) / Math.max(1, players));
    strength = strength.map((each) => each / mean);
  }
  return strength.map((each) => MEAN_RATING + (POINTS_A_FACTOR_TEN * log(each)) / log(10));
}
