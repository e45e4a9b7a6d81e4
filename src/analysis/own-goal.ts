/** What a type plays for: its own goal, beside the common score. */
import {
  exists,
  type GameState,
  grievanceOf,
  type Rules,
  rungRank,
  type SeatId,
  type SeatIndex,
  scorePartsOf,
} from '../engine/index.ts';

/** How much of a state stands with a side, 0-1: its step on the side's ladder, less what the rival holds, or what is held. */
function nearnessOf(rules: Rules, s: GameState, i: SeatIndex, c: number): number {
  const row = s.states[c];
  if (row === undefined) return 0;
  const { alliance, rival } = rules.seats[i];
  const rung = rungRank(row.rung[alliance] ?? 'none') / rungRank('member');
  return Math.max(rung * (1 - (row.occupied[rival] ?? 0)), row.occupied[i] ?? 0);
}

/** What a side has drawn to it or holds of what it holds dear: 0-1. */
function holdingOf(rules: Rules, s: GameState, i: SeatIndex): number {
  const { stake } = rules.seats[i];
  let held = 0;
  let all = 0;
  for (let c = 0; c < s.states.length; c += 1) {
    if (!exists(rules, c, s.tick - 1)) continue;
    const dear = stake[c] ?? 0;
    all += dear;
    held += dear * nearnessOf(rules, s, i, c);
  }
  return all > 0 ? held / all : 0;
}

/** Its standing at home, points: a leader's hold on power, a consensus' support. */
function homeOf(rules: Rules, s: GameState, i: SeatIndex): number {
  const { regime, support } = s.seats[i];
  return rules.seats[i].def.homeFront.kind === 'leader' ? 100 * regime : support;
}

/**
 * Own goal: how well a match came out for a side by what its type wants. What drives it to attack is what it plays to
 * still: fear, greed, hurt standing and worry for its regime, in the same proportion.
 *
 * Equation: `(phi (100 - T) + 100 g held + s (100 - G) + r home) / (phi + g + s + r)`, 0 if nuclear weapons were used
 * Units: points 0-100; T the side's own mean threat, G its grievance, home its hold on power or its support, points; held
 * the share by value x red line of all states that stand on its ladder (by step) or that it holds, 0-1; phi, g, s, r fear,
 * greed, status and regime fear of its type.
 * Source: Fearon 1995; Larson and Shevchenko 2010; Tsygankov 2016; own design of the sum.
 * Limits: but for threat read from the last state; a measure for searching policies, no part of the score.
 */
export function ownGoalOf(rules: Rules, s: GameState, i: SeatIndex): number {
  const type = rules.seats[i].def.types[s.seats[i].type];
  if (type === undefined) throw new RangeError(`seat ${rules.seats[i].def.id} was dealt no type`);
  if (s.nuclear) return 0;
  const wants: readonly (readonly [weight: number, points: number])[] = [
    [type.fear, 100 - scorePartsOf(rules, s, i).fear[i]],
    [type.greed, 100 * holdingOf(rules, s, i)],
    [type.status, 100 - grievanceOf(rules, s, i)],
    [type.regime, homeOf(rules, s, i)],
  ];
  const weight = wants.reduce((sum, [each]) => sum + each, 0);
  return weight <= 0 ? 0 : wants.reduce((sum, [each, points]) => sum + each * points, 0) / weight;
}

/** The same for both seats. */
export function ownGoals(rules: Rules, s: GameState): Record<SeatId, number> {
  return Object.fromEntries(rules.seats.map(({ def, index }) => [def.id, ownGoalOf(rules, s, index)]));
}
