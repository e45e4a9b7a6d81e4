/** The level that a study is about, on pages that stand outside a match. */
import { useEffect, useState } from 'react';
import type { Level } from '../../engine/index.ts';
import { gameStore } from '../../store/index.ts';
import { useGame } from '../use-game.ts';

export const CAMPAIGN = 'europe-1991-2024';

/** A level as it is written and its texts, once they are loaded. A match on another one gets its own texts back. */
export function useStudyLevel(id: string): Level | undefined {
  const host = useGame((state) => state.host);
  const [level, setLevel] = useState<Level>();
  useEffect(() => {
    let wanted = true;
    void host?.loadLevel(id).then((loaded) => {
      if (wanted) setLevel(loaded);
    });
    return () => {
      wanted = false;
      const played = gameStore.getState().level?.id;
      if (played !== undefined && played !== id) void host?.loadLevel(played);
    };
  }, [host, id]);
  return level;
}

/** The campaign, which studies of history are about. */
export const useCampaign = (): Level | undefined => useStudyLevel(CAMPAIGN);
