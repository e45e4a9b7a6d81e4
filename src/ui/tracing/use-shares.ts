/** Re-runs of a match without each of its moves: once with the same chances, then many times; and an end on call. */
import { useEffect } from 'react';
import type { SharesResult } from '../../analysis/inquiries/shares.ts';
import type { CardView, View } from '../../engine/index.ts';
import { useMatchWorkers } from '../inquiries/match-workers.ts';
import type { InquiryProgress } from '../inquiries/messages.ts';
import { type Run, type RunState, useRuns } from '../inquiries/use-runs.ts';
import type { Match } from '../panels/use-match.ts';
import type { RerunSides } from '../what-if/rerun-plan.ts';
import type { Escalation } from './escalations.ts';
import { type Answers, sharesOf } from './shares-plan.ts';

export interface TracingPlan {
  readonly escalation: Escalation;
  readonly moves: readonly CardView[];
  readonly answers: Answers;
  readonly games: number;
}

export interface Tracing extends Run {
  readonly plan?: TracingPlan;
  /** With the chances of the match, one pair for each move; and pairs with fresh chances, as far as they are in. */
  readonly single?: SharesResult;
  readonly many?: SharesResult;
}

/** What was found stays while the page is open. */
const kept = new WeakMap<View, Tracing>();

const NOTHING: Tracing = { state: 'waiting' };

/** What was found so far about the match that has ended in this view. */
export const knownTracing = (view: View): Tracing => kept.get(view) ?? NOTHING;

export function useShares({ view }: Pick<Match, 'view'>, sides: RerunSides) {
  const { shown, running, begin, leave, cancel } = useRuns<Tracing>(kept, view, NOTHING);
  const workers = useMatchWorkers();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page goes
  useEffect(() => leave, []);
  const run = async (plan: TracingPlan): Promise<void> => {
    const { isLatest, show } = begin({ state: 'running', plan });
    try {
      const { inquiries, record } = await workers.open();
      if (!isLatest()) return;
      const { moves, answers, games } = plan;
      const asked = { event: plan.escalation.event, moves, answers };
      const ask = (
        part: Pick<Parameters<typeof sharesOf>[0], 'games' | 'chance'>,
        hear?: (p: InquiryProgress) => void,
      ) => inquiries.ask({ inquiry: sharesOf({ ...asked, ...part }, sides), record }, hear);
      const sharesIn = ({ result }: InquiryProgress) => (result?.ask === 'shares' ? { result } : {});
      running.current = ask({ games: 1, chance: 'same' });
      const single = sharesIn(await running.current.end).result;
      if (!isLatest()) return;
      const found = { plan, ...(single === undefined ? {} : { single }) };
      const state = (now: RunState, progress: InquiryProgress): Tracing => {
        const many = sharesIn(progress).result;
        const { done, of } = progress;
        return { state: now, ...found, progress: { done, of }, ...(many === undefined ? {} : { many }) };
      };
      running.current = ask({ games, chance: 'fresh' }, (progress) => show(state('running', progress)));
      const end = await running.current.end;
      show(state(end.complete ? 'ended' : 'called-off', end));
    } catch {
      // Workers that broke answer nothing more.
      if (isLatest()) workers.close();
      show({ state: 'failed', plan });
    }
  };
  return { tracing: shown, run, cancel };
}
