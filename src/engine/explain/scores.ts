/** Explains scores, what takes points from them, and how a turn changed them. */
import { sum } from '../../lib/arrays.ts';
import { exp } from '../../lib/det-math.ts';
import type { Explanation } from '../explain-types.ts';
import type { Rules } from '../rules.ts';
import type { ScoreView } from '../turn-view-types.ts';
import type { View } from '../view-types.ts';
import { build, fold, type Term } from './build.ts';
import { refs } from './refs.ts';

function scoreAt(view: View, seat: string, turn: string | undefined): ScoreView | undefined {
  if (turn === undefined || turn === '') return view.scores?.[seat];
  return view.history.find((h) => h.turn === Number(turn))?.scores[seat];
}

function deterrenceTerms(rules: Rules, score: ScoreView): Term[] {
  const p = rules.params;
  const parts = score.parts;
  if (parts === undefined) return [];
  const lost = parts.lost.map(
    (l): Term => ({
      key: `explain.term.loss-${l.when}`,
      params: { state: l.state },
      value: (-100 * l.loss) / p.valueReference,
    }),
  );
  const total = lost.reduce((sum, t) => sum + t.value, 0);
  const raw = 100 + total - p.paidWeight * parts.paid - (parts.nuclear ? p.nuclearPenalty : 0);
  const terms: Term[] = [
    { key: 'explain.term.full-marks', value: 100 },
    ...fold(lost, 5, 'explain.term.other-losses'),
    { key: 'explain.term.paid', params: { percent: Math.round(100 * parts.paid) }, value: -p.paidWeight * parts.paid },
  ];
  if (parts.nuclear) terms.push({ key: 'explain.term.nuclear', value: -p.nuclearPenalty });
  if (Math.abs(score.deterrence - raw) > 1e-9)
    terms.push({ key: 'explain.term.bounds', value: score.deterrence - raw });
  return terms;
}

function deescalationTerms(rules: Rules, score: ScoreView): Term[] {
  const p = rules.params;
  const parts = score.parts;
  if (parts === undefined) return [];
  const fear = (-p.threatWeight * (parts.fear[0] + parts.fear[1])) / 2;
  const climbs = -p.escalationMax * (1 - exp(-parts.rungPoints / p.escalationScale));
  const rest = score.deescalation - 100 - fear - climbs;
  const terms: Term[] = [
    { key: 'explain.term.full-marks', value: 100 },
    {
      key: 'explain.term.mean-threat',
      params: { points: Math.round((parts.fear[0] + parts.fear[1]) / 2) },
      value: fear,
    },
    { key: 'explain.term.rung-points', params: { points: Math.round(parts.rungPoints) }, value: climbs },
  ];
  if (Math.abs(rest) > 1e-9)
    terms.push({ key: parts.nuclear ? 'explain.term.nuclear' : 'explain.term.bounds', value: rest });
  return terms;
}

function legitimacyTerms(rules: Rules, score: ScoreView): Term[] {
  const p = rules.params;
  const parts = score.parts;
  if (parts === undefined) return [];
  const terms: Term[] = [
    { key: 'explain.term.full-marks', value: 100 },
    { key: 'explain.term.harm', value: -100 * p.harmWeight * parts.harm },
    { key: 'explain.term.overridden', value: -100 * p.wishWeight * parts.overridden },
    { key: 'explain.term.lost-support', value: -100 * p.supportWeight * (1 - parts.support / 100) },
    { key: 'explain.term.burden', value: -100 * p.burdenWeight * parts.burden },
  ];
  const rest = score.legitimacy - terms.reduce((sum, t) => sum + t.value, 0);
  if (Math.abs(rest) > 1e-9) terms.push({ key: 'explain.term.bounds', value: rest });
  return terms;
}

