/** Cards that a policy wants whatever its weights say of their use: how much, how often and from when on. */
import type { MoveId } from '../engine/index.ts';
import type { Situation } from './situation.ts';

export interface Want {
  /** Added to what the card is worth. */
  readonly worth: number;
  /** Not again once it was ordered. */
  readonly once?: boolean;
  /** Share of the match that is over before, 0-1; none where it says nothing. */
  readonly from?: number;
}

/** What wanted cards are worth more in this situation; those of another time, or of which there was enough, are left out. */
export function wantedNow(wants: Readonly<Record<MoveId, Want>>, s: Situation): ReadonlyMap<MoveId, number> {
  const over = s.view.time.tick / s.rules.ticks;
  const now = new Map<MoveId, number>();
  for (const [id, { worth, once, from = 0 }] of Object.entries(wants)) {
    const move = s.rules.moves.get(id);
    if (move === undefined || over < from || (once === true && (s.lastUse[move.index] ?? 0) > 0)) continue;
    now.set(id, worth);
  }
  return now;
}
