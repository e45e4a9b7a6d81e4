/** An inquiry into assumptions on the page: what is known so far, an end on call, and what was found before. */
import { startTransition, useEffect, useRef, useState } from 'react';
import type { MorrisResult } from '../../analysis/inquiries/morris.ts';
import type { TornadoResult } from '../../analysis/inquiries/tornado.ts';
import type { Level } from '../../engine/index.ts';
import type { InquiryProgress } from '../inquiries/messages.ts';
import { type Inquiries, openInquiries, type RunningInquiry } from '../inquiries/open-inquiries.ts';
import type { StudyProgress } from '../studies/messages.ts';
import { inquiryOf, type SensitivityPlan } from './sensitivity-plan.ts';

export interface Sensitivity {
  readonly state: 'waiting' | 'running' | 'ended' | 'called-off' | 'failed';
  readonly progress?: StudyProgress;
  readonly result?: TornadoResult | MorrisResult;
}

const WAITING: Sensitivity = { state: 'waiting' };

/** Answers by question: the same question has the same answer. */
const kept = new Map<string, Sensitivity>();

function known(state: Sensitivity['state'], { done, of, result }: InquiryProgress): Sensitivity {
  const told = result?.ask === 'tornado' || result?.ask === 'morris' ? { result } : {};
  return { state, progress: { done, of }, ...told };
}

export function useSensitivity(level: Level, plan: SensitivityPlan) {
  const key = JSON.stringify([level.id, plan]);
  const [shown, setShown] = useState<{ readonly key: string; readonly found: Sensitivity }>();
  const open = useRef<{ readonly inquiries: Inquiries; readonly running: RunningInquiry } | undefined>(undefined);
  // Another question, or another page, ends the one that runs; what it found until then stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the question
  useEffect(
    () => () => {
      open.current?.inquiries.close();
      open.current = undefined;
    },
    [key],
  );
  const show = (found: Sensitivity): void => {
    kept.set(key, found.state === 'running' ? { ...found, state: 'called-off' } : found);
    // Much is drawn at once: in slices, so that the page stays quick.
    startTransition(() => setShown({ key, found }));
  };
  const start = (): void => {
    open.current?.inquiries.close();
    kept.delete(key);
    setShown({ key, found: { state: 'running' } });
    const inquiries = openInquiries(level);
    const running = inquiries.ask({ inquiry: inquiryOf(level, plan) }, (progress) => {
      if (open.current?.running === running) show(known('running', progress));
    });
    open.current = { inquiries, running };
    running.end
      .then((end) => known(end.complete ? 'ended' : 'called-off', end))
      .catch((): Sensitivity => ({ ...kept.get(key), state: 'failed' }))
      .then((found) => {
        if (open.current?.running !== running) return;
        open.current = undefined;
        inquiries.close();
        show(found);
      });
  };
  const found = shown?.key === key ? shown.found : (kept.get(key) ?? WAITING);
  return { found, start, cancel: () => open.current?.running.cancel() };
}
