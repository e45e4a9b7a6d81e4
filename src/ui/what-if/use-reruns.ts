/** Re-runs of the match on the page: one with the same chances, then many; what is known so far; and an end on call. */
import { useEffect } from 'react';
import type { CompareResult } from '../../analysis/inquiries/compare.ts';
import type { InquiryResult } from '../../analysis/inquiries/open-inquiry.ts';
import type { View } from '../../engine/index.ts';
import { useMatchWorkers } from '../inquiries/match-workers.ts';
import type { InquiryProgress } from '../inquiries/messages.ts';
import { type Run, useRuns } from '../inquiries/use-runs.ts';
import type { Match } from '../panels/use-match.ts';
import { fanOf, type RerunPlan, type RerunSides, sameInputs } from './rerun-plan.ts';

export interface Reruns extends Run {
  readonly plan?: RerunPlan;
  /** The match again in its own world and in the other one, with its own chances. */
  readonly single?: CompareResult;
  /** The fan of both worlds, as far as its games are in. */
  readonly fan?: CompareResult;
}

/** What was found about a match stays while the page is open. */
const kept = new WeakMap<View, Reruns>();

/** What has been found about a match, for paper. */
export const knownReruns = (view: View): Reruns | undefined => kept.get(view);

const compared = (result: InquiryResult | undefined): CompareResult | undefined =>
  result?.ask === 'compare' ? result : undefined;

/** Re-runs of a finished match. */
export function useReruns({ view }: Pick<Match, 'view'>, sides: RerunSides) {
  const { shown, running, begin, leave, cancel } = useRuns<Reruns>(kept, view, { state: 'waiting' });
  const workers = useMatchWorkers();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page closes
  useEffect(() => leave, []);

  const run = async (plan: RerunPlan): Promise<void> => {
    const { isLatest, show } = begin({ state: 'running', plan });
    try {
      const { inquiries, record } = await workers.open();
      if (!isLatest()) return;
      running.current = inquiries.ask({ inquiry: sameInputs(plan, sides), record });
      const single = compared((await running.current.end).result);
      if (!isLatest()) return;
      const found = { plan, ...(single === undefined ? {} : { single }) };
      const hear = ({ done, of, result }: InquiryProgress): void => {
        const fan = compared(result);
        show({ state: 'running', ...found, progress: { done, of }, ...(fan === undefined ? {} : { fan }) });
      };
      running.current = inquiries.ask({ inquiry: fanOf(plan, sides), record }, hear);
      const { result, done, of, complete } = await running.current.end;
      const fan = compared(result);
      const state = complete ? 'ended' : 'called-off';
      show({ state, ...found, progress: { done, of }, ...(fan === undefined ? {} : { fan }) });
    } catch {
      // Workers that broke answer nothing more.
      if (isLatest()) workers.close();
      show({ state: 'failed', plan });
    }
  };
  return { reruns: shown, run, cancel };
}
