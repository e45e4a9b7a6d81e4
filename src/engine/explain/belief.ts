/** Explains what threat rests on: belief, grievance, and the institution's two bars. */
import { sigmoid } from '../../lib/det-math.ts';
import type { Explanation } from '../explain-types.ts';
import { seatOf } from '../moves/view-facts.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, type Term } from './build.ts';
import { refs } from './refs.ts';

/** Belief in percent: the prior, and what acts added or took, each through the same slope. */
export function explainBelief(rules: Rules, view: View): Explanation | undefined {
  const first = view.threat?.theatres[0];
  if (view.threat === undefined || first === undefined) return undefined;
  const prior = 100 * sigmoid(rules.seats[seatOf(rules, view)].prior);
  const value = 100 * view.threat.belief;
  const worth = rules.lens.perception * rules.params.beliefShare;
  const grievance = new Set(first.lines.filter((l) => l.kind === 'grievance-floor').map((l) => l.ref));
  const rest = value - prior;
  const acts = first.lines.filter((l) => l.kind === 'act' && !grievance.has(l.ref));
  const terms: Term[] = [
    { key: 'explain.term.prior', value: prior },
    { key: 'explain.term.acts-read', params: { count: acts.length, worth: Math.round(worth * 100) }, value: rest },
  ];
  return build(rules, {
    ref: refs.belief(),
    thing: 'belief',
    value,
    unit: 'percent',
    terms,
    formula: 'b = 1/(1 + e^−l), l = prior + Σ lines',
    params: ['beliefMemory', 'beliefCap', 'attributionBase', 'attributionGrievance', 'confirmation'],
    sources: ['kydd-2005', 'jervis-1976'],
  });
}

export function explainGrievance(rules: Rules, view: View): Explanation | undefined {
  if (view.threat === undefined) return undefined;
  const floor = rules.seats[seatOf(rules, view)].grievanceFloor;
  const terms: Term[] = [
    { key: 'explain.term.grievance-floor', value: floor },
    { key: 'explain.term.slights', value: view.threat.grievance - floor },
  ];
  return build(rules, {
    ref: refs.grievance(),
    thing: 'grievance',
    value: view.threat.grievance,
    unit: 'points',
    terms,
    formula: 'G = floor + slights − recognition',
    params: ['grievanceMemory', 'inclusionBuffer'],
    sources: ['larson-shevchenko-2010'],
  });
}

export function explainInstitution(
  rules: Rules,
  view: View,
  [which, theatre]: readonly string[],
): Explanation | undefined {
  if (which === 'confidence') {
    const value = 100 * (view.confidence[theatre ?? ''] ?? 0);
    return build(rules, {
      ref: refs.confidence(theatre ?? ''),
      thing: 'confidence',
      titleParams: { theatre: theatre ?? '' },
      value,
      unit: 'percent',
      terms: [{ key: 'explain.term.measures', value }],
      formula: 'measures agreed, fading',
      params: ['confidenceMemory', 'safetyCut'],
    });
  }
  if (which !== 'verification' && which !== 'inclusion') return undefined;
  const start = 100 * rules.level.start[which];
  const value = 100 * view[which];
  const terms: Term[] = [
    { key: 'explain.term.start', value: start },
    { key: 'explain.term.since-start', value: value - start },
  ];
  return build(rules, {
    ref: which === 'verification' ? refs.verification() : refs.inclusion(),
    thing: which,
    value,
    unit: 'percent',
    terms,
    formula: which === 'verification' ? 'V, fading each half-year' : 'I, fading each half-year',
    params:
      which === 'verification' ? ['verificationMemory', 'institutionGain'] : ['inclusionMemory', 'institutionGain'],
    sources: ['keohane-1984', 'ikenberry-2001'],
  });
}
