/** Explains numbers of a state's dossier: where they started and what has moved them since. */

import type { Explanation } from '../explain-types.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, type Term } from './build.ts';
import { refs } from './refs.ts';

export function explainRegion(rules: Rules, view: View, [id, which, seat]: readonly string[]): Explanation | undefined {
  const state = view.states.find((x) => x.id === id);
  const def = rules.level.states.find((x) => x.id === id);
  if (state === undefined || def === undefined || id === undefined || which === undefined) return undefined;
  const s = seat ?? '';
  const values: Record<string, { now: number; start: number; unit: Explanation['unit']; decimals?: number }> = {
    support: { now: state.support[s] ?? 0, start: def.support[s] ?? 50, unit: 'points' },
    economy: { now: 100 * (state.economy[s] ?? 0), start: 100 * (def.economy[s] ?? 0), unit: 'percent' },
    ready: { now: 100 * state.ready, start: 0, unit: 'percent' },
    own: { now: state.own, start: def.own, unit: 'units', decimals: 1 },
    occupied: {
      now: 100 * (state.occupied[s] ?? 0),
      start: def.occupied?.by === s ? 100 * def.occupied.share : 0,
      unit: 'percent',
    },
    separatist: { now: 100 * state.separatist, start: 100 * def.separatist, unit: 'percent' },
    harm: { now: 100 * state.harm, start: 0, unit: 'percent' },
  };
  if (which === 'forces') {
    const force = view.forces.find((f) => f.id === Number(s));
    return force === undefined
      ? undefined
      : build(rules, {
          ref: refs.region(id, which, s),
          thing: 'region-forces',
          titleParams: { state: id },
          value: force.units,
          unit: 'units',
          decimals: 1,
          terms: [{ key: 'explain.term.force-standing', value: force.units }],
          formula: 'units × (1 − wear)^age',
          params: ['wear'],
        });
  }
  const found = values[which];
  if (found === undefined) return undefined;
  const terms: Term[] = [
    { key: 'explain.term.start', value: found.start },
    { key: 'explain.term.since-start', value: found.now - found.start },
  ];
  return build(rules, {
    ref: refs.region(id, which, seat === '' ? undefined : seat),
    thing: `region-${which}`,
    titleParams: { state: id, ...(s === '' ? {} : { seat: s }) },
    value: found.now,
    unit: found.unit,
    ...(found.decimals === undefined ? {} : { decimals: found.decimals }),
    terms,
    formula: 'start + what acts, events and time did',
    sources: def.sources,
  });
}

export function explainStake(
  rules: Rules,
  _view: View,
  [seat, which, state]: readonly string[],
): Explanation | undefined {
  const index = rules.seatIndex.get(seat ?? '');
  if (index === undefined || state === undefined || (which !== 'value' && which !== 'redLine')) return undefined;
  const value = 100 * (rules.seats[index].def.stakes[state]?.[which] ?? 0);
  return build(rules, {
    ref: refs.stake(seat ?? '', which, state),
    thing: `stake-${which}`,
    titleParams: { seat: seat ?? '', state },
    value,
    unit: 'percent',
    terms: [{ key: 'explain.term.level-value', value }],
    formula: 'set by the level',
    sources: rules.level.states.find((x) => x.id === state)?.sources ?? [],
  });
}
