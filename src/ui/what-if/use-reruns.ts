/** Re-runs of the match on the page: one with the same chances, then many; what is known so far; and an end on call. */
import { startTransition, useEffect, useRef, useState } from 'react';
import type { CompareResult } from '../../analysis/inquiries/compare.ts';
import type { InquiryResult } from '../../analysis/inquiries/open-inquiry.ts';
import type { View } from '../../engine/index.ts';
import { gameStore } from '../../store/index.ts';
import type { InquiryProgress } from '../inquiries/messages.ts';
import { type Inquiries, openInquiries, type RunningInquiry } from '../inquiries/open-inquiries.ts';
import type { Match } from '../panels/use-match.ts';
import type { StudyProgress } from '../studies/messages.ts';
import { fanOf, type RerunPlan, type RerunSides, sameInputs } from './rerun-plan.ts';

export interface Reruns {
  readonly state: 'waiting' | 'running' | 'ended' | 'called-off' | 'failed';
  readonly plan?: RerunPlan;
  readonly progress?: StudyProgress;
  /** The match again in its own world and in the other one, with its own chances. */
  readonly single?: CompareResult;
  /** The fan of both worlds, as far as its games are in. */
  readonly fan?: CompareResult;
}

/** What was found about a match stays while the page is open. */
const kept = new WeakMap<View, Reruns>();

const compared = (result: InquiryResult): CompareResult | undefined => (result.ask === 'compare' ? result : undefined);

async function openFor(levelId: string): Promise<{ readonly inquiries: Inquiries; readonly record: string }> {
  const { host } = gameStore.getState();
  if (host === undefined) throw new Error('there is no host');
  // The level as it is written: the match may have been played in shorter turns.
  const [level, record] = await Promise.all([host.loadLevel(levelId), host.exportRecord()]);
  return { inquiries: openInquiries(level), record };
}

export function useReruns({ view, level }: Match, sides: RerunSides) {
  const [reruns, setReruns] = useState<Reruns>(() => kept.get(view) ?? { state: 'waiting' });
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

  const run = async (plan: RerunPlan): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const show = (next: Reruns): void => {
      if (turn !== latest.current) return;
      if (next.state !== 'running') kept.set(view, next);
      // Much is drawn at once: in slices, so that the page stays quick.
      startTransition(() => setReruns(next));
    };
    setReruns({ state: 'running', plan });
    inquiries.current?.close();
    try {
      const { inquiries: opened, record } = await openFor(level.id);
      if (turn !== latest.current) {
        opened.close();
        return;
      }
      inquiries.current = opened;
      running.current = opened.ask({ inquiry: sameInputs(plan, sides), record });
      const single = compared((await running.current.end).result);
      const found = { plan, ...(single === undefined ? {} : { single }) };
      const hear = ({ done, of, result }: InquiryProgress): void => {
        const fan = compared(result);
        show({ state: 'running', ...found, progress: { done, of }, ...(fan === undefined ? {} : { fan }) });
      };
      running.current = opened.ask({ inquiry: fanOf(plan, sides), record }, hear);
      const { result, done, of, complete } = await running.current.end;
      const fan = compared(result);
      const state = complete ? 'ended' : 'called-off';
      show({ state, ...found, progress: { done, of }, ...(fan === undefined ? {} : { fan }) });
    } catch {
      show({ state: 'failed', plan });
    } finally {
      if (turn === latest.current) {
        inquiries.current?.close();
        inquiries.current = undefined;
      }
    }
  };
  return { reruns, run, cancel: () => running.current?.cancel() };
}
