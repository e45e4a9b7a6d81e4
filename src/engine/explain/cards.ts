/** Explains a card's number ("Why +14?") and the gap between what was predicted and what was read. */

import type { Explanation } from '../explain-types.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, type Term } from './build.ts';
import { refs } from './refs.ts';

const PARTS = ['forces', 'status', 'seats', 'shock'] as const;

export function explainCard(rules: Rules, view: View, [id, part]: readonly string[]): Explanation | undefined {
  const card = view.cards.find((c) => c.id === Number(id));
  const seen = card?.seen;
  if (card === undefined || seen === undefined) return undefined;
  const move = rules.moves.get(card.move)?.def;
  const titleParams = { move: card.move, card: card.id };
  const one = PARTS.find((p) => p === part);
  if (one !== undefined) {
    const terms: Term[] = [{ key: `explain.term.${one}`, value: seen[one], fact: card.fact }];
    return build(rules, {
      ref: refs.card(card.id, one),
      thing: `card-${one}`,
      titleParams,
      value: seen[one],
      unit: 'points',
      terms,
      formula: 'sum of this act’s lines in the channel',
    });
  }
  const terms = PARTS.map(
    (p): Term => ({
      key: `explain.term.${p}`,
      value: seen[p],
      channel: p,
      ref: refs.card(card.id, p),
      fact: card.fact,
    }),
  );
  return build(rules, {
    ref: refs.card(card.id),
    thing: 'card',
    titleParams,
    value: seen.total,
    unit: 'points',
    terms,
    formula: 'forces + status + seats + shock',
    params: ['habituation', 'attributionBase', 'confirmation', 'shockMemory'],
    sources: move?.sources ?? [],
  });
}

/** The same act as one bloc of the reading side takes it, under its own weights; without a bloc: as the mover's own desk does. */
export function explainBloc(rules: Rules, view: View, [id, bloc]: readonly string[]): Explanation | undefined {
  const card = view.cards.find((c) => c.id === Number(id));
  const mover = bloc === '';
  const seen = mover ? card?.own : card?.blocs?.find((each) => each.bloc === bloc)?.seen;
  if (card === undefined || seen === undefined || bloc === undefined) return undefined;
  return build(rules, {
    ref: mover ? refs.mover(card.id) : refs.bloc(card.id, bloc),
    thing: mover ? 'own-reading' : 'bloc-reading',
    titleParams: { move: card.move, ...(mover ? { seat: card.seat } : { bloc }) },
    value: seen.total,
    unit: 'points',
    terms: PARTS.map((p): Term => ({ key: `explain.term.${p}`, value: seen[p], channel: p, fact: card.fact })),
    formula: mover
      ? 'forces + status + seats + shock'
      : 'Σ bloc weight · (forces + shock) of each theatre, + status + seats',
  });
}

export function explainGap(rules: Rules, view: View, [id]: readonly string[]): Explanation | undefined {
  const card = view.cards.find((c) => c.id === Number(id));
  if (card?.seen === undefined || card.prediction === undefined || card.gap === undefined) return undefined;
  const sign = card.seen.total >= card.prediction.centre ? 1 : -1;
  const terms: Term[] = [
    { key: 'explain.term.was-read', value: sign * card.seen.total, ref: refs.card(card.id) },
    { key: 'explain.term.was-predicted', value: -sign * card.prediction.centre },
  ];
  return build(rules, {
    ref: refs.gap(card.id),
    thing: 'gap',
    titleParams: { move: card.move },
    value: card.gap,
    unit: 'points',
    terms,
    formula: '|predicted − read|',
  });
}

/** What stands behind the order of the costliest gaps: all that a misread aim added, or only what came unpredicted. */
export function explainGapCost(rules: Rules, view: View, [id]: readonly string[]): Explanation | undefined {
  const ranked = view.debrief?.costliest.find(({ card }) => card === Number(id));
  const card = view.cards.find((c) => c.id === Number(id));
  if (ranked === undefined || ranked.kind === 'none' || card?.seen === undefined) return undefined;
  const read: Term = { key: 'explain.term.was-read', value: card.seen.total, ref: refs.card(card.id) };
  const predicted: Term = { key: 'explain.term.was-predicted', value: -Math.max(0, card.prediction?.centre ?? 0) };
  return build(rules, {
    ref: refs.gapCost(card.id),
    thing: `gap-cost-${ranked.kind}`,
    titleParams: { move: card.move },
    value: ranked.cost,
    unit: 'points',
    terms: ranked.kind === 'aim' ? [read] : [read, predicted],
    formula: ranked.kind === 'aim' ? 'read' : 'read − max(0, predicted)',
  });
}
