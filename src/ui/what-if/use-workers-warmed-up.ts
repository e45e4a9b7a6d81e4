/** The workers of a debrief, which play re-runs like those that are asked for first while its first page is read. */
import { useEffect } from 'react';
import { type MatchWorkers, useOwnMatchWorkers } from '../inquiries/match-workers.ts';
import type { Match } from '../panels/use-match.ts';
import { useGame } from '../use-game.ts';
import { fanOf, USUAL_PLAN } from './rerun-plan.ts';

/** After this long the first page stands, and no frame of it waits for the processor. */
const SETTLED_MS = 600;

export function useWorkersWarmedUp({ level, me, rival, view }: Match): MatchWorkers {
  const workers = useOwnMatchWorkers(level.id);
  const world = useGame((state) => state.matchWorld);
  const turns = view.time.turn;
  useEffect(() => {
    if (world === undefined) return undefined;
    // From the middle, where one desk repeats its orders and the other answers anew: both are met in what is asked first.
    const like = { ...USUAL_PLAN, world, repeats: 'me', fromTurn: Math.ceil(turns / 2) } as const;
    const starting = setTimeout(() => workers.warm(fanOf(like, { me, rival, turns })), SETTLED_MS);
    return () => clearTimeout(starting);
  }, [workers, world, me, rival, turns]);
  return workers;
}