export function explainScore(
  rules: Rules,
  view: View,
  [seat, which, turn]: readonly string[],
): Explanation | undefined {
  const score = scoreAt(view, seat ?? '', turn);
  if (score === undefined || seat === undefined) return undefined;
  const ref = refs.score(seat, which ?? 'score', turn === undefined || turn === '' ? undefined : Number(turn));
  const titleParams = { seat };
  if (which === 'deterrence')
    return build(rules, {
      ref,
      thing: 'deterrence',
      titleParams,
      value: score.deterrence,
      unit: 'points',
      terms: deterrenceTerms(rules, score),
      formula: 'D = 100 − 100·value lost/measure − weight·share of time an attack would have paid − penalty if nuclear',
      params: ['valueReference', 'paidWeight', 'nuclearPenalty'],
      sources: ['huth-1988'],
    });
  if (which === 'deescalation')
    return build(rules, {
      ref,
      thing: 'deescalation',
      titleParams,
      value: score.deescalation,
      unit: 'points',
      terms: deescalationTerms(rules, score),
      formula: 'E = 100 − weight·mean threat − most·(1 − e^(−rung points/scale))',
      params: ['threatWeight', 'escalationMax', 'escalationScale'],
      sources: ['kahn-1965'],
    });
  if (which === 'legitimacy')
    return build(rules, {
      ref,
      thing: 'legitimacy',
      titleParams,
      value: score.legitimacy,
      unit: 'points',
      terms: legitimacyTerms(rules, score),
      formula: 'L = 100·(1 − harm − overridden wishes − lost support − burden), each by its weight',
      params: ['harmWeight', 'wishWeight', 'supportWeight', 'burdenWeight'],
    });
  if (which !== 'score') return undefined;
  const w = rules.params.legitimacyWeight;
  const terms: Term[] = [
    { key: 'explain.term.root-d', value: Math.sqrt(score.deterrence), ref: refs.score(seat, 'deterrence') },
    { key: 'explain.term.root-e', value: Math.sqrt(score.deescalation), ref: refs.score(seat, 'deescalation') },
    {
      key: 'explain.term.legitimacy-factor',
      value: 1 - w + (w * score.legitimacy) / 100,
      ref: refs.score(seat, 'legitimacy'),
    },
  ];
  return build(rules, {
    ref,
    thing: 'score',
    titleParams,
    value: score.score,
    unit: 'points',
    terms,
    product: true,
    formula: '√D · √E · (1 − w + w·L/100)',
    params: ['legitimacyWeight'],
  });
}

/** One kind of cause that takes points from a score: fear by whose it is, losses by state, everything else as it stands. */
export function explainScoreCause(
  rules: Rules,
  view: View,
  [seat = '', which = '', key = '']: readonly string[],
): Explanation | undefined {
  const score = explainScore(rules, view, [seat, which, '']);
  const parts = view.scores?.[seat]?.parts;
  const terms = score?.terms.filter((each) => each.key === key) ?? [];
  if (terms.length === 0 || parts === undefined) return undefined;
  const fear = key === 'explain.term.mean-threat';
  return build(rules, {
    ref: refs.scoreCause(seat, which, key),
    thing: `score-cause-${which}`,
    titleParams: { seat },
    value: sum(terms.map(({ value }) => value)),
    unit: 'points',
    terms: fear
      ? parts.fear.map(
          (points, i): Term => ({
            key: 'explain.term.fear-of',
            params: { seat: rules.seats[i === 0 ? 0 : 1].def.id, points: Math.round(points) },
            value: (-rules.params.threatWeight * points) / 2,
          }),
        )
      : terms.map(({ shown: _, ...term }) => term),
    formula: fear ? '−weight · (mean threat of either side) / 2' : 'the terms of one kind in the score',
    params: fear ? ['threatWeight'] : [],
  });
}

/** What the turn changed of a score: as it is now, less what it was; both open. */
export function explainScoreChange(
  rules: Rules,
  view: View,
  [seat = '', which = '']: readonly string[],
): Explanation | undefined {
  if (which !== 'deterrence' && which !== 'deescalation') return undefined;
  const last = [...view.history].reverse().find((each) => each.turn < view.time.turn);
  const now = view.scores?.[seat]?.[which];
  const was = last?.scores[seat]?.[which];
  if (now === undefined || was === undefined || last === undefined) return undefined;
  return build(rules, {
    ref: refs.scoreChange(seat, which),
    thing: `${which}-change`,
    titleParams: { seat },
    value: now - was,
    unit: 'points',
    terms: [
      { key: 'explain.term.now', value: now, ref: refs.score(seat, which) },
      { key: 'explain.term.before', value: -was, ref: refs.score(seat, which, last.turn) },
    ],
    formula: 'change = score now − score a turn ago',
  });
}
