/** The workers of a debrief, which play re-runs like those that are asked for first while the end of a match is read. */
import { useEffect } from 'react';
import { type MatchWorkers, useOwnMatchWorkers } from '../inquiries/match-workers.ts';
import type { Match } from '../panels/use-match.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { useGame } from '../use-game.ts';
import { warmUpOf } from './rerun-plan.ts';

const GAMES = studyNumber('warm-up.games');

export function useWorkersWarmedUp({ level, me, rival, view }: Match): MatchWorkers {
  const workers = useOwnMatchWorkers(level.id);
  const world = useGame((state) => state.matchWorld);
  const { cards } = view;
  const turns = view.time.turn;
  useEffect(() => {
    if (world === undefined || GAMES === 0) return;
    workers.warm(warmUpOf(world, cards, { me, rival, turns }, GAMES));
  }, [workers, world, cards, me, rival, turns]);
  return workers;
}
