/** The workers of a debrief, which play re-runs like those that are asked for first while the reader is on other pages. */
import { useEffect } from 'react';
import { type MatchWorkers, useOwnMatchWorkers } from '../inquiries/match-workers.ts';
import type { Match } from '../panels/use-match.ts';
import { useGame } from '../use-game.ts';
import { fanOf, USUAL_PLAN } from './rerun-plan.ts';

/** After this long on a page it is being read, and nothing that moves waits for the processor. */
const READING_MS = 4000;

export function useWorkersWarmedUp({ level, me, rival, view }: Match, reading: boolean): MatchWorkers {
  const workers = useOwnMatchWorkers(level.id);
  const world = useGame((state) => state.matchWorld);
  const turns = view.time.turn;
  useEffect(() => {
    if (!reading || world === undefined) return undefined;
    const starting = setTimeout(() => {
      workers.warm(fanOf({ ...USUAL_PLAN, world }, { me, rival, turns }));
    }, READING_MS);
    return () => clearTimeout(starting);
  }, [workers, world, reading, me, rival, turns]);
  return workers;
}
