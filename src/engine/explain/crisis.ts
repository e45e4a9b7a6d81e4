/** Explains numbers of a crisis: rungs, the chance that things slip, and what a choice costs at home. */

import type { Explanation } from '../explain-types.ts';
import { FORCE_RUNG } from '../model/escalation.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, type Term } from './build.ts';
import { refs } from './refs.ts';

export function explainRung(rules: Rules, view: View, [theatre, seat]: readonly string[]): Explanation | undefined {
  if (theatre === '#crisis') {
    const rung = view.crisis?.rungs[seat ?? ''];
    if (rung === undefined || seat === undefined || view.crisis === undefined) return undefined;
    const start = view.crisis.log[0] === undefined ? rung : Math.min(rung, view.crisis.startRung);
    const terms: Term[] = [
      { key: 'explain.term.opened-at', value: start },
      { key: 'explain.term.steps-since', value: rung - start },
    ];
    return build(rules, {
      ref: refs.crisisRung(seat),
      thing: 'crisis-rung',
      titleParams: { seat },
      value: rung,
      unit: 'rung',
      terms,
      formula: 'opening rung + steps',
      sources: ['kahn-1965'],
    });
  }
  const rung = view.theatreRungs[theatre ?? ''];
  if (rung === undefined || theatre === undefined) return undefined;
  return build(rules, {
    ref: refs.rung(theatre),
    thing: 'rung',
    titleParams: { theatre },
    value: rung,
    unit: 'rung',
    terms: [{ key: rung > 0 ? 'explain.term.highest-act' : 'explain.term.calm', value: rung }],
    formula: 'highest act or crisis, one step down each half-year',
    sources: ['kahn-1965'],
  });
}

export function explainSlip(rules: Rules, view: View): Explanation | undefined {
  const crisis = view.crisis;
  if (crisis === undefined) return undefined;
  const p = rules.params;
  const rung = Math.max(...Object.values(crisis.rungs));
  const safety = 1 - p.safetyCut * (view.confidence[crisis.theatre] ?? 0);
  const hurry = crisis.origin === 'accident' || crisis.origin === 'gamble' ? p.slipShortWarning : 1;
  const place = view.states.find(({ id }) => id === crisis.state);
  const bound = rung >= FORCE_RUNG - 1 && Object.values(place?.rungs ?? {}).includes('member');
  const guarantee = bound ? p.slipGuarantee : 1;
  const known = p.slipBase * (rung / p.slipRung) * safety * hurry * (1 + p.aiSpeed) * guarantee;
  const fear = known <= 0 ? 0 : crisis.slipChance / known;
  const terms: Term[] = [
    { key: 'explain.term.slip-base', value: 100 * p.slipBase },
    { key: 'explain.term.slip-rung', value: rung / p.slipRung },
    { key: 'explain.term.slip-fear', value: fear },
    { key: 'explain.term.slip-safety', value: safety },
    { key: 'explain.term.slip-hurry', value: hurry * (1 + p.aiSpeed) },
    { key: 'explain.term.slip-guarantee', value: guarantee },
  ];
  return build(rules, {
    ref: refs.slip(),
    thing: 'slip',
    value: 100 * crisis.slipChance,
    unit: 'percent',
    terms,
    product: true,
    formula: 'slip = base × rung/reference × fear × safety × hurry × guarantee',
    params: ['slipBase', 'slipRung', 'slipShortWarning', 'safetyCut', 'slipGuarantee', 'slipEased'],
    sources: ['schelling-1960', 'posen-1991', 'snyder-1965', 'george-1991'],
  });
}

export function explainHomeCost(rules: Rules, view: View, [choice]: readonly string[]): Explanation | undefined {
  const crisis = view.crisis;
  const option = crisis?.options.find((o) => o.choice === choice);
  if (crisis === undefined || option === undefined || choice === undefined) return undefined;
  const own = crisis.rungs[view.me?.seat ?? ''] ?? 0;
  const stepping = choice === 'step-down' || choice === 'accept';
  const full = stepping ? -rules.params.audienceCost * own : option.home;
  const terms: Term[] = stepping
    ? [
        { key: 'explain.term.audience', params: { rung: own }, value: full },
        { key: 'explain.term.quiet', value: option.home - full },
      ]
    : [{ key: `explain.term.home-${choice}`, value: option.home }];
  return build(rules, {
    ref: refs.homeCost(choice),
    thing: 'home-cost',
    titleParams: { choice },
    value: option.home,
    unit: 'points',
    terms,
    formula: 'audience cost × own rung',
    params: ['audienceCost', 'audienceQuiet'],
    sources: ['fearon-1994'],
  });
}
