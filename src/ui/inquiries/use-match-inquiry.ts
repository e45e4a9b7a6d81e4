/** One question about the match of a debrief, asked of its workers: what is known so far, and an end on call. */
import { useEffect } from 'react';
import type { View } from '../../engine/index.ts';
import { useMatchWorkers } from './match-workers.ts';
import type { Asked } from './messages.ts';
import { type Found, known, WAITING } from './use-inquiry.ts';
import { useRuns } from './use-runs.ts';

/** By question: what was found about a match stays while the page is open. */
const kept = new Map<string, WeakMap<View, Found>>();

function keptOf(name: string): WeakMap<View, Found> {
  const found = kept.get(name) ?? new WeakMap<View, Found>();
  kept.set(name, found);
  return found;
}

/** What has been found about a match, for paper. */
export const knownAbout = (view: View, name: string): Found => kept.get(name)?.get(view) ?? WAITING;

interface Question {
  /** A name of its own among the questions about a match. */
  readonly name: string;
  readonly inquiry: Asked['inquiry'];
  /** About the match itself, or about the world that it was played in. */
  readonly about: 'match' | 'world';
  /** Asked when the page opens, unless it has been answered before. */
  readonly atOnce?: boolean;
}

export function useMatchInquiry(view: View, { name, inquiry, about, atOnce = false }: Question) {
  const { shown, running, begin, leave, cancel } = useRuns<Found>(keptOf(name), view, WAITING);
  const workers = useMatchWorkers();
  const ask = async (): Promise<void> => {
    const { isLatest, show } = begin({ state: 'running' });
    running.current = undefined;
    try {
      const { inquiries, record } = await workers.open();
      if (!isLatest()) return;
      const asked = about === 'match' ? { inquiry, record } : { inquiry };
      running.current = inquiries.ask(asked, (progress) => show(known('running', progress)));
      const end = await running.current.end;
      show(known(end.complete ? 'ended' : 'called-off', end));
    } catch {
      // Workers that broke answer nothing more.
      if (isLatest()) workers.close();
      show({ ...knownAbout(view, name), state: 'failed' });
    }
  };
  const start = (): void => void ask();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page opens and as it closes
  useEffect(() => {
    if (atOnce && shown.result === undefined) start();
    return leave;
  }, []);
  /** Before the workers have been asked there is nothing to call off: then it is not asked. */
  const callOff = (): void => {
    if (running.current === undefined) begin({ ...WAITING, state: 'called-off' });
    else cancel();
  };
  return { found: shown, start, cancel: callOff };
}
