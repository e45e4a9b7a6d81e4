/** Games that the program plays on the level of a match, by itself: how wide they lie apart. */
import { useEffect } from 'react';
import type { CompareResult } from '../../analysis/inquiries/compare.ts';
import type { View } from '../../engine/index.ts';
import { useMatchWorkers } from '../inquiries/match-workers.ts';
import type { InquiryProgress } from '../inquiries/messages.ts';
import { type Run, type RunState, useRuns } from '../inquiries/use-runs.ts';
import type { Match } from '../panels/use-match.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { useGame } from '../use-game.ts';

export interface Spread extends Run {
  readonly games?: CompareResult;
}

/** Games whose middle four fifths are drawn. */
export const SPREAD_GAMES = studyNumber('trend.games');
const SEED = 1;

const kept = new WeakMap<View, Spread>();

const NOTHING: Spread = { state: 'waiting' };

/** The spread of a match's games as far as they were played, for paper. */
export const knownSpread = (view: View): Spread => kept.get(view) ?? NOTHING;

function told(state: RunState, { done, of, result }: InquiryProgress): Spread {
  return { state, progress: { done, of }, ...(result?.ask === 'compare' ? { games: result } : {}) };
}

/** The spread of games in the world of the match, each seat played as its own aim would play it. */
export function useSpread({ view }: Pick<Match, 'view'>) {
  const set = useGame((state) => state.matchWorld?.set);
  const { shown, running, begin, leave, cancel } = useRuns<Spread>(kept, view, NOTHING);
  const workers = useMatchWorkers();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page goes
  useEffect(() => leave, []);
  const run = async (): Promise<void> => {
    const { isLatest, show } = begin({ state: 'running' });
    const variant = { bots: {}, lens: view.options.lens, ...(set === undefined ? {} : { set }) };
    const study = { seed: SEED, games: SPREAD_GAMES, threats: true, counts: true, variants: [variant] };
    try {
      const { inquiries } = await workers.open();
      if (!isLatest()) return;
      running.current = inquiries.ask({ inquiry: { ask: 'compare', study } }, (progress) =>
        show(told('running', progress)),
      );
      const end = await running.current.end;
      show(told(end.complete ? 'ended' : 'called-off', end));
    } catch {
      // Workers that broke answer nothing more.
      if (isLatest()) workers.close();
      show({ state: 'failed' });
    }
  };
  return { spread: shown, run, cancel };
}
