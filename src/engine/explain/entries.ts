/** Explains sums over several lines or cards: what one cause weighs in a ledger, and the mean gap of a turn. */

import type { Explanation } from '../explain-types.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, type Term } from './build.ts';
import { refs } from './refs.ts';
import { lineTerm } from './threat.ts';

/** Everything that one card, or one fact without a card, has left in the own ledger of a theatre, as it weighs now. */
export function explainEntry(
  rules: Rules,
  view: View,
  [theatre, card, fact]: readonly string[],
): Explanation | undefined {
  const cell = view.threat?.theatres.find((t) => t.theatre === theatre);
  if (cell === undefined || theatre === undefined) return undefined;
  const byCard = card !== undefined && card !== '';
  const lines = cell.lines.filter((l) =>
    byCard ? l.card === Number(card) : l.card === undefined && l.cause !== undefined && l.cause === Number(fact),
  );
  const [first] = lines;
  if (first === undefined) return undefined;
  const terms = lines.map((line): Term => {
    // The act is the title; its lines are told apart by channel and kind.
    const { params: _params, ...term } = lineTerm(line, theatre);
    return { ...term, key: `explain.term.of-${line.kind}` };
  });
  return build(rules, {
    ref: refs.entry(theatre, first.card, first.cause),
    thing: 'entry',
    titleParams: { theatre },
    value: lines.reduce((sum, line) => sum + line.now, 0),
    unit: 'points',
    decimals: 1,
    terms,
    formula: 'sum of the lines of one cause',
  });
}

/** A seat's overall threat at the end of an earlier turn: its theatres, each by its weight. */
export function explainHistory(rules: Rules, view: View, [seat, turn]: readonly string[]): Explanation | undefined {
  const index = rules.seatIndex.get(seat ?? '');
  const past = view.history.find((h) => h.turn === Number(turn));
  const theatres = past?.theatres[seat ?? ''];
  // What a seat is told of the other in rounded figures does not add up, so it is not taken apart.
  const exact = view.phase === 'ended' || view.options.difficulty === 'guided' || view.me?.seat === seat;
  if (index === undefined || seat === undefined || past === undefined || theatres === undefined || !exact)
    return undefined;
  const weight = rules.seats[index].weight;
  const terms = rules.theatres.map(
    (theatre, h): Term => ({
      key: 'explain.term.theatre-weighed',
      params: { theatre, percent: Math.round(100 * (weight[h] ?? 0)) },
      value: (weight[h] ?? 0) * (theatres[theatre] ?? 0),
    }),
  );
  return build(rules, {
    ref: refs.history(seat, past.turn),
    thing: 'history',
    titleParams: { seat },
    value: past.threat[seat] ?? 0,
    unit: 'points',
    terms,
    formula: 'T = Σ z·T(theatre)',
  });
}

/** The mean of a turn's own gaps, in the whole points that their cards show. */
export function explainMeanGap(rules: Rules, view: View, [turn]: readonly string[]): Explanation | undefined {
  const own = view.cards.filter((c) => c.mine && c.turn === Number(turn) && c.gap !== undefined);
  if (own.length === 0) return undefined;
  const terms = own.map(
    (c): Term => ({
      key: 'explain.term.gap-share',
      params: { card: c.id, move: c.move },
      value: Math.round(c.gap ?? 0) / own.length,
      ref: refs.gap(c.id),
    }),
  );
  return build(rules, {
    ref: refs.meanGap(Number(turn)),
    thing: 'mean-gap',
    value: terms.reduce((sum, t) => sum + t.value, 0),
    unit: 'points',
    decimals: 1,
    terms,
    formula: 'mean of |predicted − read|, in whole points',
  });
}
