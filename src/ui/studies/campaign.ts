/** The campaign that studies of history are about, on pages that stand outside a match. */
import { useEffect, useState } from 'react';
import type { Level } from '../../engine/index.ts';
import { gameStore } from '../../store/index.ts';
import { useGame } from '../use-game.ts';

const CAMPAIGN = 'europe-1991-2024';

/** The campaign and its texts, once they are loaded. A match on another level gets its own texts back afterwards. */
export function useCampaign(): Level | undefined {
  const host = useGame((state) => state.host);
  const [level, setLevel] = useState<Level>();
  useEffect(() => {
    let wanted = true;
    void host?.loadLevel(CAMPAIGN).then((loaded) => {
      if (wanted) setLevel(loaded);
    });
    return () => {
      wanted = false;
      const played = gameStore.getState().level?.id;
      if (played !== undefined && played !== CAMPAIGN) void host?.loadLevel(played);
    };
  }, [host]);
  return level;
}
