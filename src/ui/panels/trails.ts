import type { PlaneTrail } from '../charts/outcome-plane.tsx';
import { seatName } from './names.ts';
import type { Match } from './use-match.ts';

/**
 * Both seats' scores at the end of each turn, oldest first: the trails of the outcome plane. What stood before the first
 * turn is left out: nothing had been measured then, and a trail from full marks would look like a fall.
 */
export function trailsOf({ view, me, rival }: Match): readonly PlaneTrail[] {
  return [me, rival].map((seat) => ({
    seat,
    name: seatName(seat),
    points: view.history.flatMap((each) => (each.turn < view.time.firstTurn ? [] : (each.scores[seat] ?? []))),
  }));
}
