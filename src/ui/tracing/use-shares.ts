/** Re-runs of a match without each of its moves: once with the same chances, then many times; and an end on call. */
import { startTransition, useEffect, useRef, useState } from 'react';
import type { SharesResult } from '../../analysis/inquiries/shares.ts';
import type { CardView, View } from '../../engine/index.ts';
import type { InquiryProgress } from '../inquiries/messages.ts';
import type { Inquiries, RunningInquiry } from '../inquiries/open-inquiries.ts';
import { openMatch } from '../inquiries/open-match.ts';
import type { Match } from '../panels/use-match.ts';
import type { StudyProgress } from '../studies/messages.ts';
import type { RerunSides } from '../what-if/rerun-plan.ts';
import type { Escalation } from './escalations.ts';
import { type Answers, sharesOf } from './shares-plan.ts';

export interface TracingPlan {
  readonly escalation: Escalation;
  readonly moves: readonly CardView[];
  readonly answers: Answers;
  readonly games: number;
}

export interface Tracing {
  readonly state: 'waiting' | 'running' | 'ended' | 'called-off' | 'failed';
  readonly plan?: TracingPlan;
  readonly progress?: StudyProgress;
  /** With the chances of the match, one pair for each move; and pairs with fresh chances, as far as they are in. */
  readonly single?: SharesResult;
  readonly many?: SharesResult;
}

/** What was found stays while the page is open. */
const kept = new WeakMap<View, Tracing>();

/** What was found so far about the match that has ended in this view. */
export const knownTracing = (view: View): Tracing => kept.get(view) ?? { state: 'waiting' };

export function useShares({ view, level }: Match, sides: RerunSides) {
  const [tracing, setTracing] = useState<Tracing>(() => knownTracing(view));
  const inquiries = useRef<Inquiries | undefined>(undefined);
  const running = useRef<RunningInquiry | undefined>(undefined);
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current += 1;
      inquiries.current?.close();
      inquiries.current = undefined;
    },
    [],
  );
  const run = async (plan: TracingPlan): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const show = (next: Tracing): void => {
      if (turn !== latest.current) return;
      if (next.state !== 'running') kept.set(view, next);
      startTransition(() => setTracing(next));
    };
    setTracing({ state: 'running', plan });
    inquiries.current?.close();
    try {
      const { inquiries: opened, record } = await openMatch(level.id);
      if (turn !== latest.current) {
        opened.close();
        return;
      }
      inquiries.current = opened;
      const { moves, answers, games } = plan;
      const asked = { event: plan.escalation.event, moves, answers };
      const ask = (
        part: Pick<Parameters<typeof sharesOf>[0], 'games' | 'chance'>,
        hear?: (p: InquiryProgress) => void,
      ) => opened.ask({ inquiry: sharesOf({ ...asked, ...part }, sides), record }, hear);
      const sharesIn = ({ result }: InquiryProgress) => (result.ask === 'shares' ? { result } : {});
      running.current = ask({ games: 1, chance: 'same' });
      const single = sharesIn(await running.current.end).result;
      const found = { plan, ...(single === undefined ? {} : { single }) };
      const state = (now: Tracing['state'], progress: InquiryProgress): Tracing => {
        const many = sharesIn(progress).result;
        const { done, of } = progress;
        return { state: now, ...found, progress: { done, of }, ...(many === undefined ? {} : { many }) };
      };
      running.current = ask({ games, chance: 'fresh' }, (progress) => show(state('running', progress)));
      const end = await running.current.end;
      show(state(end.complete ? 'ended' : 'called-off', end));
    } catch {
      show({ state: 'failed', plan });
    } finally {
      if (turn === latest.current) {
        inquiries.current?.close();
        inquiries.current = undefined;
      }
    }
  };
  return { tracing, run, cancel: () => running.current?.cancel() };
}
