/** `explain(view, ref)`: any derived number opens to its terms, formula, parameters, sources and causing facts. */

import type { Explanation } from '../explain-types.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { explainBelief, explainGrievance, explainInstitution } from './belief.ts';
import { fitTo } from './build.ts';
import { explainBloc, explainCard, explainGap, explainGapCost } from './cards.ts';
import { explainChallenge } from './challenge.ts';
import { explainHomeCost, explainRung, explainSlip } from './crisis.ts';
import { explainCapital, explainHome, explainMeans, explainPrice, explainSupport } from './desk.ts';
import { explainEntry, explainHistory, explainMeanGap } from './entries.ts';
import { explainEstimate } from './estimate.ts';
import { explainInsight, explainOutcome } from './outcomes.ts';
import { parseRef } from './refs.ts';
import { explainRegion, explainStake } from './region.ts';
import { explainScore, explainScoreCause, explainScoreChange } from './scores.ts';
import { explainLine, explainOverall, explainRivalThreat, explainTheatre } from './threat.ts';
import { explainHeld, explainLedgerEvent, explainLedgerPart, explainStateChange } from './turn.ts';

export { refs } from './refs.ts';

type Explainer = (rules: Rules, view: View, args: readonly string[]) => Explanation | undefined;

const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  overall: explainOverall,
  theatre: explainTheatre,
  line: explainLine,
  entry: explainEntry,
  rival: explainRivalThreat,
  history: explainHistory,
  belief: explainBelief,
  grievance: explainGrievance,
  institution: explainInstitution,
  card: explainCard,
  bloc: explainBloc,
  'ledger-event': explainLedgerEvent,
  'ledger-part': explainLedgerPart,
  held: explainHeld,
  'state-change': explainStateChange,
  gap: explainGap,
  'gap-cost': explainGapCost,
  'mean-gap': explainMeanGap,
  score: explainScore,
  'score-change': explainScoreChange,
  'score-cause': explainScoreCause,
  insight: explainInsight,
  outcome: explainOutcome,
  support: explainSupport,
  capital: explainCapital,
  means: explainMeans,
  price: explainPrice,
  home: explainHome,
  rung: explainRung,
  slip: explainSlip,
  'home-cost': explainHomeCost,
  challenge: explainChallenge,
  estimate: explainEstimate,
  region: explainRegion,
  stake: explainStake,
};

/** The figure as it stands on a screen, in the number's own unit. */
export interface ShownFigure {
  readonly value: number;
  readonly decimals: number;
}

/**
 * Explanation of a number that a view shows, or undefined when the view does not show it. Reads the view only. With the
 * figure as it is shown, the shown terms add to just that figure.
 */
export function explain(rules: Rules, view: View, ref: string, shown?: ShownFigure): Explanation | undefined {
  const [kind, ...args] = parseRef(ref);
  const explainer = kind === undefined ? undefined : EXPLAINERS[kind];
  const found = explainer?.(rules, view, args);
  return found === undefined || shown === undefined ? found : fitTo(found, shown.value, shown.decimals);
}
