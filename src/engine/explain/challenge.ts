/** Explains the prices of calling an act to account: capital, and what each answer does at home. */

import type { Explanation } from '../explain-types.ts';
import { CHALLENGE_ANSWERS, CHALLENGE_KINDS } from '../input.ts';
import type { Rules } from '../rules.ts';
import { challengeCapital, challengeHome, loudness } from '../turn/challenge.ts';
import type { View } from '../view-types.ts';
import { build } from './build.ts';
import { refs } from './refs.ts';

/** `answer` empty: the price in capital; else what this answer does at home, of the side that asks or answers. */
export function explainChallenge(
  rules: Rules,
  view: View,
  [kind, answer, side]: readonly string[],
): Explanation | undefined {
  const known = CHALLENGE_KINDS.find((each) => each === kind);
  if (known === undefined || view.me === undefined) return undefined;
  const steps = loudness(known);
  if (answer === undefined || answer === '') {
    return build(rules, {
      ref: refs.challengePrice(known),
      thing: 'challenge-price',
      value: challengeCapital(rules, known),
      unit: 'capital',
      terms: [
        { key: 'explain.term.challenge-base', value: rules.params.challengePrice },
        { key: 'explain.term.challenge-loud', value: 1 + steps },
      ],
      product: true,
      formula: 'price × (1 + steps)',
      params: ['challengePrice'],
    });
  }
  const given = CHALLENGE_ANSWERS.find((each) => each === answer);
  if (given === undefined || (side !== 'asks' && side !== 'answers')) return undefined;
  const value = challengeHome(rules, known, given)[side];
  return build(rules, {
    ref: refs.challengeHome(known, given, side),
    thing: 'challenge-home',
    value,
    unit: 'points',
    decimals: 1,
    terms: [{ key: `explain.term.challenge-${side}-${given}`, params: { steps }, value }],
    formula: 'audience cost × steps',
    params: ['audienceCost', 'audienceAccept', 'audienceStand', 'audienceQuiet'],
    sources: ['fearon-1994', 'schelling-1960'],
  });
}
