/** Explains the staff's estimate by channel. */
import { estimate } from '../estimate.ts';
import type { Explanation } from '../explain-types.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, type Term } from './build.ts';
import { refs } from './refs.ts';

export function explainEstimate(
  rules: Rules,
  view: View,
  [move, state, theatre]: readonly string[],
): Explanation | undefined {
  const target = {
    ...(state === undefined || state === '' ? {} : { state }),
    ...(theatre === undefined || theatre === '' ? {} : { theatre }),
  };
  const guess = estimate(rules, view, { move: move ?? '', ...target });
  if (guess === undefined || move === undefined) return undefined;
  const terms = (['forces', 'status', 'seats', 'shock'] as const).map(
    (k): Term => ({ key: `explain.term.${k}`, value: guess.channels[k], channel: k }),
  );
  return build(rules, {
    ref: refs.estimate(move, target.state, target.theatre),
    thing: 'estimate',
    titleParams: { move },
    value: guess.centre,
    unit: 'points',
    terms,
    formula: 'forces + status + seats + shock under public priors, ±8',
  });
}
