/** What every page with re-runs needs: only the latest run shows, what was found stays, and there is an end on call. */
import { startTransition, useRef, useState } from 'react';
import type { View } from '../../engine/index.ts';
import type { GamesIn } from './messages.ts';
import type { RunningInquiry } from './open-inquiries.ts';

export type RunState = 'waiting' | 'running' | 'ended' | 'called-off' | 'failed';

/** What is known of a run: at least how it stands and how far it is. */
export interface Run {
  readonly state: RunState;
  readonly progress?: GamesIn;
}

/** Whether something will come of it yet. */
export const isUnderWay = ({ state }: Run): boolean => state === 'waiting' || state === 'running';

/** One run that was begun; `show` does nothing once another has begun or the page has gone. */
export interface Begun<T extends Run> {
  readonly isLatest: () => boolean;
  readonly show: (next: T) => void;
}

/** `kept` holds what was found about a match while the page is open. */
export function useRuns<T extends Run>(kept: WeakMap<View, T>, view: View, none: T) {
  const [shown, setShown] = useState<T>(() => kept.get(view) ?? none);
  const running = useRef<RunningInquiry | undefined>(undefined);
  const latest = useRef(0);
  const begin = (first: T): Begun<T> => {
    latest.current += 1;
    const turn = latest.current;
    const isLatest = (): boolean => turn === latest.current;
    const show = (next: T): void => {
      if (!isLatest()) return;
      kept.set(view, next.state === 'running' ? { ...next, state: 'called-off' } : next);
      // Much is drawn at once: in slices, so that the page stays quick.
      startTransition(() => setShown(next));
    };
    setShown(first);
    return { isLatest, show };
  };
  /** Ends what runs: the workers are there for the next page. */
  const leave = (): void => {
    latest.current += 1;
    running.current?.cancel();
  };
  return { shown, running, begin, leave, cancel: () => running.current?.cancel() };
}
