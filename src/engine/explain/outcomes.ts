/** Explains insight and outcomes: what is counted over a whole match. */

import type { Explanation } from '../explain-types.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, fold, type Term } from './build.ts';
import { refs } from './refs.ts';

export function explainInsight(rules: Rules, view: View, [seat, which]: readonly string[]): Explanation | undefined {
  const insight = view.debrief?.insight[seat ?? ''];
  if (insight === undefined || seat === undefined || which === undefined) return undefined;
  const counts: Record<string, number> = {
    predictions: insight.predictions,
    hits: insight.hits,
    readings: insight.readings,
    readingHits: insight.readingHits,
  };
  const means: Record<string, number | undefined> = {
    intervalScore: insight.intervalScore,
    baseline: insight.baseline,
    meanGap: insight.meanGap,
  };
  const ref = refs.insight(seat, which);
  const count = counts[which];
  if (count !== undefined)
    return build(rules, {
      ref,
      thing: `insight-${which}`,
      titleParams: { seat },
      value: count,
      unit: 'count',
      terms: [{ key: `explain.term.${which}`, value: count }],
      formula: 'counted over the match',
    });
  const value = means[which];
  if (value === undefined) return undefined;
  const own = view.cards.filter(
    (c) =>
      c.seat === seat &&
      !c.joint &&
      c.prediction !== undefined &&
      c.prediction.afterEstimate !== true &&
      c.seen !== undefined,
  );
  const n = Math.max(1, own.length);
  const part = (c: (typeof own)[number]): number => {
    const seen = c.seen?.total ?? 0;
    if (which === 'meanGap') return Math.abs((c.prediction?.centre ?? 0) - seen);
    const [low, high] = which === 'baseline' ? [-10, 10] : [c.prediction?.low ?? 0, c.prediction?.high ?? 0];
    return high - low + 10 * (seen < low ? low - seen : seen > high ? seen - high : 0);
  };
  const terms = fold(
    own.map(
      (c): Term => ({
        key: 'explain.term.own-card',
        params: { card: c.id, move: c.move },
        value: part(c) / n,
        ref: refs.card(c.id),
      }),
    ),
    7,
    'explain.term.other-cards',
  );
  return build(rules, {
    ref,
    thing: `insight-${which}`,
    titleParams: { seat },
    value,
    unit: 'points',
    decimals: 1,
    terms,
    formula: which === 'meanGap' ? 'mean of |predicted − read|' : 'mean of width + 10 × miss',
    sources: ['gneiting-raftery-2007'],
  });
}

export function explainOutcome(rules: Rules, view: View, [which, seat]: readonly string[]): Explanation | undefined {
  const outcomes = view.debrief?.outcomes;
  if (outcomes === undefined || which === undefined) return undefined;
  const ref = refs.outcome(which, seat === '' ? undefined : seat);
  if (which === 'harm') {
    const terms = view.states
      .filter((x) => x.harm > 0)
      .map((x): Term => ({ key: 'explain.term.harm-in', params: { state: x.id }, value: 100 * x.harm }));
    const raw = terms.reduce((sum, t) => sum + t.value, 0);
    if (raw > 100) terms.push({ key: 'explain.term.bounds', value: 100 - raw });
    return build(rules, {
      ref,
      thing: 'outcome-harm',
      value: 100 * outcomes.harm,
      unit: 'percent',
      terms: terms.length > 0 ? terms : [{ key: 'explain.term.none', value: 0 }],
      formula: 'sum over states, at most 100',
    });
  }
  const single: Record<string, { value: number; unit: Explanation['unit'] }> = {
    overridden: { value: 100 * outcomes.overridden, unit: 'percent' },
    treaties: { value: outcomes.treatiesInForce, unit: 'count' },
    forums: { value: outcomes.forumsOpen, unit: 'count' },
    joint: { value: outcomes.jointActs, unit: 'count' },
    wars: { value: view.debrief?.wars ?? 0, unit: 'count' },
    burden: { value: 100 * (outcomes.burden[seat ?? ''] ?? 0), unit: 'percent' },
    members: { value: outcomes.members[seat ?? ''] ?? 0, unit: 'count' },
    paid: { value: 100 * (view.debrief?.paidShare[seat ?? ''] ?? 0), unit: 'percent' },
  };
  const found = single[which];
  return found === undefined
    ? undefined
    : build(rules, {
        ref,
        thing: `outcome-${which}`,
        ...(seat === undefined || seat === '' ? {} : { titleParams: { seat } }),
        value: found.value,
        unit: found.unit,
        terms: [{ key: `explain.term.outcome-${which}`, value: found.value }],
        formula: 'counted at the end',
      });
}
