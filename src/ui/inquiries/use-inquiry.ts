/** An inquiry on a page of its own: what is known so far, an end on call, and what was found before. */
import { startTransition, useEffect, useRef, useState } from 'react';
import type { Inquiry } from '../../analysis/inquiries/inquiry.ts';
import type { InquiryResult } from '../../analysis/inquiries/open-inquiry.ts';
import type { Level } from '../../engine/index.ts';
import type { InquiryProgress } from './messages.ts';
import { type Inquiries, openInquiries, type RunningInquiry } from './open-inquiries.ts';
import type { Run, RunState } from './use-runs.ts';

export interface Found extends Run {
  readonly result?: InquiryResult;
}

export const WAITING: Found = { state: 'waiting' };

/** Answers by question: the same question has the same answer. One that was called off keeps what it found. */
const kept = new Map<string, Found>();

/** What is known at some point of an inquiry. */
export function known(state: RunState, { done, of, result }: InquiryProgress): Found {
  return { state, progress: { done, of }, ...(result === undefined ? {} : { result }) };
}

/**
 * It starts on a press; or `atOnce`, when the page opens, unless it has been found before. Without an inquiry nothing is
 * asked.
 */
export function useInquiry(level: Level, inquiry: Inquiry | undefined, { atOnce = false } = {}) {
  const key = JSON.stringify([level.id, inquiry]);
  const [shown, setShown] = useState<{ readonly key: string; readonly found: Found }>();
  const open = useRef<{ readonly inquiries: Inquiries; readonly running: RunningInquiry } | undefined>(undefined);
  const show = (found: Found): void => {
    kept.set(key, found.state === 'running' ? { ...found, state: 'called-off' } : found);
    // Much is drawn at once: in slices, so that the page stays quick.
    startTransition(() => setShown({ key, found }));
  };
  const start = (): void => {
    if (inquiry === undefined) return;
    open.current?.inquiries.close();
    kept.delete(key);
    setShown({ key, found: { state: 'running' } });
    const inquiries = openInquiries(level);
    const running = inquiries.ask({ inquiry }, (progress) => {
      if (open.current?.running === running) show(known('running', progress));
    });
    open.current = { inquiries, running };
    running.end
      .then((end) => known(end.complete ? 'ended' : 'called-off', end))
      .catch((): Found => ({ ...kept.get(key), state: 'failed' }))
      .then((found) => {
        if (open.current?.running !== running) return;
        open.current = undefined;
        inquiries.close();
        show(found);
      });
  };
  // Another question, or another page, ends the one that runs; what it found until then stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the question
  useEffect(() => {
    if (atOnce && kept.get(key)?.result === undefined) start();
    return () => {
      open.current?.inquiries.close();
      open.current = undefined;
    };
  }, [key]);
  const found = shown?.key === key ? shown.found : (kept.get(key) ?? WAITING);
  return { found, start, cancel: () => open.current?.running.cancel() };
}
