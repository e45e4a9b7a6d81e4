/** Games that the program plays on the level of a match, by itself: how wide they lie apart. */
import { startTransition, useEffect, useRef, useState } from 'react';
import type { CompareResult } from '../../analysis/inquiries/compare.ts';
import type { View } from '../../engine/index.ts';
import { gameStore } from '../../store/index.ts';
import type { InquiryProgress } from '../inquiries/messages.ts';
import { type Inquiries, openInquiries, type RunningInquiry } from '../inquiries/open-inquiries.ts';
import type { Match } from '../panels/use-match.ts';
import type { StudyProgress } from '../studies/messages.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { useGame } from '../use-game.ts';

export interface Spread {
  readonly state: 'waiting' | 'running' | 'ended' | 'called-off' | 'failed';
  readonly progress?: StudyProgress;
  readonly games?: CompareResult;
}

/** Games whose middle four fifths are drawn. */
export const SPREAD_GAMES = studyNumber('trend.games');
const SEED = 1;

const kept = new WeakMap<View, Spread>();

/** The spread of a match's games as far as they were played, for paper. */
export const knownSpread = (view: View): Spread => kept.get(view) ?? { state: 'waiting' };

/** The spread of games in the world of the match, each seat played as its own aim would play it. */
export function useSpread({ view, level }: Match) {
  const set = useGame((state) => state.matchWorld?.set);
  const [spread, setSpread] = useState<Spread>(() => kept.get(view) ?? { state: 'waiting' });
  const open = useRef<{ readonly inquiries: Inquiries; readonly running: RunningInquiry } | undefined>(undefined);
  const close = (): void => {
    open.current?.inquiries.close();
    open.current = undefined;
  };
  useEffect(
    () => () => {
      open.current?.inquiries.close();
      open.current = undefined;
    },
    [],
  );
  const show = (next: Spread): void => {
    if (next.state !== 'running') kept.set(view, next);
    startTransition(() => setSpread(next));
  };
  const run = async (): Promise<void> => {
    close();
    setSpread({ state: 'running' });
    const written = await gameStore.getState().host?.loadLevel(level.id);
    if (written === undefined) {
      show({ state: 'failed' });
      return;
    }
    const inquiries = openInquiries(written);
    const variant = { bots: {}, lens: view.options.lens, ...(set === undefined ? {} : { set }) };
    const study = { seed: SEED, games: SPREAD_GAMES, threats: true, counts: true, variants: [variant] };
    const told = (state: Spread['state'], { done, of, result }: InquiryProgress): Spread => ({
      state,
      progress: { done, of },
      ...(result.ask === 'compare' ? { games: result } : {}),
    });
    const running = inquiries.ask({ inquiry: { ask: 'compare', study } }, (progress) => {
      if (open.current?.running === running) show(told('running', progress));
    });
    open.current = { inquiries, running };
    try {
      const end = await running.end;
      if (open.current?.running === running) show(told(end.complete ? 'ended' : 'called-off', end));
    } catch {
      if (open.current?.running === running) show({ state: 'failed' });
    } finally {
      if (open.current?.running === running) close();
    }
  };
  return { spread, run, cancel: () => open.current?.running.cancel() };
}
